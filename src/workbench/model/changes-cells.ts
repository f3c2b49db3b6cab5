/** What a protected sheet refuses to the user of the grid. */
import type { IRange } from "@univerjs/core";
import type { EngineCommand } from "./engine-shapes";

const COMMANDS = [
  "set-(range|style|border|worksheet-row|worksheet-col|row|col)",
  "clear-",
  "(insert|remove|delete)-(row|col|range|multi)",
  "move-",
  "auto-fill",
  "(add|remove)-worksheet-merge",
  "(add|set|delete|clear|move)-conditional",
  "numfmt",
  "paste",
  "cut",
];

const CHANGING = new RegExp(`^sheet\\.command\\.(${COMMANDS.join("|")})`);
const WRITE = "sheet.command.set-range-values";
/** Commands for the contents of the selected cells. */
const TO_SELECTION = new Set([
  "sheet.operation.set-cell-edit-visible",
  "sheet.command.clear-selection-content",
]);

/** Whether one of the engine's commands changes contents, formats, rows, columns or merges. */
export function changesCells({ id, params }: EngineCommand): boolean {
  if (id === "sheet.operation.set-cell-edit-visible") {
    return (params as { visible?: boolean } | null | undefined)?.visible === true;
  }
  return CHANGING.test(id);
}

/**
 * The cells whose contents a command changes, which a protected sheet allows where they are unlocked:
 * "selection" for those selected, null for a command that changes something else.
 */
export function changedContents({ id, params }: EngineCommand): IRange | "selection" | null {
  if (TO_SELECTION.has(id)) return "selection";
  if (id !== WRITE) return null;
  const { range, value } = (params ?? {}) as { range?: IRange; value?: unknown };
  if (onlyFormats(value)) return null;
  return range ?? "selection";
}

/** Whether a value, or each of a matrix, is a style without contents. */
function onlyFormats(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  if ("v" in value || "f" in value || "p" in value || "si" in value) return false;
  return "s" in value || Object.values(value).every(onlyFormats);
}
