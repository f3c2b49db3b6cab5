/**
 * Which finding follows from which. Each form is a sheet whose rate, execution score, total and grade
 * are computed as Excel would compute them, unless a test prints something else there; putting the
 * cause right makes its consequences disappear, and nothing else.
 */
import { assess } from "../../../src/domain/assessment/assess";
import { causesOf } from "../../../src/domain/assessment/causes";
import { a1, type Cell } from "../../../src/domain/cells";
import { understand } from "../../../src/domain/form/understand";
import type { Profile } from "../../../src/domain/profiles/profile";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { sheetOf } from "../../support/fixture";
import { HEADER, type Row } from "../../support/layout-sheet";

/** What stands in a cell instead of what would be right there, by its address. */
type Printed = Readonly<Record<string, string | number>>;

const shownAs = (value: number | string, formula: string): Cell =>
  typeof value === "string"
    ? { kind: "error", shown: value, raw: value, formula }
    : { kind: "number", shown: value.toFixed(2), raw: String(value), formula };

const round2 = (value: number): number => Math.round(value * 100 + 1e-7) / 100;

/** Budget D5, executed E5, rate G5, points H5; rows 7 to 9 with scores G and reasons H; total G10, grade G11. */
function sheet(printed: Printed): Row[] {
  const at = (address: string, value: string | number): string | number =>
    printed[address] ?? value;
  const budget = at("D5", 200);
  const executed = at("E5", 190);
  const hasBudget = typeof budget === "number" && budget > 0 && typeof executed === "number";
  const rate = printed["G5"] ?? (hasBudget ? executed / budget : "#DIV/0!");
  const execution = printed["H5"] ?? (typeof rate === "number" ? round2(10 * rate) : rate);
  const scores = [at("G7", 50), at("G8", 20), at("G9", 18)];
  const all = [execution, ...scores];
  const error = all.find((each) => typeof each === "string" && each.startsWith("#"));
  const total = error ?? round2(all.reduce<number>((sum, each) => sum + (Number(each) || 0), 0));
  const printedTotal = printed["G10"] ?? total;
  const gradeOf = (points: number): string =>
    points >= 90 ? "优" : points >= 80 ? "良" : points >= 60 ? "中" : "差";
  const grade =
    typeof printedTotal === "number"
      ? gradeOf(printedTotal)
      : shownAs(printedTotal, '=IF(G10>=90,"优","良")');
  const cells: readonly Row[] = [
    ["项目支出绩效自评表（2024年度）"],
    ["项目名称", "甲项目", null, null, "主管部门", "乙局"],
    ["实施单位", "丙中心"],
    ["项目资金", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [
      "",
      "年度资金总额",
      200,
      budget,
      executed,
      10,
      typeof rate === "number"
        ? {
            kind: "number",
            shown: `${(rate * 100).toFixed(2)}%`,
            raw: String(rate),
            formula: "=E5/D5",
          }
        : shownAs(rate, "=E5/D5"),
      shownAs(execution, "=G5*F5"),
    ],
    HEADER,
    [
      "产出指标",
      "数量指标",
      "培训次数",
      "≥10次",
      at("E7", "10次"),
      50,
      scores[0] ?? "",
      at("H7", ""),
    ],
    [
      "效益指标",
      "社会效益指标",
      "受益人数",
      "≥100人",
      at("E8", "100人"),
      20,
      scores[1] ?? "",
      at("H8", ""),
    ],
    [
      "满意度指标",
      "满意度指标",
      "群众满意程度",
      "提升",
      at("E9", "达成"),
      20,
      scores[2] ?? "",
      at("H9", "因宣传不够，满意度略低；下一步加强宣传"),
    ],
    ["总分", null, null, null, null, 100, shownAs(printedTotal, "=H5+SUM(G7:G9)")],
    ["评分等级", null, null, null, null, null, printed["G11"] ?? grade],
  ];
  return [...cells];
}

const PROFILE: Profile = {
  ...defaultProfile,
  weights: { ...defaultProfile.weights, variants: [] },
};

/** "score-mismatch G7", "total-mismatch G10 < score-mismatch G7": what was found, and from what it follows. */
function foundIn(printed: Printed): readonly string[] {
  const [form] = understand(sheetOf(sheet(printed)));
  if (form === undefined) throw new Error("no form");
  const assessment = assess(form, PROFILE);
  const { findings } = assessment;
  const causes = causesOf(assessment, PROFILE);
  const named = findings
    .map(({ code, cell }) => `${code} ${cell === null ? "" : a1(cell)}`)
    .map((name) => name.trim());
  return named
    .map((name, index) => {
      const cause = causes[index] ?? null;
      return cause === null ? name : `${name} < ${named[cause] ?? "?"}`;
    })
    .sort();
}

it("nothing is wrong in the form as it should be", () => {
  expect(foundIn({})).toEqual([]);
});

describe("put right, a cause takes its consequences with it", () => {
  it.each<readonly [string, Printed, string, string | number, readonly string[]]>([
    [
      "a score too low: the explanation that it would need, the total, the grade",
      { G7: 41 },
      "G7",
      50,
      [
        "grade-mismatch G11 < score-mismatch G7",
        "missing-explanation H7 < score-mismatch G7",
        "score-mismatch G7",
        "total-mismatch G10 < score-mismatch G7",
      ],
    ],
    [
      "a score too high: the total",
      { E8: "90人", G8: 20, H8: "因天气原因少到10人；下年提前安排" },
      "G8",
      18,
      ["score-mismatch G8", "total-mismatch G10 < score-mismatch G8"],
    ],
    [
      "a score above its weight",
      { G7: 55 },
      "G7",
      50,
      ["score-exceeds-weight G7", "total-mismatch G10 < score-exceeds-weight G7"],
    ],
    [
      "an explanation of points that were not lost",
      { G7: 49, H7: "因天气影响" },
      "G7",
      50,
      [
        "explanation-incomplete H7 < score-mismatch G7",
        "score-mismatch G7",
        "total-mismatch G10 < score-mismatch G7",
      ],
    ],
    [
      "a row without a score: the total, the grade",
      { G9: "" },
      "G9",
      18,
      [
        "grade-mismatch G11 < needs-judgement G9",
        "needs-judgement G9",
        "total-mismatch G10 < needs-judgement G9",
      ],
    ],
    [
      "no budget: no rate, no points, no total, no grade",
      { D5: "" },
      "D5",
      200,
      [
        "budget-zero D5",
        "layout-unclear G10 < budget-zero D5",
        "layout-unclear G11 < budget-zero D5",
        "layout-unclear G5 < budget-zero D5",
        "layout-unclear H5 < budget-zero D5",
      ],
    ],
    [
      "an error in the rate: the points, the total, the grade",
      { G5: "#REF!" },
      "G5",
      0.95,
      [
        "layout-unclear G10 < layout-unclear G5",
        "layout-unclear G11 < layout-unclear G5",
        "layout-unclear G5",
        "layout-unclear H5 < layout-unclear G5",
      ],
    ],
    [
      "a wrong rate: the points computed from it, the total",
      { G5: 0.98 },
      "G5",
      0.95,
      [
        "rate-mismatch G5",
        "score-mismatch H5 < rate-mismatch G5",
        "total-mismatch G10 < rate-mismatch G5",
      ],
    ],
    [
      "a wrong total: the grade of it",
      { G10: 89 },
      "G10",
      97.5,
      ["grade-mismatch G11 < total-mismatch G10", "total-mismatch G10"],
    ],
  ])("%s", (_, printed, cell, right, expected) => {
    expect(foundIn(printed)).toEqual(expected);
    expect(foundIn({ ...printed, [cell]: right })).toEqual([]);
  });
});

describe("a finding has a cause of its own", () => {
  it.each<readonly [string, Printed, readonly string[]]>([
    [
      "where the total does not add up from what is printed",
      { G7: 49, H7: "因天气影响少办；下年提前安排", G10: 90 },
      ["score-mismatch G7", "total-mismatch G10"],
    ],
    [
      "where the grade is not the printed total's",
      { G7: 49, H7: "因天气影响少办；下年提前安排", G11: "中" },
      ["grade-mismatch G11", "score-mismatch G7", "total-mismatch G10 < score-mismatch G7"],
    ],
    [
      "where points are lost after the score is right, too",
      { E8: "90人", G8: 17 },
      ["missing-explanation H8", "score-mismatch G8", "total-mismatch G10 < score-mismatch G8"],
    ],
    [
      "where the points are not those of the wrong rate",
      { G5: 0.98, H5: 9 },
      ["rate-mismatch G5", "score-mismatch H5", "total-mismatch G10 < score-mismatch H5"],
    ],
    [
      "where the error is another one",
      { G5: "#REF!", H5: "#NAME?", G10: 97.5, G11: "优" },
      ["layout-unclear G5", "layout-unclear H5"],
    ],
  ])("%s", (_, printed, expected) => {
    expect(foundIn(printed)).toEqual(expected);
  });
});
