import type { AppActions } from "../../app/core/state";
import type { TableHeader } from "../../domain/form/model/form";
import { columns as words } from "../../messages";
import { columnRows } from "../later/parts";
import { FoldedSection } from "../section/FoldedSection";
import { COLUMNS_ID } from "./column-ids";
import { useColumnsSectionStyles } from "./columns-section.styles";

export type ColumnActions = Pick<
  AppActions,
  "chooseColumn" | "resetColumns" | "clearColumns" | "selectCell"
>;

export interface ColumnsProps {
  readonly headers: readonly TableHeader[];
  /** Of how many headers the workbook remembers what a person has said. */
  readonly chosenHeaders: number;
  readonly actions: ColumnActions;
}

/** What each column was taken for, and the way to say otherwise. */
export function Columns({ headers, chosenHeaders, actions }: ColumnsProps) {
  const styles = useColumnsSectionStyles();
  const all = headers.flatMap(({ columns }) => columns);
  const unknown = all.filter(({ role }) => role === null).length;
  if (all.length === 0) return null;
  return (
    <FoldedSection
      id={COLUMNS_ID}
      onUnfold={columnRows.fetch}
      title={words.title}
      aside={
        unknown > 0 ? (
          <span className={styles.unknown}>{words.unknown(unknown)}</span>
        ) : (
          words.count(all.length)
        )
      }
    >
      <columnRows.Part headers={headers} chosenHeaders={chosenHeaders} actions={actions} />
    </FoldedSection>
  );
}
