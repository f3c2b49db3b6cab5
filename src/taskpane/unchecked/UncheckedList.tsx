import type { Unchecked } from "../../domain/summary/unchecked";
import { uncheckedWords as words } from "../../messages";
import { useUncheckedStyles } from "./unchecked.styles";

/** What of a form could not be checked, each with why. */
export function UncheckedList({ unchecked }: { readonly unchecked: readonly Unchecked[] }) {
  const styles = useUncheckedStyles();
  const lines = unchecked.map(({ what, why, rows, cells }) =>
    words.line(words.what(what, [...rows, ...cells]), words.why(why)),
  );
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
