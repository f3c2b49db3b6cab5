import { makeStyles, Spinner } from "@fluentui/react-components";
import { pane } from "../../messages";
import { Spoken } from "../theme/Spoken";

const useStyles = makeStyles({
  title: { margin: 0 },
  root: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    height: "100vh",
  },
});

/** Until the first reading arrives; usually too short to be seen. */
export function Starting() {
  const styles = useStyles();
  return (
    <main className={styles.root} aria-busy>
      <h1 className={styles.title}>
        <Spoken>{pane.product}</Spoken>
      </h1>
      <Spinner label={pane.starting.text} labelPosition="below" />
    </main>
  );
}
