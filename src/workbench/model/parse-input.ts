/** A text typed into a cell or assigned to Range.values → the cell's content. */
import { getFormatFromId, parseValue } from "numfmt";
import { GENERAL, TEXT, isErrorName, type CellInput } from "./cell-content";

const EMPTY: CellInput = { kind: "empty" };

/** Built-in formats that depend on the display language, here Chinese. */
const DATE_FORMATS = new Map<number, string>([
  [14, "yyyy/m/d"],
  [16, 'm"月"d"日"'],
  [17, 'yyyy"年"m"月"'],
]);

/** A sign before a reference or function, which Excel reads as the start of a formula. */
const SIGNED_FORMULA = /^[+-][A-Za-z$(][A-Za-z0-9$:.!]*[(\d)]/;

const CHINESE_DATE = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/;

function numberOf(text: string): { value: number; format: string } | null {
  const date = CHINESE_DATE.exec(text);
  if (date) {
    const [, year = "", month = "", day] = date;
    const parsed = parseValue(`${year}/${month}/${day ?? "1"}`);
    if (typeof parsed?.value !== "number") return null;
    return {
      value: parsed.value,
      format: day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"',
    };
  }
  const parsed = parseValue(text);
  if (typeof parsed?.value !== "number") return null;
  const id = parsed.formatId;
  if (id === undefined) return { value: parsed.value, format: GENERAL };
  return { value: parsed.value, format: DATE_FORMATS.get(id) ?? getFormatFromId(id) };
}

/**
 * Interprets a typed text as Excel does: "'x" is the text x, "=x" a formula, "95%" a number, "true" a
 * boolean; in a cell with the text format everything is text. A number such as "95%" sets the number
 * format too when the cell has none.
 * @param format The cell's number format.
 */
export function parseInput(text: string, format: string): CellInput {
  if (text === "") return EMPTY;
  if (format === TEXT) return { kind: "text", value: text };
  if (text.startsWith("'")) return { kind: "text", value: text.slice(1) };
  if (text.startsWith("=") && text.length > 1) return { kind: "formula", value: text };
  const upper = text.trim().toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  if (isErrorName(upper)) return { kind: "error", value: upper };
  const parsed = numberOf(text);
  if (parsed) {
    const number: CellInput = { kind: "number", value: Number(parsed.value.toPrecision(15)) };
    return format === GENERAL && parsed.format !== GENERAL
      ? { ...number, format: parsed.format }
      : number;
  }
  if (SIGNED_FORMULA.test(text)) return { kind: "formula", value: `=${text}` };
  return { kind: "text", value: text };
}
