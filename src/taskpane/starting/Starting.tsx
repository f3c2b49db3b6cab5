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

/** Until something arrives, the first reading above all; usually too short to be seen. */
export function Starting({ text = pane.starting.text }: { readonly text?: string }) {
  const styles = useStyles();
  return (
    <main className={styles.root} aria-busy>
      <h1 className={styles.title}>
        <Spoken>{pane.product}</Spoken>
      </h1>
      <Spinner label={text} labelPosition="below" />
    </main>
  );
}
