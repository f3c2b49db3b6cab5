/** Numbers of the host as texts: what is stored, and what a cell too narrow to show it would show. */
import { bareFormat } from "../domain/changes/number-format";
import { decimal, fixed, plain } from "../domain/decimal";

/** A binary double's shortest decimal text, without an exponent: 0.1 → "0.1", 1e-7 → "0.0000001". */
export function shortestText(value: number): string {
  return plain(decimal(String(value)));
}

/**
 * The text a number would show if its column were wide enough, for the formats of figures: General,
 * 0.00, #,##0.00, 0.00%. Null for any other format: a date must not be taken for its serial number.
 */
export function widenedText(value: number, format: string): string | null {
  if (format === "General") return shortestText(value);
  const match = /^[#0,]*(?:\.([0#]+))?(%?)$/.exec(bareFormat(format));
  if (match === null) return null;
  const [, places = "", percent = ""] = match;
  const number = decimal(String(value)).times(percent === "" ? 1 : 100);
  return `${fixed(number, places.length)}${percent}`;
}
