/** A name that goes on in the next row, which holds nothing else. */
import { HEADER, one } from "../../../support/layout-sheet";

const names = (first: string, second: string): string[] =>
  one(
    HEADER,
    ["产出指标", "质量指标", first, "≥95%", "96%", 10, 10],
    [null, null, second],
    [null, null, "培训期数", "≥4期", "4期", 10, 10],
  ).indicators.map(({ name }) => name.text);

it.each([
  ["验收合", "格率"],
  ["项目总成", "本"],
])("%s and %s are one name", (first, second) => {
  expect(names(first, second)).toEqual([first + second, "培训期数"]);
});

it.each([
  ["合格率", "产量"],
  ["长效机制", "知晓率"],
  ["验收合", "指标2："],
])("%s and %s are two rows", (first, second) => {
  expect(names(first, second)).toEqual([first, second, "培训期数"]);
});
