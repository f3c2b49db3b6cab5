import { format, isDateFormat, isValidFormat } from "numfmt";
import { GENERAL } from "./styles";

/** Days from 1900-01-00 to 1904-01-01: what a workbook of the Mac's date system counts less. */
const DAYS_1904 = 1462;

const OPTIONS = { locale: "zh-CN", dateSpanLarge: false, dateErrorNumber: false } as const;

/** How a sheet shows its values. Codes that Excel itself would not accept show as General. */
export class ShownText {
  private readonly usable = new Map<string, string>();

  constructor(private readonly date1904: boolean) {}

  ofNumber(value: number, code: string): string {
    const usable = this.usableCode(code);
    const shift = this.date1904 && isDateFormat(usable) ? DAYS_1904 : 0;
    return format(usable, value + shift, OPTIONS);
  }

  /** A code's fourth section, or an @, changes texts too: ";;;" hides them. */
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
