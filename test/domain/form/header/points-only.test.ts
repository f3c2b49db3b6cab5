/** Tables with points and without targets: 部门整体支出. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { findingsIn } from "../../../support/findings";
import { one, read, unclear, type Row } from "../../../support/layout-sheet";

const LEVELS = ["一级指标", "二级指标", "三级指标"];
const ROWS: Row[] = [
  ["投入", "目标设定", "目标合理性", 40, "合理得40分", 40, null],
  ["过程", "预算管理", "制度健全性", 60, "健全得满分", 55, "制度未修订"],
];

it.each(["自评得分", "自评分", "自查得分"])(
  "with %s are read, a person judges each row",
  (score) => {
    const form = one([...LEVELS, "分值", "评价标准", score, "扣分原因"], ...ROWS);
    expect(unclear(form)).toEqual([]);
    const { indicators, total } = assess(form, defaultProfile);
    expect(indicators.map((row) => row.score.computed)).toEqual(["40.00", "55.00"]);
    expect(total.computed).toBe("95.00");
  },
);

it("check limits, sums and lost points without a reason", () => {
  const rows: Row[] = [
    ["投入", "目标设定", "目标合理性", 40, "合理得40分", 41, null],
    ["过程", "预算管理", "制度健全性", 60, "健全得满分", 55, null],
    ["合计", null, null, 100, null, 90],
  ];
  const form = one([...LEVELS, "分值", "评价标准", "自评得分", "扣分原因"], ...rows);
  const codes = ["score-exceeds-weight", "total-mismatch", "missing-explanation"] as const;
  expect(findingsIn(form, [...codes, "missing-target", "missing-actual"])).toEqual([
    "score-exceeds-weight F2",
    "missing-explanation G3",
    "total-mismatch F4",
  ]);
});

it("whose points are nobody's own are no self-evaluation", () => {
  expect(read([...LEVELS, "分值", "评价标准", "得分", "扣分原因"], ...ROWS)).toEqual([]);
});

it("with unknown columns that may be targets and answers are not left to a person", () => {
  const form = one(
    [...LEVELS, "某某一", "某某二", "分值", "自评得分"],
    ["投入", "目标设定", "目标合理性", "≥90%", "80%", 40, 40],
  );
  expect(unclear(form)).toEqual(["D1 column-not-placed", "E1 column-not-placed"]);
  expect(assess(form, defaultProfile).indicators[0]?.score.computed).toBeNull();
});
