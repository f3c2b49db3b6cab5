/** The commands that a protected sheet refuses to the user of the grid. */

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

/** Whether one of the engine's commands changes contents, formats, rows, columns or merges. */
export function changesCells(command: string, params: unknown): boolean {
  if (command === "sheet.operation.set-cell-edit-visible") {
    return (params as { visible?: boolean } | null | undefined)?.visible === true;
  }
  return CHANGING.test(command);
}
