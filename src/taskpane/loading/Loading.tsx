import { pane } from "../../messages";
import { Ring } from "../ring/Ring";
import { VisuallyHidden } from "../theme/VisuallyHidden";
import { useLoadingStyles } from "./loading.styles";

/** A page with a progress ring, shown during the first reading and while a page's code is fetched. */
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
