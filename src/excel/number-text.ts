/** Numbers of Excel as texts: the stored value, and the displayed one where a cell shows "####". */
import { bareFormat } from "../domain/changes/number-format";
import { decimal, fixed, plain } from "../domain/decimal";

/** The shortest decimal text of a double, without an exponent: 0.1 → "0.1", 1e-7 → "0.0000001". */
export function shortestText(value: number): string {
  return plain(decimal(String(value)));
}

/**
 * The text a number would show in a column wide enough, without thousands separators.
 * @param format The number format: General, 0.00, #,##0.00, 0.00% and their like.
 * @returns null for any other format, so that a date is not shown as its serial number.
 */
export function widenedText(value: number, format: string): string | null {
  if (format === "General") return shortestText(value);
  const match = /^[#0,]*(?:\.([0#]+))?(%?)$/.exec(bareFormat(format));
  if (match === null) return null;
  const [, places = "", percent = ""] = match;
  const number = decimal(String(value)).times(percent === "" ? 1 : 100);
  return `${fixed(number, places.length)}${percent}`;
}
