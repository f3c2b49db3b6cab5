import type { Cell } from "../../../../src/domain/cells";
import { readNumber } from "../../../../src/domain/quantity/numbers/number";

const text = (shown: string): Cell => ({ kind: "text", shown, raw: shown });
const number = (raw: string, shown: string, format?: string): Cell => ({
  kind: "number",
  raw,
  shown,
  ...(format === undefined ? {} : { format }),
});

describe("a number typed as text", () => {
  it.each([
    ["10", "10", 0],
    [" 9.50\u00a0", "9.50", 2],
    ["１０．００", "10.00", 2],
    ["1,171.29", "1171.29", 2],
    ["1，171.29", "1171.29", 2],
    ["1 171.29", "1171.29", 2],
    ["1,000,000", "1000000", 0],
    ["12 分", "12", 0],
    ["-5", "-5", 0],
    [".5", "0.5", 1],
  ])("%j is %s", (shown, value, decimals) => {
    expect(readNumber(text(shown))).toEqual({ kind: "number", value, percent: false, decimals });
  });

  it.each(["95.01%", "95.01％", " 95.01 % "])("%j is 95.01 percent", (shown) => {
    expect(readNumber(text(shown))).toEqual({
      kind: "number",
      value: "95.01",
      percent: true,
      decimals: 2,
    });
  });

  it.each(["-", "—", "——", "－", "/", "／", " - "])("%j is a dash", (shown) => {
    expect(readNumber(text(shown))).toEqual({ kind: "dash" });
  });

  it.each(["", "  ", "\n"])("%j is empty", (shown) => {
    expect(readNumber(text(shown))).toEqual({ kind: "empty" });
  });

  it.each([
    "10 20",
    "1 0",
    "1,23",
    "1,1712",
    "1.2.3",
    "010",
    "8折",
    "无",
    "=100",
    "2024/9/1",
    "(10)",
    "10元",
    "1e3",
  ])("%j is refused", (shown) => {
    expect(readNumber(text(shown))).toEqual({ kind: "unreadable" });
  });

  it("may carry the unit its block is in, and no other", () => {
    expect(readNumber(text("20万元"), "万元")).toMatchObject({ value: "20" });
    expect(readNumber(text("10万"), "万元")).toMatchObject({ value: "10" });
    expect(readNumber(text("200000元"), "万元")).toEqual({ kind: "unreadable" });
    expect(readNumber(text("20分"), "万元")).toEqual({ kind: "unreadable" });
  });
});

describe("a number cell", () => {
  it.each([
    ["its exact value, its places as shown", number("63", "63.00"), "63", false, 2],
    ["a percentage exactly, without floats", number("0.9501", "95.01%", "0.00%"), "95.01", true, 2],
    ["more than is shown", number("0.950140", "95.01%", "0.00%"), "95.014", true, 2],
    ["thousands", number("1171.29", "1,171.29"), "1171.29", false, 2],
    ["an accountant's negative", number("-10", "(10.00)"), "-10", false, 2],
    ["a zero shown as a dash", number("0", " - "), "0", false, 0],
    ["a column too narrow", number("12.5", "####"), "12.5", false, 1],
    ["a percentage in a column too narrow", number("0.95", "##", "0%"), "95", true, 0],
    ["an exponent", number("1E-7", "1.0E-07"), "0.0000001", false, 7],
    ["a number its format hides", number("3", ""), "3", false, 0],
    ["points with their unit", number("10", "10分"), "10", false, 0],
    ["a format that scales by !", number("72900", "7.2900", "0!.0000"), "7.2900", false, 4],
    [
      "a format that scales by an escape",
      number("235000", "23.5", String.raw`0\.0,`),
      "23.5",
      false,
      1,
    ],
    ["a point in quotes", number("235000", "23.5000", '0"."0000'), "23.5000", false, 4],
    ["thousands", number("1171290", "1,171.29", "#,##0.00,"), "1171.29", false, 2],
    ["millions", number("2500000", "2.5", "0.0,,"), "2.5", false, 1],
    [
      "separators that do not scale",
      number("1171.294", "1,171.29", "#,##0.00"),
      "1171.294",
      false,
      2,
    ],
  ])("tells %s", (_, cell, value, percent, decimals) => {
    expect(readNumber(cell)).toEqual({ kind: "number", value, percent, decimals });
  });

  it.each([
    ["a date", number("45536", "2024/9/1", "yyyy/m/d")],
    ["a date in a column too narrow", number("45536", "####", "yyyy/m/d")],
    ["a time", number("0.5", "12:00")],
    ["another figure than the stored one", number("72900", "7.29", "0.00")],
    ["another unit", number("100", "100元")],
    ["a number shown as a word", number("5", "五")],
  ])("refuses %s", (_, cell) => {
    expect(readNumber(cell)).toEqual({ kind: "unreadable" });
  });
});

it.each([
  ["an error", { kind: "error", shown: "#N/A", raw: "#N/A" }],
  ["a truth value", { kind: "boolean", shown: "TRUE", raw: "TRUE" }],
] as const)("%s is no number", (_, cell) => {
  expect(readNumber(cell)).toEqual({ kind: "unreadable" });
});
