import { format } from "numfmt";
import { NumberFormatter } from "../../src/xlsx/sheet/number-formatter";

const CODES = [
  "0.00",
  "0.00%",
  "#,##0.00_);(#,##0.00)",
  "0",
  "@",
  "yyyy-mm-dd",
  "# ?/?",
  "0.0E+00",
];
const VALUES = [
  0, -0, 1, -1, 0.5, 95.014, 0.95014, 1171.29, -1200.5, 1e-7, 123456789012345, 45657.75,
];

describe("NumberFormatter", () => {
  it("shows a number as numfmt does, however often it is asked", () => {
    const formatter = new NumberFormatter(false);
    const options = { locale: "zh-CN", dateSpanLarge: false, dateErrorNumber: false } as const;
    for (const code of [...CODES, ...CODES])
      for (const value of VALUES) {
        const shown = formatter.ofNumber(value, code);
        expect({ code, value, shown }).toEqual({
          code,
          value,
          shown: format(code, value, options),
        });
      }
  });

  it("keeps the dates of the two systems apart", () => {
    const [of1900, of1904] = [new NumberFormatter(false), new NumberFormatter(true)];
    expect(of1900.ofNumber(45657, "yyyy-mm-dd")).toBe("2024-12-31");
    expect(of1904.ofNumber(45657, "yyyy-mm-dd")).toBe("2029-01-01");
    expect(of1900.ofNumber(45657, "yyyy-mm-dd")).toBe("2024-12-31");
  });
});
