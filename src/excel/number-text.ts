/** The text of a number that its cell is too narrow to show. */
import { bareFormat } from "../domain/changes/number-format";
import { decimal, fixed } from "../domain/decimal";
import { decimalText } from "../domain/decimal-text";

/**
 * The text a number would show if its column were wide enough, for the formats of figures: General,
 * 0.00, #,##0.00, 0.00%. Null for any other format: a date must not be taken for its serial number.
 */
export function widenedText(value: number, format: string): string | null {
  if (format === "General") return decimalText(value);
  const match = /^[#0,]*(?:\.([0#]+))?(%?)$/.exec(bareFormat(format));
  if (match === null) return null;
  const [, places = "", percent = ""] = match;
  const number = decimal(String(value)).times(percent === "" ? 1 : 100);
  return `${fixed(number, places.length)}${percent}`;
}
