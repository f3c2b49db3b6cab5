import { isFundsRowCounted, isIndicatorCounted } from "../../../src/domain/scoring/counted-rows";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { fundsOf, indicatorOf, type FundsText, type RowText } from "../../support/form";

describe("年度资金总额", () => {
  it.each([
    [{ weight: "10", score: "9" }, true],
    [{ weight: "10", score: "" }, true],
    [{ weight: "10", score: null }, true],
    [{ weight: null, score: "9" }, true],
    [{ weight: "", score: "" }, true],
    [{ weight: null, score: null }, false],
    // a dash or a word in its place: not scored on purpose
    [{ weight: "-", score: "9" }, false],
    [{ weight: "不适用", score: "9" }, false],
    [{ weight: "", score: "-" }, false],
    [{ weight: "", score: "无" }, false],
    [{ weight: null, score: "/" }, false],
    // a dash as score is the same as an empty cell
    [{ weight: "10", score: "-" }, true],
    [{ weight: "十分", score: "9" }, true],
    [{ role: "part", weight: "10", score: "9" }, false],
  ] as [FundsText, boolean][])("with %j takes part in the total: %s", (text, counts) => {
    expect(isFundsRowCounted(fundsOf(text), defaultProfile)).toBe(counts);
  });
});

describe("an indicator", () => {
  it.each([
    [{ weight: "10" }, true],
    [{ weight: "" }, true],
    [{ weight: null }, true],
    [{ weight: "-" }, false],
    [{ weight: "无" }, false],
    [{ weight: "十分" }, true],
    [{ weight: "0" }, true],
    // a template row counts as soon as it has a figure
    [{ placeholder: true, weight: "", score: "" }, false],
    [{ placeholder: true, weight: "10", score: "" }, true],
    [{ placeholder: true, weight: "", score: "9" }, true],
    [{ placeholder: true, weight: "-", score: "9" }, false],
    // a name that means "none"
    [{ name: "无", weight: "0" }, false],
    [{ name: "无", weight: "" }, false],
    [{ name: "无", weight: null }, false],
    [{ name: "无", weight: "5" }, true],
    [{ name: "无违规事件", weight: "0" }, true],
  ] as [RowText, boolean][])("with %j takes part in the total: %s", (text, counts) => {
    expect(isIndicatorCounted(indicatorOf(text), defaultProfile)).toBe(counts);
  });
});
