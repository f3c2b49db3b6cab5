import { pane } from "../../messages";
import { Ring } from "../ring/Ring";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useLoadingStyles } from "./loading.styles";

/** Until something arrives, the first reading above all; usually too short to be seen. */
export function Loading({ text = pane.starting.text }: { readonly text?: string }) {
  const styles = useLoadingStyles();
  return (
    <main className={styles.root} aria-busy>
      <h1 className={styles.title}>
        <VisuallyHidden>{pane.product}</VisuallyHidden>
      </h1>
      <Ring className={styles.ring} />
      <p className={styles.text}>{text}</p>
    </main>
  );
}
