/** Rows in which a figure moved into another column, and rows that only look like it. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { findingsIn } from "../../../support/findings";
import { HEADER, one, unclear, type Row } from "../../../support/layout-sheet";

/** A form with this row as its third; the others have 60 points, the total is 100. */
const formWith = (row: Row) =>
  one(
    HEADER,
    ["产出指标", "数量指标", "巡查次数", "≥4次", "4次", 30, 30],
    [null, null, "整改完成率", "≥90%", "95%", 30, 30],
    row,
    ["总分", null, null, null, null, 100, 100],
  );

const SUMS = ["weight-sum", "category-weight", "total-mismatch", "overachieved"] as const;

describe("a row that lost a cell", () => {
  it.each<[string, Row]>([
    ["its target, with the full score", [null, null, "编印手册", "5.00(册)", 40, 40]],
    ["its target, with a lower score", [null, null, "编印手册", "5.00(册)", 40, 20]],
    ["its answer", [null, null, "编印手册", "≥5册", 40, 35]],
    ["its target, the answer in words", [null, null, "服务水平提升", "达成指标", 40, 40]],
    ["its target, with numbers as texts", [null, null, "编印手册", "5册", "40", "36.00"]],
    ["its target, with a reason behind", [null, null, "编印手册", "5册", 40, 30, "因经费不足。"]],
    ["target and answer", [null, null, "编印手册", 40, 36]],
  ])("%s is reported, and sums say nothing", (_, row) => {
    const form = formWith(row);
    expect(unclear(form)).toContain("C4 row-not-placed");
    const { indicators, total } = assess(form, defaultProfile);
    expect(indicators[2]?.score.computed).toBeNull();
    expect(total.computed).toBeNull();
    expect(findingsIn(form, SUMS)).toEqual([]);
  });

  it.each<[string, Row]>([
    ["a percentage", [null, null, "验收合格率", "100%", null, "100%", 40, 40]],
    ["a percentage, without a score", [null, null, "验收合格率", "100%", null, "100%", 40]],
    ["a number", [null, null, "编印手册", "5", null, 5, 40, 40]],
    ["a quantity", [null, null, "编印手册", "5册", null, "5册", 40, 40]],
  ])("or got one too many before its answer, %s, is reported", (_, row) => {
    const form = formWith(row);
    expect(unclear(form)).toContain("C4 row-not-placed");
    const { indicators, total } = assess(form, defaultProfile);
    expect(indicators[2]?.score.computed).toBeNull();
    expect(total.computed).toBeNull();
    expect(findingsIn(form, SUMS)).toEqual([]);
  });

  it("and lacks only its answer is another row", () => {
    const form = formWith([null, null, "编印手册", "5册", null, 40, 40]);
    expect(unclear(form)).toEqual([]);
    expect(findingsIn(form, ["missing-actual"])).toHaveLength(1);
  });

  it("and has the weight for an answer is reported", () => {
    const form = formWith([null, null, "编印手册", null, 40, 40, 40]);
    expect(unclear(form)).toEqual(["C4 row-not-placed"]);
  });
});

describe("a score in the column of explanations", () => {
  it.each([40, "36.00", "38分"])("%s is reported there", (score) => {
    const form = formWith([null, null, "编印手册", "≥5册", "5册", 40, null, score]);
    expect(unclear(form)).toEqual(["H4 cell-not-placed"]);
    expect(assess(form, defaultProfile).indicators[2]?.score.computed).toBeNull();
    expect(findingsIn(form, SUMS)).toEqual([]);
  });
});

it.each<[string, Row]>([
  ["an answer that equals its weight", [null, null, "编印手册", "≥40册", 40, 40, 40]],
  ["the same without a score", [null, null, "编印手册", 40, 40, 40]],
  ["no score yet", [null, null, "编印手册", "≥50册", 55, 40]],
  ["no score yet, the answer with its unit", [null, null, "编印手册", "≥40册", "40册", 40]],
  ["a reason with a number", [null, null, "编印手册", "≥5册", "4册", 40, 32, "少印1册"]],
])("a row with %s is read as it stands", (_, row) => {
  const form = formWith(row);
  expect(unclear(form)).toEqual([]);
  expect(form.indicators[2]?.slipped).toBeUndefined();
});

it("a form without scores yet has no slipped rows", () => {
  const form = one(
    HEADER,
    ["产出指标", "数量指标", "巡查次数", "≥4次", 10, 10],
    [null, null, "编印手册", "≥5册", 90, 90],
  );
  expect(unclear(form)).toEqual([]);
});

describe("a row of a table without weights that lost its target", () => {
  /** A form without weights with this row as its third. */
  const withoutWeights = (row: Row) =>
    one(
      ["一级指标", "二级指标", "三级指标", "年初目标值", "实际完成值", "得分"],
      ["产出指标", "数量指标", "巡查次数", "4次", "4次", 6],
      [null, "质量指标", "整改完成率", "≥90%", "95%", 7],
      row,
    );

  it.each<[string, Row]>([
    ["its answer a percentage", [null, null, "资料归档率", "94%", 6.98]],
    ["its answer a quantity", [null, null, "编印手册", "5册", 6]],
    ["its answer in words", [null, null, "服务水平提升", "达成指标", "6.5"]],
  ])("%s, is reported", (_, row) => {
    const form = withoutWeights(row);
    expect(unclear(form)).toEqual(["C4 row-not-placed"]);
    expect(assess(form, defaultProfile).total.computed).toBeNull();
  });

  it.each<[string, Row]>([
    ["whose target has a sign", [null, null, "资料归档率", "≥94%", 95]],
    ["whose answer is the target", [null, null, "编印手册", 5, 5]],
    ["whose answer is in the target's unit", [null, null, "编印手册", "5册", "5册"]],
  ])("and one without a score %s has not moved", (_, row) => {
    expect(unclear(withoutWeights(row))).toEqual([]);
  });
});
