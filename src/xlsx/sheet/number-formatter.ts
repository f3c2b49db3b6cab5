import { format, isDateFormat, isValidFormat } from "numfmt";
import { remembered } from "../../domain/text/remembered";
import { GENERAL } from "../workbook/styles";

/** Days from 1900-01-00 to 1904-01-01, to be added to the dates of the 1904 system. */
const DAYS_1904 = 1462;

/** Excel's longest format code, in characters. */
const LONGEST_CODE = 255;
/** From here on, General shows a number with an exponent. */
const LARGEST_PLAIN = 1e11;
/** Excel's longest text of a cell. */
const LONGEST_TEXT = 32_767;

const OPTIONS = { locale: "zh-CN", dateSpanLarge: false, dateErrorNumber: false } as const;

/**
 * A code in the spelling that numfmt accepts. `!` makes the next character a literal, as `\` does; in
 * quotation marks, in brackets, and after `\`, `_` and `*` it is an ordinary character. The General of
 * Chinese Excel is "G/通用格式".
 */
const usualSpelling = (code: string): string =>
  code
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*][^]|!([^]?)/gu, (token, escaped?: string) =>
      escaped === undefined ? token : escaped && `\\${escaped}`,
    )
    .replaceAll("G/通用格式", GENERAL);

/** The code to format a number by: General if Excel would not accept the code. */
const acceptedCode = remembered(
  (code) => {
    const usual = code.length > LONGEST_CODE ? GENERAL : usualSpelling(code);
    return isValidFormat(usual) ? usual : GENERAL;
  },
  { longest: LONGEST_CODE, most: 100 },
);

/** Caches the texts of numbers by format code: points, shares and amounts recur on every sheet. */
const formattedBy = remembered(
  (code) => remembered((value) => format(code, Number(value), OPTIONS), { longest: 24, most: 500 }),
  { longest: LONGEST_CODE, most: 20 },
);

/** Formats values as their cells show them. A code that Excel would not accept counts as General. */
export class NumberFormatter {
  /** accepted codes that failed to format a value */
  private readonly refused = new Set<string>();

  constructor(private readonly date1904: boolean) {}

  ofNumber(value: number, code: string): string {
    if (code === GENERAL && Number.isInteger(value) && Math.abs(value) < LARGEST_PLAIN)
      return String(value);
    const usable = this.usableCode(code);
    const shift = this.date1904 && isDateFormat(usable) ? DAYS_1904 : 0;
    return this.formatted(usable, value + shift) ?? format(GENERAL, value, OPTIONS);
  }

  /** The text as shown: a fourth section or an @ in the code changes it, ";;;" hides it. */
  ofText(text: string, code: string): string {
    if (code === GENERAL || code === "@") return text;
    const usable = this.usableCode(code);
    const repeats = usable.split("@").length - 1;
    if (repeats > 1 && repeats * text.length > LONGEST_TEXT) return text;
    return this.formatted(usable, text) ?? text;
  }

  private formatted(code: string, value: number | string): string | null {
    try {
      return typeof value === "number"
        ? formattedBy(code)(String(value))
        : format(code, value, OPTIONS);
    } catch {
      // A code that is valid by its grammar may still ask for more places than a number can have.
      this.refused.add(code);
      return null;
    }
  }

  private usableCode(code: string): string {
    return this.refused.has(code) ? GENERAL : acceptedCode(code);
  }
}
