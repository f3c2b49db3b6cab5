import type { Unchecked } from "../../domain/summary/unchecked";
import { pane } from "../../messages";
import { FoldedSection } from "../section/FoldedSection";
import { UncheckedList } from "./UncheckedList";
import { useUncheckedStyles } from "./unchecked.styles";

/** UncheckedList below the findings, folded at first; nothing if all was checked. */
export function UncheckedSection({ unchecked }: { readonly unchecked: readonly Unchecked[] }) {
  const styles = useUncheckedStyles();
  if (unchecked.length === 0) return null;
  return (
    <FoldedSection title={pane.findings.unchecked} aside={pane.findings.count(unchecked.length)}>
      <div className={styles.section}>
        <UncheckedList unchecked={unchecked} />
      </div>
    </FoldedSection>
  );
}
