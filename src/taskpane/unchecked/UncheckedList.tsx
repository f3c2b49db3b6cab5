import type { Unchecked } from "../../domain/summary/unchecked";
import { pane } from "../../messages";
import { uncheckedWords } from "../../messages/unchecked";
import { useUncheckedStyles } from "./unchecked.styles";

/** The parts of a form that could not be checked, each with the reason. */
export function UncheckedList({ unchecked }: { readonly unchecked: readonly Unchecked[] }) {
  const styles = useUncheckedStyles();
  const lines = unchecked.map(uncheckedWords).map(({ what, why }) => pane.clear.line(what, why));
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
