import { EMPTY_CELL, type Cell } from "../../domain/cells";
import { constantFormula, isQuantityText } from "../../domain/quantity/constant-formula";
import { dateSerial } from "./date-serial";
import { decimalText } from "../../domain/decimal-text";
import { FileRefusal } from "../file-refusal";
import { unescapeText } from "../workbook/rich-text";
import type { NumberFormatter } from "./number-formatter";
import { GENERAL, type CellFormats } from "../workbook/styles";

/** A cell's element as it stands in the file, before its type and style are applied. */
export interface RawCell {
  /** its reference, for messages */
  readonly reference: string;
  readonly type: string;
  readonly style: number;
  /** text of its v; null without one */
  readonly value: string | null;
  /** text of its is; null without one */
  readonly inline: string | null;
  /** with its "=" */
  readonly formula: string | null;
}

/** What the cells of a workbook refer to: its shared strings, number formats and date system. */
export interface CellContext {
  readonly strings: readonly string[];
  readonly formats: CellFormats;
  readonly shown: NumberFormatter;
  readonly date1904: boolean;
}

type Content = Pick<Cell, "kind" | "shown" | "raw">;

/** The content of a formula without a stored value, as in a file that was never calculated. */
const notCalculated = (formula: string): Content => ({ kind: "error", shown: formula, raw: "" });

function formatOf({ reference, style }: RawCell, formats: CellFormats): string {
  const format = formats[style];
  if (format !== undefined) return format;
  if (style === 0) return GENERAL;
  throw new FileRefusal("damaged", `${reference}: no style ${style}`);
}

function booleanContent(text: string, reference: string): Content {
  if (text === "1" || text === "true") return { kind: "boolean", shown: "TRUE", raw: "TRUE" };
  if (text === "0" || text === "false") return { kind: "boolean", shown: "FALSE", raw: "FALSE" };
  throw new FileRefusal("damaged", `${reference}: no boolean`);
}

/**
 * The cell that an element stands for.
 * @throws FileRefusal `damaged`, with the cell's reference, for what the format does not allow.
 */
export function readCell(raw: RawCell, context: CellContext): Cell {
  const { reference } = raw;
  // Some programs store such a text as a formula; Excel cannot open the result.
  const isText =
    raw.formula !== null && (raw.value ?? "").trim() === "" && isQuantityText(raw.formula);
  const formula = isText ? null : raw.formula;
  const format = formatOf(raw, context.formats);
  const { shown } = context;

  const text = (content: string): Content =>
    content === ""
      ? EMPTY_CELL
      : { kind: "text", shown: shown.ofText(content, format), raw: content };
  const number = (value: number): Content => {
    if (!Number.isFinite(value)) throw new FileRefusal("damaged", `${reference}: no number`);
    return { kind: "number", shown: shown.ofNumber(value, format), raw: decimalText(value) };
  };
  const shared = (index: string): Content => {
    const content = /^\d+$/.test(index) ? context.strings[Number(index)] : undefined;
    if (content === undefined) throw new FileRefusal("damaged", `${reference}: no text ${index}`);
    return text(content);
  };
  const content = (): Content => {
    if (isText) return text(raw.formula);
    if (raw.inline !== null && raw.type !== "str") return text(raw.inline);
    if (raw.type === "str") return text(unescapeText(raw.value ?? ""));
    const value = raw.value?.trim() ?? "";
    if (value === "") {
      if (formula === null) return EMPTY_CELL;
      const constant = constantFormula(formula);
      return constant === null ? notCalculated(formula) : number(constant.value);
    }
    switch (raw.type) {
      case "s":
        return shared(value);
      case "b":
        return booleanContent(value, reference);
      case "e":
        return { kind: "error", shown: value, raw: value };
      case "d":
        return number(dateSerial(value, context.date1904));
      case "n":
        return number(Number(value));
      default:
        throw new FileRefusal("damaged", `${reference}: type ${raw.type}`);
    }
  };

  return {
    ...content(),
    ...(formula === null ? {} : { formula }),
    ...(format === GENERAL ? {} : { format }),
  };
}
