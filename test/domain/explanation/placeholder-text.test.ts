import { clausesOf, isPlaceholderText } from "../../../src/domain/explanation/placeholder-text";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";

const rules = defaultProfile.explanation;

describe("the clauses of a text", () => {
  it.each([
    ["因雨推迟；后续补办", ["因雨推迟", "后续补办"]],
    ["因雨推迟 。  后续补办！", ["因雨推迟", "后续补办"]],
    ["原因：因雨推迟；改进措施：后续补办", ["cause 因雨推迟", "measure 后续补办"]],
    ["原因：雨，风；措施：改期，补办", ["cause 雨", "cause 风", "measure 改期", "measure 补办"]],
    ["原因无，改进措施：补办", ["measure 补办"]],
    ["原因：无", []],
    ["改进措施", []],
    // a heading only where it stands alone
    ["原因不明", ["原因不明"]],
    ["改进措施得力", ["改进措施得力"]],
    ["主要原因：雨", ["cause 雨"]],
    // the numbers of a list
    ["1.因雨推迟 2.后续补办", ["因雨推迟", "后续补办"]],
    ["1、原因：雨；2、改进措施：改期", ["cause 雨", "measure 改期"]],
    ["(1)因雨推迟（2）后续补办", ["因雨推迟", "后续补办"]],
    ["一、因雨推迟。二、后续补办", ["因雨推迟", "后续补办"]],
    ["①因雨推迟②后续补办", ["因雨推迟", "后续补办"]],
    ["1.无 2.无", []],
    ["1、2、", []],
    ["12.因雨推迟", ["因雨推迟"]],
    ["完成1.5公里", ["完成1", "5公里"]],
    ["1.5公里", ["1", "5公里"]],
    ["共3、4两季", ["共3", "4两季"]],
    ["2024.因雨", ["2024", "因雨"]],
    // full width, and words spaced out
    ["Ｎ／Ａ", []],
    ["不 适 用", []],
    ["无 意 见", ["意", "见"]],
    ["00", []],
    ["01", ["01"]],
    ["10", ["10"]],
  ])("%j are %j", (text, expected) => {
    const clauses = clausesOf(text, rules).map(({ text: said, heading }) =>
      [heading, said].filter((part) => part !== null).join(" "),
    );
    expect(clauses).toEqual(expected);
    expect(isPlaceholderText(text, rules)).toBe(expected.length === 0);
  });
});
