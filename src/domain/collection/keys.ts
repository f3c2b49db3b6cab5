/** Keys by which a collection compares names and years. */
import { cleanText } from "../text/clean-text";
import { compactText } from "../text/compact";
import type { FormRecord } from "./form-record";

/**
 * A name without white space, brackets, punctuation, width and case: 物业中心（本部） and 物业中心(本部) have the
 * same key.
 */
export const nameKey = (text: string): string =>
  compactText(cleanText(text), "signs").toLowerCase();

/** The key of a name; null for a name without letters and digits. */
export const nameKeyOrNull = (text: string): string | null => nameKey(text) || null;

const DIGITS = "〇零一二三四五六七八九";
const IN_HAN = /[〇零一二三四五六七八九]{4}(?=年)/u;
const IN_DIGITS = /(?<!\d)(?:19|20)\d\d(?!\d)/u;

const digitsOf = (han: string): string =>
  Array.from(han, (digit) => {
    const value = DIGITS.indexOf(digit);
    return String(value === 0 ? 0 : value - 1);
  }).join("");

/** The year in four digits, of its own cell or of the title (2024年度, 二〇二四年度); "" for none. */
export function yearKey({ year, title }: Pick<FormRecord, "year" | "title">): string {
  for (const text of [year, title]) {
    const folded = text.normalize("NFKC").replace(/\s/gu, "");
    const han = IN_HAN.exec(folded)?.[0];
    const found = IN_DIGITS.exec(folded)?.[0] ?? (han === undefined ? undefined : digitsOf(han));
    if (found !== undefined) return found;
  }
  return "";
}

/** The sender of a form: its unit, else its department. */
export const senderOf = ({ unit, department }: Pick<FormRecord, "unit" | "department">): string =>
  unit.trim() === "" ? department : unit;
