/** The displayed text of a number where its cell shows "####". */
import { bareFormat } from "../domain/changes/number-format";
import { decimal, fixed } from "../domain/decimal";
import { decimalText } from "../domain/decimal-text";

/**
 * The text a number would show in a column wide enough, without thousands separators.
 * @param format The number format: General, 0.00, #,##0.00, 0.00% and their like.
 * @returns null for any other format, so that a date is not shown as its serial number.
 */
export function widenedText(value: number, format: string): string | null {
  if (format === "General") return decimalText(value);
  const match = /^[#0,]*(?:\.([0#]+))?(%?)$/.exec(bareFormat(format));
  if (match === null) return null;
  const [, places = "", percent = ""] = match;
  const number = decimal(String(value)).times(percent === "" ? 1 : 100);
  return `${fixed(number, places.length)}${percent}`;
}
