import { makeStyles, Spinner } from "@fluentui/react-components";
import { pane } from "../../messages";

const useStyles = makeStyles({
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
      <Spinner label={pane.starting.text} labelPosition="below" />
    </main>
  );
}
