import { format, isDateFormat, isValidFormat } from "numfmt";
import { GENERAL } from "../workbook/styles";

/** Days from 1900-01-00 to 1904-01-01, to be added to the dates of the 1904 system. */
const DAYS_1904 = 1462;

const OPTIONS = { locale: "zh-CN", dateSpanLarge: false, dateErrorNumber: false } as const;

/** Formats values as their cells show them. A code that Excel would not accept counts as General. */
export class NumberFormatter {
  private readonly usable = new Map<string, string>();

  constructor(private readonly date1904: boolean) {}

  ofNumber(value: number, code: string): string {
    const usable = this.usableCode(code);
    const shift = this.date1904 && isDateFormat(usable) ? DAYS_1904 : 0;
    return format(usable, value + shift, OPTIONS);
  }

  /** The text as shown: a fourth section or an @ in the code changes it, ";;;" hides it. */
  ofText(text: string, code: string): string {
    return code === GENERAL || code === "@" ? text : format(this.usableCode(code), text, OPTIONS);
  }

  private usableCode(code: string): string {
    const known = this.usable.get(code);
    if (known !== undefined) return known;
    const usable = isValidFormat(code) ? code : GENERAL;
    this.usable.set(code, usable);
    return usable;
  }
}
