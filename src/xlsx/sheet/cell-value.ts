import type { FileFault } from "../../app/core/port";
import { EMPTY_CELL, type Cell } from "../../domain/cells";
import { unescapeText, type ItemText } from "../workbook/rich-text";
import { GENERAL, type CellFormats } from "../workbook/styles";
import { constantFormula, isQuantityText } from "../../domain/quantity/numbers/constant-formula";
import { dateSerial } from "./date-serial";
import { decimalText } from "../../domain/decimal-text";
import type { NumberFormatter } from "./number-formatter";

/** A cell's element as it stands in the file, before its type and style are applied. */
export interface RawCell {
  readonly type: string;
  readonly style: string;
  /** text of its v; null without one */
  readonly value: string | null;
  /** text of its is; null without one */
  readonly inline: ItemText | null;
  /** with its "=" */
  readonly formula: string | null;
}

/** What the cells of a workbook refer to: its shared strings, number formats and date system. */
export interface CellContext {
  readonly strings: readonly ItemText[];
  readonly formats: CellFormats;
  readonly formatter: NumberFormatter;
  readonly date1904: boolean;
}

/** A cell, and what is wrong with its element; of a faulty element the cell is an error cell. */
export interface ReadCell {
  readonly cell: Cell;
  readonly fault: FileFault | null;
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };
type Content = Pick<Cell, "kind" | "shown" | "raw" | "lettering">;
type Reading = Content | { readonly fault: FileFault; readonly shown: string };

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const TRUTH: Readonly<Record<string, string>> = {
  "1": "TRUE",
  true: "TRUE",
  "0": "FALSE",
  false: "FALSE",
};

/** Excel's own error for a value that is not available. */
const NOT_AVAILABLE = "#N/A";

/** The name of an error, of those that later versions add too: #DIV/0!, #N/A, #SPILL!. */
const ERROR_NAME = /^#[A-Z][A-Z0-9_/]{1,30}[!?]?$/;

const errorContent = (shown: string): Content => ({ kind: "error", shown, raw: shown });

/** The content of a formula without a stored value, as in a file that was never calculated. */
const notCalculated = (formula: string): Content => ({ kind: "error", shown: formula, raw: "" });

/** The number that a v holds; null for what is none and for what is beyond all doubles. */
function numberOf(text: string): number | null {
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : null;
}

/** Reads one cell's element; its members decide step by step which kind of content it holds. */
class CellReader {
  /** null where the style is not there */
  private readonly format: string | null;
  /** The cell's own font is struck out. */
  private readonly isStruck: boolean;

  /** Whether a part of the content has the cell's own font. */
  private isPlain = true;

  constructor(
    private readonly raw: RawCell,
    private readonly context: CellContext,
  ) {
    const style = raw.style.trim();
    const index = style === "" ? 0 : /^\d{1,7}$/.test(style) ? Number(style) : NaN;
    const format = context.formats[index];
    this.format = format?.code ?? (index === 0 ? GENERAL : null);
    this.isStruck = format?.isStruck ?? false;
  }

  read(): ReadCell {
    // Some programs store such a text as a formula; Excel cannot open the result.
    const isText =
      this.raw.formula !== null &&
      (this.raw.value ?? "").trim() === "" &&
      isQuantityText(this.raw.formula);
    const formula = isText ? null : this.raw.formula;
    const reading = isText ? this.text(this.raw.formula) : this.content(formula);
    const fault = "fault" in reading ? reading.fault : null;
    const { kind, shown, raw, lettering } =
      "fault" in reading ? errorContent(reading.shown) : reading;
    // member by member, as copies of members take several times as long
    const cell: Mutable<Cell> = { kind, shown, raw };
    if (lettering !== undefined) cell.lettering = lettering;
    if (formula !== null) cell.formula = formula;
    if (this.format !== null && this.format !== GENERAL) cell.format = this.format;
    if (this.isStruck && this.isPlain && kind !== "empty" && fault === null)
      cell.lettering = "struck";
    return { cell, fault };
  }

  private content(formula: string | null): Reading {
    const { type, inline, value: stored } = this.raw;
    // A text inside v is read by other programs too; with both, is is what the type stands for.
    if (type === "inlineStr")
      return inline === null ? this.text(unescapeText(stored ?? "")) : this.item(inline);
    if (type === "str")
      return this.text(stored === null ? (inline?.text ?? "") : unescapeText(stored));
    const value = stored?.trim() ?? "";
    if (value !== "") return this.typed(type, value);
    if (inline !== null) return this.item(inline);
    if (formula === null) return EMPTY_CELL;
    const constant = constantFormula(formula);
    return constant === null ? notCalculated(formula) : this.number(constant.value, formula);
  }

  /** A v that does not fit its type may be the index of a text: it is not shown, as it would look like a figure. */
  private typed(type: string, value: string): Reading {
    switch (type) {
      case "s":
        return this.shared(value);
      case "b": {
        const truth = TRUTH[value.toLowerCase()];
        if (truth === undefined) return { fault: "cell-value", shown: NOT_AVAILABLE };
        return { kind: "boolean", shown: truth, raw: truth };
      }
      case "e":
        return ERROR_NAME.test(value)
          ? errorContent(value)
          : { fault: "cell-value", shown: NOT_AVAILABLE };
      case "d":
        // digits alone are no date, and may be the index of a text
        return NUMBER.test(value)
          ? { fault: "cell-value", shown: NOT_AVAILABLE }
          : this.number(dateSerial(value, this.context.date1904), value);
      case "n":
      case "":
        return this.number(numberOf(value), value);
      default:
        return { fault: "cell-type", shown: NOT_AVAILABLE };
    }
  }

  private text(content: string): Content {
    if (content === "") return EMPTY_CELL;
    const shown = this.context.formatter.ofText(content, this.format ?? GENERAL);
    return { kind: "text", shown, raw: content };
  }

  /** A string item: the struck font of the cell does not apply to runs with fonts of their own. */
  private item({ text, lettering, isPlain }: ItemText): Content {
    this.isPlain = isPlain;
    const content = this.text(text);
    return lettering === null || content.kind === "empty" ? content : { ...content, lettering };
  }

  private shared(index: string): Reading {
    const content = /^\d{1,9}$/.test(index) ? this.context.strings[Number(index)] : undefined;
    return content === undefined
      ? { fault: "cell-text", shown: NOT_AVAILABLE }
      : this.item(content);
  }

  /** A number whose format is lost may be a percentage, an amount in 万元 or a date: it is none. */
  private number(value: number | null, stored: string): Reading {
    if (value === null || Number.isNaN(value)) return { fault: "cell-value", shown: stored };
    if (this.format === null) return { fault: "cell-style", shown: stored };
    const shown = this.context.formatter.ofNumber(value, this.format);
    return { kind: "number", shown, raw: decimalText(value) };
  }
}

/** The cell that an element stands for. */
export const readCell = (raw: RawCell, context: CellContext): ReadCell =>
  new CellReader(raw, context).read();
