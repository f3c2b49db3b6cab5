import {
  decimal,
  fixed,
  fixed2,
  parseDecimal,
  plain,
  roundHalfUp,
  sum,
} from "../../src/domain/decimal";

describe("a decimal", () => {
  it.each([
    "1,234",
    " 12 ",
    "１２",
    "12分",
    "",
    ".",
    "1.",
    ".5",
    "--1",
    "0x10",
    "Infinity",
    "NaN",
    "1e9999",
  ])("is not read from %j", (text) => {
    expect(parseDecimal(text)).toBeNull();
    expect(() => decimal(text)).toThrow(RangeError);
  });

  it.each([
    ["0", "0"],
    ["-0", "0"],
    ["007.50", "7.5"],
    ["-1171.29", "-1171.29"],
    ["1e-7", "0.0000001"],
    ["1.5E+21", "1500000000000000000000"],
  ])("is read from %j as %s", (text, value) => {
    expect(plain(decimal(text))).toBe(value);
  });

  it.each([
    ["1.005", 2, "1.01"],
    ["2.675", 2, "2.68"],
    ["89.995", 2, "90.00"],
    ["89.9949999999999999999", 2, "89.99"],
    ["9.5", 2, "9.50"],
    ["-0.001", 2, "0.00"],
    ["95.5", 0, "96"],
    ["1234567890123456789.005", 2, "1234567890123456789.01"],
  ])("%s rounds half up to %i places as %s", (value, places, expected) => {
    expect(fixed(decimal(value), places)).toBe(expected);
  });

  it("never rounds to minus zero", () => {
    expect(Object.is(roundHalfUp(decimal("-0.004"), 2).toNumber(), 0)).toBe(true);
  });

  it("is read alike however many others were read before", () => {
    const texts = Array.from({ length: 3_000 }, (_, index) => `${index}.25`);
    const twice = [...texts, ...texts].map((text) => plain(decimal(text)));
    expect(twice).toEqual([...texts, ...texts]);
  });

  it("keeps a sum exact where binary floats do not", () => {
    expect(plain(sum([decimal("0.1"), decimal("0.2")]))).toBe("0.3");
    expect(fixed2(sum([]))).toBe("0.00");
  });

  it("gives back the whole when it multiplies before it divides", () => {
    expect(plain(decimal("1").times(decimal("3")).div(decimal("3")))).toBe("1");
  });
});
