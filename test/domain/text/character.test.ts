import { isBlank, isDigit, isHan, isWord, mayBeHan } from "../../../src/domain/text/character";

const CODES = Array.from({ length: 0x10000 }, (_, code) => code);

/** The units two tests of a character do not agree on. */
const disagreements = (says: (code: number) => boolean, wording: RegExp): string[] =>
  CODES.filter((code) => says(code) !== wording.test(String.fromCharCode(code))).map((code) =>
    code.toString(16),
  );

describe("the class of a code unit", () => {
  it.each([
    ["white space", isBlank, /[\s\u200b\ufeff]/u],
    ["a Chinese character", isHan, /\p{Script=Han}/u],
    ["a digit", isDigit, /\d/u],
    ["a letter or a digit of ASCII", isWord, /[A-Za-z0-9]/u],
  ])("%s is what the regular expression matches, for every unit", (_, says, wording) => {
    expect(disagreements(says, wording)).toEqual([]);
  });

  it("takes the first half of a rare Chinese character for one, not the second", () => {
    const [first, second] = [0, 1].map((at) => "𠮷".charCodeAt(at));
    expect([mayBeHan(first ?? 0), mayBeHan(second ?? 0)]).toEqual([true, false]);
  });
});
