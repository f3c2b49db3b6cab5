/** Number formats of cells: how a number is shown, and which format a written number needs. */

/** A score is written as 9.50; an execution rate too, unless its cell shows percentages. */
const TWO_PLACES = "0.00";
export const TWO_PLACES_PERCENT = "0.00%";

/** The first section of a format code without colours, conditions, quoted text, padding and fillers. */
export function bareFormat(format: string): string {
  const first = format.replace(/"[^"]*"|\\./g, "").split(";")[0] ?? "";
  return first
    .replace(/\[[^[\]]*\]/g, "")
    .replace(/[_*]./g, "")
    .trim();
}

/** True when a cell of this format already shows two places: "0.00", "#,##0.00_ ", "0.00;[Red]-0.00". */
function showsTwoPlaces(format: string | undefined): boolean {
  return format !== undefined && /^(#,##)?0\.00$/.test(bareFormat(format));
}

/** True when a cell of this format shows a ratio as a percentage: "0.00%", "0%". */
export function showsPercent(format: string | undefined): boolean {
  return format !== undefined && /%/.test(bareFormat(format));
}

/** The format a two-place number needs in a cell of this format; null when it has it already. */
export function formatForTwoPlaces(format: string | undefined): string | null {
  return showsTwoPlaces(format) ? null : TWO_PLACES;
}
