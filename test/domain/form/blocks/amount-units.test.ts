/** Amounts in 元 beside amounts in 万元. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { a1 } from "../../../../src/domain/cells";
import { findingMessage } from "../../../../src/messages";
import { HEADER, one } from "../../../support/layout-sheet";

/** The form's funds scored, and what is found in their cells. */
function fundsOf(budget: string | number, executed: string | number, rate: string | number) {
  const form = one(
    ["项目资金（万元）", null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    ["年度资金总额", null, budget, budget, executed, 10, rate, 9.5],
    HEADER,
    ["产出指标", "数量指标", "甲", "≥4期", "4期", 90, 90],
  );
  const { funds, findings } = assess(form, defaultProfile);
  const own = findings.filter(({ cell }) => cell?.row === 2);
  return {
    score: funds[0]?.score.computed ?? null,
    codes: own.map(({ code, cell }) => `${code} ${cell === null ? "" : a1(cell)}`),
    said: own.map((each) => findingMessage(each)).join(""),
  };
}

it.each([
  [120, 1140000, "95%"],
  [120, "1,140,000.00", 0.95],
  [120, 1140000, "9500%"],
  [1200000, 114, "95.00%"],
  [1200000, 114, 95],
])("%s beside %s, %s printed, are in two units", (budget, executed, rate) => {
  const { score, codes, said } = fundsOf(budget, executed, rate);
  expect(score).toBeNull();
  expect(codes).toEqual(["layout-unclear E2"]);
  expect(said).toContain("万元");
});

it.each([
  [120, 114, "95%", "9.50"],
  // a rate of 0.01 %
  [1200000, 114, "0.01%", "0.00"],
  // ten times the budget: over-executed, capped at the weight
  [120, 1200, "1000%", "10.00"],
])("%s beside %s, %s printed, are in one", (budget, executed, rate, score) => {
  expect(fundsOf(budget, executed, rate).score).toBe(score);
});
