import { Button } from "@fluentui/react-components";
import type { Position } from "../../domain/cells";
import type { Finding } from "../../domain/findings/finding";
import type { TableHeader } from "../../domain/form/model/form";
import { columns as words } from "../../messages";
import { columnFieldId, COLUMNS_ID } from "./column-ids";
import { useColumnsStyles } from "./columns.styles";

export interface AssignColumnProps {
  readonly finding: Finding;
  readonly headers: readonly TableHeader[];
}

/** Below the finding about an unrecognised column: a button that focuses the field for its role. */
export function AssignColumn({ finding: { code, cell }, headers }: AssignColumnProps) {
  const styles = useColumnsStyles();
  if (code !== "layout-unclear" || !isUnknown(cell, headers)) return null;
  return (
    <Button
      className={styles.assign}
      size="small"
      onClick={() => {
        focusField(cell);
      }}
    >
      {words.assign}
    </Button>
  );
}

const isUnknown = (cell: Position, headers: readonly TableHeader[]): boolean =>
  headers.some(({ columns }) =>
    columns.some(
      ({ at, role }) => role === null && at.row === cell.row && at.column === cell.column,
    ),
  );

/** Unfolds the section of the columns and focuses the field of a column. */
function focusField(at: Position): void {
  const section = document.getElementById(COLUMNS_ID);
  if (section instanceof HTMLDetailsElement) section.open = true;
  const field = document.getElementById(columnFieldId(at));
  field?.scrollIntoView({ block: "center" });
  field?.focus({ preventScroll: true });
}
