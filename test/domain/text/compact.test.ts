import { compactText } from "../../../src/domain/text/compact";

it.each([
  ["因雨，推迟 。", "因雨推迟"],
  ["（因雨）推迟", "因雨推迟"],
  ["因雨\n推迟＋", "因雨推迟"],
  ["A１", "A1"],
])("apart from punctuation and signs %j is %s", (text, compact) => {
  expect(compactText(text, "signs")).toBe(compact);
});

it.each([
  ["完成 ≥ 5 场。", "完成≥5场"],
  ["（一）完成，5 场", "一完成5场"],
])("apart from punctuation %j is %s", (text, compact) => {
  expect(compactText(text, "punctuation")).toBe(compact);
});

it.each([
  ["培训 次数\n", "培训次数"],
  ["Ａ、Ｂ", "A、B"],
])("apart from white space %j is %s", (text, compact) => {
  expect(compactText(text)).toBe(compact);
});
