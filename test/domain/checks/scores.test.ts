import type { FindingCode } from "../../../src/domain/findings/finding";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { factsOf, findingsIn, ofCode } from "../../support/findings";
import { FREE_WORDS, formOf, type FundsText, type RowText } from "../../support/form";

const CODES: readonly FindingCode[] = [
  "score-mismatch",
  "score-out-of-band",
  "band-edge",
  "score-exceeds-weight",
  "negative-score",
  "needs-judgement",
  "free-answer",
];
const found = (row: RowText) => findingsIn(formOf({ rows: [row] }), CODES);
const foundInFunds = (row: FundsText) => findingsIn(formOf({ funds: [row] }), CODES);

describe("a printed score of a measured row", () => {
  it.each([
    [{ target: "≥10", actual: "9", score: "9.01" }, ["score-mismatch G20"]],
    [{ target: "≥10", actual: "9", score: "10" }, ["score-mismatch G20"]],
    [{ target: "≥10", actual: "10", score: "0" }, ["score-mismatch G20"]],
    [{ target: "≥3", actual: "2", score: "6.7" }, ["score-mismatch G20"]],
    [{ target: "≥3", actual: "2", score: "6.67" }, []],
    [{ target: "≥3", actual: "2", score: "6.666666" }, []],
    [{ target: "≥10", actual: "9.5", score: "9.5" }, []],
    [{ target: "≥10", actual: "10", score: "10" }, []],
    // a score above the weight has one finding only
    [{ target: "≥10", actual: "15", score: "15" }, ["score-exceeds-weight G20"]],
    [{ target: "≥10", actual: "10", score: "10.01" }, ["score-exceeds-weight G20"]],
    [{ target: "≥10", actual: "0", score: "-1" }, ["negative-score G20"]],
    // no printed score to compare
    [{ target: "≥10", actual: "9", score: "" }, []],
    [{ target: "≥10", actual: "9", score: "-" }, []],
    [{ target: "≥10", actual: "9", score: null }, []],
    [{ target: "≥10", actual: "9", weight: null, score: "9" }, []],
    [{ target: "≥10", actual: "完成", score: "9" }, []],
    [{ target: "≥10", actual: "9", weight: "-", score: "9.5" }, []],
  ])("%j gives %j", (row, expected) => {
    expect(found(row)).toEqual(expected);
  });
});

/** The finding is at the answer's cell, whatever the printed score, as long as it is possible. */
describe("words of the person's own", () => {
  const target = "提升";
  it.each([
    [{ target, actual: FREE_WORDS, score: "10" }, ["free-answer E20"]],
    [{ target, actual: FREE_WORDS, score: "8" }, ["free-answer E20"]],
    [{ target, actual: FREE_WORDS, score: "0" }, ["free-answer E20"]],
    [{ target, actual: FREE_WORDS, score: "11" }, ["score-exceeds-weight G20"]],
    [{ target, actual: FREE_WORDS, score: "" }, ["needs-judgement G20"]],
    [{ target, actual: FREE_WORDS, score: null }, []],
    [{ target, actual: "效果显著", score: "10" }, []],
    [{ target, actual: "达成", score: "10" }, []],
  ])("%j gives %j", (row, expected) => {
    expect(found(row)).toEqual(expected);
  });
});

