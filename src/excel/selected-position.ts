import { columnNumber, type Position } from "../domain/cells";

/**
 * The top left cell of a selection's address: "B7", "Sheet1!$B$7:$C$9", "C:C", "7:7", "A1,C3".
 * @returns null when the text is no address.
 */
export function selectedPosition(address: string): Position | null {
  const area = address.slice(address.lastIndexOf("!") + 1).split(",")[0] ?? "";
  const match = /^\$?([A-Z]{0,3})\$?(\d*)(?::|$)/i.exec(area);
  const [, letters = "", row = ""] = match ?? [];
  if (letters === "" && row === "") return null;
  return { row: Number(row || 1), column: letters === "" ? 1 : columnNumber(letters) };
}
