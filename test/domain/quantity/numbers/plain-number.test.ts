import {
  differ,
  isPlain,
  plainNumber,
  withoutNeedlessZeros,
} from "../../../../src/domain/quantity/numbers/plain-number";

describe("a plain decimal", () => {
  it.each(["0", "7", "95.00", "1171.29", "0.5", "100", "0.00"])("%s is one", (text) => {
    expect(isPlain(text)).toBe(true);
    expect(plainNumber(text)).toBe(text);
  });

  it.each(["", ".", ".5", "5.", "010", "00", "1,171.29", "-3", "+3", "1.2.3", "１", "1e3", "9 5"])(
    "%j is none as it stands",
    (text) => {
      expect(isPlain(text)).toBe(false);
    },
  );

  it("has a length one could still mean", () => {
    expect([isPlain("9".repeat(40)), isPlain("9".repeat(41))]).toEqual([true, false]);
    expect(plainNumber("9".repeat(41))).toBeNull();
  });

  it.each([
    ["95.00", "95"],
    ["95.10", "95.1"],
    ["100", "100"],
    ["0.00", "0"],
    ["0.05", "0.05"],
  ])("%s is %s without needless zeros", (plain, short) => {
    expect(withoutNeedlessZeros(plain)).toBe(short);
  });

  it.each([
    ["1112.8856", "1112.89", false],
    ["1112.8956", "1112.89", false],
    ["1112.9", "1112.89", false],
    ["1112.9001", "1112.89", true],
    ["6", "6.00", false],
    ["6", "60", true],
    ["72900", "7.29", true],
    ["-3.5", "-3.50", false],
    ["-3.5", "3.5", true],
    ["-0.4", "0", false],
    ["0.1234567890123456789", "0.12", false],
  ])("%s and %s differ by more than one in the last place shown: %s", (exact, shown, answer) => {
    expect(differ(exact, shown)).toBe(answer);
  });
});
