import { isPlain, plainNumber, withoutNeedlessZeros } from "../../../src/domain/form/plain-number";

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
});