describe("a printed score of a judged row", () => {
  it.each([
    [{ actual: "达成", score: "7.99" }, ["score-out-of-band G20"]],
    [{ actual: "达成", score: "8" }, []],
    [{ actual: "达成", score: "10" }, []],
    [{ actual: "部分达成", score: "8.01" }, ["score-out-of-band G20"]],
    [{ actual: "部分达成", score: "8" }, ["band-edge G20"]],
    [{ actual: "部分达成", score: "4", weight: "5" }, ["band-edge G20"]],
    [{ actual: "未达成", score: "6" }, ["band-edge G20"]],
    [{ actual: "未达成", score: "5.99" }, []],
    [{ actual: "未达成", score: "0", weight: "0" }, []],
    [{ actual: "达成", score: "10" }, []],
    [{ actual: "部分达成", score: "7.99" }, []],
    [{ actual: "部分达成", score: "6" }, []],
    [{ actual: "部分达成", score: "5.99" }, ["score-out-of-band G20"]],
    [{ actual: "未达成", score: "0" }, []],
    [{ actual: "未达成", score: "6.01" }, ["score-out-of-band G20"]],
    [{ actual: "达成", score: "11" }, ["score-exceeds-weight G20"]],
    [{ actual: "未达成", score: "-1" }, ["negative-score G20"]],
    [{ actual: "达成", score: "" }, ["needs-judgement G20"]],
    [{ actual: "覆盖面扩大", score: "" }, ["needs-judgement G20"]],
    [{ actual: "覆盖面扩大", score: "3" }, []],
    [{ actual: "覆盖面扩大", score: "10.01" }, ["score-exceeds-weight G20"]],
    [{ actual: "覆盖面扩大", score: "-0.01" }, ["negative-score G20"]],
    // a number is an answer to words as well
    [{ actual: "97%", score: "" }, ["needs-judgement G20"]],
    [{ actual: "97%", score: "9" }, []],
    [{ actual: "?", score: "" }, []],
    [{ actual: "达成", score: "", weight: null }, ["needs-judgement G20"]],
    // an unanswered row cannot be judged yet, and without a score column no score is missing
    [{ actual: "", score: "" }, []],
    [{ actual: "达成", score: null }, []],
    // an unreadable score is another finding
    [{ actual: "达成", score: "八分" }, []],
    [{ actual: "部分达成", score: "0", weight: "0" }, []],
  ])("%j gives %j", (row, expected) => {
    expect(found({ target: "提升", ...row })).toEqual(expected);
  });
});

describe("a printed execution score", () => {
  it.each([
    [{ budget: "1171.29", executed: "1112.89", score: "9.50" }, []],
    [{ budget: "1171.29", executed: "1112.89", score: "9.51" }, ["score-mismatch H8"]],
    [{ budget: "100", executed: "120", score: "10" }, []],
    [{ budget: "100", executed: "120", score: "12" }, ["score-exceeds-weight H8"]],
    [{ budget: "100", executed: "90", score: "" }, []],
    [{ budget: "0", executed: "0", score: "10" }, []],
    [{ budget: "200", executed: "195.5", weight: null, score: "19.55" }, []],
    [{ role: "part" as const, budget: "100", executed: "90", score: "10" }, []],
    [{ role: "part" as const, weight: "10", budget: "100", executed: "90", score: "11" }, []],
    [{ weight: "-", score: "-1" }, []],
    [{ weight: "-", budget: "100", executed: "90", score: "10" }, []],
    [{ budget: "100", executed: "90", score: null }, []],
    [{ budget: "100", executed: "90", score: "-1" }, ["negative-score H8"]],
    [{ budget: "100", executed: "90", score: "0" }, ["score-mismatch H8"]],
  ])("%j gives %j", (row, expected) => {
    expect(foundInFunds(row)).toEqual(expected);
  });
});

describe("a score that a person lowered", () => {
  const lowered = (row: RowText): readonly unknown[] =>
    ofCode(assess(formOf({ rows: [row] }), defaultProfile).findings, "adjusted-score").map(factsOf);

  it.each([
    // 15 of 10 with a cause
    [
      { target: "≥10", actual: "15", score: "9", explanation: "原因：新增需求；措施：调高目标。" },
      { reported: "9.00", formula: "10.00", by: "overachieved" },
    ],
    // 9 of 10 gives 9, less 1
    [
      { target: "≥10", actual: "9", score: "8", deduction: "1", explanation: "原因：资料不全" },
      { reported: "8.00", formula: "9.00", by: "deduction" },
    ],
  ])("%j is told with what lowered it", (row, expected) => {
    expect(lowered(row)).toEqual([{ name: "指标名称20", ...expected }]);
    expect(lowered({ ...row, explanation: "" })).toEqual([]);
  });
});
