import { columns as words } from "../../messages";
import { FoldedSection } from "../section/FoldedSection";
import { COLUMNS_ID } from "./column-ids";
import type { ColumnRowsProps } from "./ColumnRows";
import { LazyColumnRows } from "./ColumnRows.lazy";
import { useColumnsSectionStyles } from "./columns-section.styles";

/** The role each column was recognised as, and a field to correct it. */
export function Columns({ headers, chosenHeaders, actions }: ColumnRowsProps) {
  const styles = useColumnsSectionStyles();
  const all = headers.flatMap(({ columns }) => columns);
  const unknown = all.filter(({ role }) => role === null).length;
  if (all.length === 0) return null;
  return (
    <FoldedSection
      id={COLUMNS_ID}
      onUnfold={LazyColumnRows.preload}
      title={words.title}
      aside={
        unknown > 0 ? (
          <span className={styles.unknown}>{words.unknown(unknown)}</span>
        ) : (
          words.count(all.length)
        )
      }
    >
      <LazyColumnRows headers={headers} chosenHeaders={chosenHeaders} actions={actions} />
    </FoldedSection>
  );
}
