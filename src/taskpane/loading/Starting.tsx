import { pane } from "../../messages";
import { Ring } from "../ring/Ring";
import { Spoken } from "../theme/Spoken";
import { useStartingStyles } from "./starting.styles";

/** Until something arrives, the first reading above all; usually too short to be seen. */
export function Starting({ text = pane.starting.text }: { readonly text?: string }) {
  const styles = useStartingStyles();
  return (
    <main className={styles.root} aria-busy>
      <h1 className={styles.title}>
        <Spoken>{pane.product}</Spoken>
      </h1>
      <Ring className={styles.ring} />
      <p className={styles.text}>{text}</p>
    </main>
  );
}
