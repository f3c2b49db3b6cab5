import { Button } from "@fluentui/react-components";
import { ArrowRightRegular } from "@fluentui/react-icons/svg/arrow-right";
import type { Position } from "../../domain/cells";
import type { Finding } from "../../domain/findings/finding";
import type { TableHeader } from "../../domain/form/model/form";
import { columns as words } from "../../messages";
import { columnFieldId, COLUMNS_ID } from "./column-ids";

export interface AssignColumnProps {
  readonly finding: Finding;
  readonly headers: readonly TableHeader[];
}

/** Below the finding about an unrecognised column: a button that focuses the field for its role. */
export function AssignColumn({ finding, headers }: AssignColumnProps) {
  const { cell } = finding;
  if (cell === null || !mayAssign(finding, headers)) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowRightRegular />}
      onClick={() => {
        focusField(cell);
      }}
    >
      {words.assign}
    </Button>
  );
}

/** Whether a finding is about a column that a person may say the role of. */
export const mayAssign = ({ code, cell }: Finding, headers: readonly TableHeader[]): boolean =>
  code === "layout-unclear" && isUnknown(cell, headers);

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
