/**
 * Causes of findings. Each form is a sheet whose rate, execution score, total and grade are computed
 * as Excel would compute them, unless a test prints another value; correcting the cause removes its
 * consequences, and no other finding.
 */
import { assess } from "../../../src/domain/assessment/assess";
import { causesOf } from "../../../src/domain/assessment/causes";
import { a1, type Cell } from "../../../src/domain/cells";
import type { Figure, Form, FundsRow, Indicator, Place } from "../../../src/domain/form/model/form";
import { understand } from "../../../src/domain/form/understand";
import type { Profile } from "../../../src/domain/profiles/profile";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { sheetOf } from "../../support/fixture";
import { figure, formOf, place, type FormText, type RowText } from "../../support/form";
import { HEADER, type Row } from "../../support/layout-sheet";

/** Printed values that replace the right ones, by address. */
type Printed = Readonly<Record<string, string | number>>;

const shownAs = (value: number | string, formula: string): Cell => {
  if (value === "") return { kind: "text", shown: "", raw: "", formula };
  return typeof value === "string"
    ? { kind: "error", shown: value, raw: value, formula }
    : { kind: "number", shown: value.toFixed(2), raw: String(value), formula };
};

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

function formOfSheet(printed: Printed): Form {
  const [form] = understand(sheetOf(sheet(printed)));
  if (form === undefined) throw new Error("no form");
  return form;
}

const foundIn = (printed: Printed): readonly string[] => foundOf(formOfSheet(printed));

/**
 * "score-mismatch G7", "total-mismatch G10 < score-mismatch G7": a finding, and the one it follows
 * from.
 */
function foundOf(form: Form): readonly string[] {
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

/** The findings of hand-made forms, without those about weights and missing places. */
const ofRows = (form: Form): readonly string[] =>
  foundOf(form).filter((found) => !/^(?:weight-sum|category-weight|no-)/.test(found));

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

describe("a total and a grade with two causes follow from neither alone", () => {
  const REASON = "因天气影响少办；下年提前安排";
  const both = { G7: 44, H7: REASON, E8: "90人", G8: 12, H8: REASON };

  it("and disappear with the second of them", () => {
    expect(foundIn(both)).toEqual([
      "grade-mismatch G11 < total-mismatch G10",
      "score-mismatch G7",
      "score-mismatch G8",
      "total-mismatch G10",
    ]);
    expect(foundIn({ ...both, G7: 50, H7: "" })).toEqual([
      "grade-mismatch G11 < score-mismatch G8",
      "score-mismatch G8",
      "total-mismatch G10 < score-mismatch G8",
    ]);
    expect(foundIn({ ...both, G7: 50, H7: "", G8: 18 })).toEqual([]);
  });

  it("but follow from what asks the same of several cells", () => {
    expect(foundIn({ G7: "满分", G8: "满分" })).toEqual([
      "grade-mismatch G11 < layout-unclear G7",
      "layout-unclear G7",
      "layout-unclear G8",
      "total-mismatch G10 < layout-unclear G7",
    ]);
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
      "where the rate is an error",
      { G5: "#REF!", H5: 9 },
      ["layout-unclear G5", "score-mismatch H5", "total-mismatch G10 < score-mismatch H5"],
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

describe("of several rows each finding has the cause of its own row", () => {
  const REASON = "因天气影响少办；下年提前安排";
  const BRIEF = "因天气影响";

  it.each<readonly [string, FormText, readonly string[]]>([
    [
      "explanations that no row needs once the scores are right",
      { rows: [{ score: "8" }, { score: "7", explanation: BRIEF }, { score: "-1" }] },
      [
        "explanation-incomplete H21 < score-mismatch G21",
        "missing-explanation H20 < score-mismatch G20",
        "missing-explanation H22 < negative-score G22",
        "negative-score G22",
        "score-mismatch G20",
        "score-mismatch G21",
      ],
    ],
    [
      "one where the score is right, and one where it is not",
      { rows: [{ actual: "9", score: "9" }, { score: "7" }] },
      [
        "missing-explanation H20",
        "missing-explanation H21 < score-mismatch G21",
        "score-mismatch G21",
      ],
    ],
    [
      "the row's other findings explain no missing reason",
      { rows: [{ target: "提升", actual: "部分达成", score: "5" }] },
      ["missing-explanation H20", "score-out-of-band G20"],
    ],
    [
      "the points of the execution, where the funds have reasons of their own",
      { funds: [{ score: "9", explanation: "" }], rows: [{ score: "10" }] },
      ["missing-explanation I8 < score-mismatch H8", "score-mismatch H8"],
    ],
    [
      "points lost by the execution however they are computed",
      { funds: [{ executed: "95", score: "9", explanation: "" }], rows: [{ score: "10" }] },
      ["missing-explanation I8", "score-mismatch H8"],
    ],
    [
      "the first row whose points will change is the total's",
      { rows: [{ score: "10" }, { score: "8", explanation: REASON }], total: { score: "18" } },
      ["score-mismatch G21", "total-mismatch G40 < score-mismatch G21"],
    ],
    [
      "a row that cannot be read stands with its printed score",
      {
        rows: [
          { actual: "?", score: "10" },
          { score: "8", explanation: REASON },
        ],
        total: { score: "18" },
      },
      ["score-mismatch G21", "total-mismatch G40 < score-mismatch G21", "unreadable-actual E20"],
    ],
    [
      "a row that waits beside a wrong score: the total follows from neither alone",
      {
        rows: [
          { target: "", score: "" },
          { score: "8", explanation: REASON },
        ],
        total: { score: "8" },
      },
      ["missing-target D20", "score-mismatch G21", "total-mismatch G40"],
    ],
    [
      "a row without a target beside one without a score: the total follows from neither alone",
      {
        rows: [
          { target: "", score: "" },
          { target: "提升", actual: "达成", score: "" },
        ],
        total: { score: "0" },
      },
      ["missing-target D20", "needs-judgement G21", "total-mismatch G40"],
    ],
    [
      "a row of no points whose score was not written moves no total",
      {
        rows: [
          { actual: "0", score: "八分", explanation: REASON },
          { score: "8", explanation: REASON },
        ],
        total: { score: "8" },
      },
      ["layout-unclear G20", "score-mismatch G21", "total-mismatch G40 < score-mismatch G21"],
    ],
    [
      "a score that is no number",
      { rows: [{ score: "10" }, { score: "八分" }], total: { score: "10" } },
      ["layout-unclear G21", "total-mismatch G40 < layout-unclear G21"],
    ],
    [
      "funds that do not count",
      {
        funds: [
          { weight: "-", score: "-", budget: "0" },
          { role: "part", budget: "0", score: "5" },
        ],
        rows: [{ score: "8", explanation: REASON }],
        total: { score: "8" },
      },
      ["budget-zero D8", "score-mismatch G20", "total-mismatch G40 < score-mismatch G20"],
    ],
    [
      "a wrong rate, beside points that are wrong for themselves",
      {
        funds: [{ executed: "95", rate: "98%", score: "9.5" }],
        rows: [{ score: "8", explanation: REASON }],
      },
      ["rate-mismatch G8", "score-mismatch G20"],
    ],
    [
      "points of a right rate, beside a wrong rate of a part",
      {
        funds: [
          { executed: "95", rate: "95%", score: "9.8" },
          { role: "part", executed: "95", rate: "98%" },
        ],
        rows: [{ score: "10" }],
      },
      ["rate-mismatch G9", "score-mismatch H8"],
    ],
    [
      "a wrong rate with points of it, beside a part whose rate is right",
      {
        funds: [
          { executed: "95", rate: "98%", score: "9.8" },
          { role: "part", executed: "95", rate: "95%" },
        ],
        rows: [{ score: "10" }],
      },
      ["rate-mismatch G8", "score-mismatch H8 < rate-mismatch G8"],
    ],
    [
      "a grade that the rules do not know",
      { rows: [{ score: "8", explanation: REASON }], total: { score: "8" }, grade: "合格" },
      ["grade-mismatch G41", "score-mismatch G20", "total-mismatch G40 < score-mismatch G20"],
    ],
    [
      "a wrong total, beside a reason that is missing",
      {
        rows: [
          { weight: "90", score: "90" },
          { actual: "9", score: "9" },
        ],
        total: { score: "79" },
        grade: "中",
      },
      ["grade-mismatch G41 < total-mismatch G40", "missing-explanation H21", "total-mismatch G40"],
    ],
    [
      "no total, so that the grade is that of the scores",
      {
        rows: [{ weight: "90", score: "79", explanation: REASON }],
        total: { score: "" },
        grade: "中",
      },
      ["grade-mismatch G41 < score-mismatch G20", "score-mismatch G20"],
    ],
    [
      "a grade that is neither the printed total's nor the scores'",
      { rows: [{ weight: "90", score: "79", explanation: REASON }], total: null, grade: "差" },
      ["grade-mismatch G41", "score-mismatch G20"],
    ],
  ])("%s", (_, text, expected) => {
    expect(ofRows(formOf(text))).toEqual(expected);
  });
});

describe("an explanation that several rows share", () => {
  const shared = (...rows: readonly RowText[]): Form => {
    const form = formOf({ rows });
    const explanation = form.indicators[0]?.explanation ?? null;
    return { ...form, indicators: form.indicators.map((row) => ({ ...row, explanation })) };
  };

  it.each<readonly [string, readonly RowText[], readonly string[]]>([
    [
      "follows from the first wrong score",
      [{ score: "10" }, { score: "8" }, { score: "7" }, { score: "10" }],
      ["missing-explanation H20 < score-mismatch G21", "score-mismatch G21", "score-mismatch G22"],
    ],
    [
      "is missing for itself while one of them needs it",
      [{ score: "8" }, { actual: "9", score: "9" }],
      ["missing-explanation H20", "score-mismatch G20"],
    ],
  ])("%s", (_, rows, expected) => {
    expect([...new Set(ofRows(shared(...rows)))]).toEqual(expected);
  });

  it("is not looked for where the form has no place for it", () => {
    expect(ofRows(formOf({ rows: [{ score: "8", explanation: null }] }))).toEqual([
      "score-mismatch G20",
    ]);
  });
});

it("rows below a headline row add nothing to the total", () => {
  const [first, second, ...others] = formOf({
    rows: [
      { score: "10" },
      { score: "6", weight: "6" },
      { score: "8", explanation: "因天气影响少办；下年提前安排" },
    ],
  }).indicators;
  if (first === undefined || second === undefined) throw new Error("no rows");
  const form = formOf({ total: { score: "18" } });
  const indicators = [first, { ...second, part: true } as const, ...others];
  expect(ofRows({ ...form, indicators })).toEqual([
    "score-mismatch G22",
    "total-mismatch G40 < score-mismatch G22",
  ]);
});

describe("a form without scores", () => {
  it("has no row whose points could be wrong", () => {
    const form = formOf({ rows: [{ score: null, actual: "9" }], funds: [{ score: null }] });
    expect(ofRows(form)).toEqual(["missing-explanation H20"]);
  });
});

describe("what a formula gives in place of a figure", () => {
  const errorAt = (of: Place, shown: string, formula?: string): Figure => ({
    ...of,
    text: shown,
    cell: {
      kind: shown.startsWith("#") ? "error" : "text",
      shown,
      raw: shown,
      ...(formula === undefined ? {} : { formula }),
    },
    number: { kind: "unreadable" },
  });
  const REF = "#REF!";
  /** The form with errors in place of figures, from a formula where the text has one. */
  const withErrors = (
    text: FormText,
    errors: Readonly<Record<string, readonly [shown: string, formula?: string]>>,
  ): Form => {
    const form = formOf(text);
    const put = <T extends Place | null>(of: T): T => {
      const error = of === null ? undefined : errors[a1(of.at)];
      return of === null || error === undefined ? of : { ...of, ...errorAt(of, ...error) };
    };
    return {
      ...form,
      funds: form.funds.map((row): FundsRow => ({
        ...row,
        rate: put(row.rate),
        score: put(row.score),
      })),
      indicators: form.indicators.map((row): Indicator => ({ ...row, score: put(row.score) })),
      total: form.total && { ...form.total, score: put(form.total.score) },
      grade: put(form.grade),
    };
  };
  const ROWS = [{ score: "10" }, { score: "10" }];

  it.each<
    readonly [
      string,
      FormText,
      Readonly<Record<string, readonly [string, string?]>>,
      readonly string[],
    ]
  >([
    [
      "in the total is that of the first row with the same",
      { rows: ROWS, total: {} },
      { G21: [REF], G40: [REF, "=SUM(G20:G21)"] },
      ["layout-unclear G21", "layout-unclear G40 < layout-unclear G21"],
    ],
    [
      "in the total is its own, if no row has the same",
      { rows: ROWS, total: {} },
      { G21: ["#N/A"], G40: [REF, "=SUM(G20:G21)"] },
      ["layout-unclear G21", "layout-unclear G40"],
    ],
    [
      "in the grade is that of a row, if the form has no total",
      { rows: ROWS, grade: "" },
      { G21: [REF], G41: [REF, "=IF(G20>9,1,2)"] },
      ["layout-unclear G21", "layout-unclear G41 < layout-unclear G21"],
    ],
    [
      "in the grade is the total's",
      { rows: ROWS, total: {}, grade: "" },
      { G40: [REF, "=SUM(G20:G22)"], G41: [REF, "=IF(G40>90,1,2)"] },
      ["layout-unclear G40", "layout-unclear G41 < layout-unclear G40"],
    ],
    [
      "in a row is its own, whatever stands in another",
      { rows: ROWS, total: {}, grade: "" },
      { G20: [REF, "=E20"], G21: [REF, "=E21"] },
      ["layout-unclear G20", "layout-unclear G21"],
    ],
    [
      "that was typed is nobody else's",
      { rows: ROWS, funds: [{}], total: {}, grade: "" },
      { G8: [REF], H8: [REF], G20: [REF], G40: [REF], G41: [REF] },
      [
        "layout-unclear G20",
        "layout-unclear G40",
        "layout-unclear G41",
        "layout-unclear G8",
        "layout-unclear H8",
      ],
    ],
    [
      "in the rate is that of a budget that the form has no place for",
      { rows: ROWS, funds: [{ budget: null }] },
      { G8: ["#DIV/0!", "=E8/D8"] },
      ["budget-zero A8", "layout-unclear G8 < budget-zero A8"],
    ],
    [
      "in words in the rate and its points is that of a budget which was not entered",
      { rows: ROWS, funds: [{ budget: "" }] },
      {
        G8: ["预算缺数", '=IF(D8="","预算缺数",E8/D8)'],
        H8: ["预算缺数", '=IF(D8="","预算缺数",G8*F8)'],
      },
      [
        "budget-zero D8",
        "layout-unclear G8 < budget-zero D8",
        "layout-unclear H8 < budget-zero D8",
      ],
    ],
    [
      "in words in the rate is its own where the budget was entered",
      { rows: ROWS, funds: [{}] },
      { G8: ["预算缺数", '=IF(C8="","预算缺数",E8/D8)'] },
      ["layout-unclear G8"],
    ],
    [
      "in words that were typed is not that of a missing budget",
      { rows: ROWS, funds: [{ budget: "" }] },
      { G8: ["预算缺数"] },
      ["budget-zero D8", "layout-unclear G8"],
    ],
    [
      "in the rate is that of an amount which was not executed yet",
      { rows: ROWS, funds: [{ executed: "" }] },
      { G8: ["#VALUE!", "=E8/D8"], H8: ["#VALUE!", "=G8*F8"] },
      [
        "layout-unclear G8 < missing-actual E8",
        "layout-unclear H8 < missing-actual E8",
        "missing-actual E8",
      ],
    ],
    [
      "in the rate is not that of more being spent than there was",
      { rows: ROWS, funds: [{ executed: "110" }] },
      { G8: [REF, "=E8/D8"] },
      ["layout-unclear G8", "over-executed E8"],
    ],
    [
      "in the rate is not that of an answer which is missing in the table",
      { rows: [{ actual: "", score: "10" }], funds: [{ executed: "110" }] },
      { G8: [REF, "=E8/D8"] },
      ["layout-unclear G8", "missing-actual E20", "over-executed E8"],
    ],
    [
      "in the points of a part is that of its rate",
      { rows: ROWS, funds: [{ score: "10" }, { role: "part" }] },
      { G9: [REF, "=E9/D9"], H9: [REF, "=G9*F9"] },
      ["layout-unclear G9", "layout-unclear H9 < layout-unclear G9"],
    ],
  ])("%s", (_, text, errors, expected) => {
    expect(ofRows(withErrors(text, errors))).toEqual(expected);
  });
});

describe("a file that was never calculated", () => {
  const waiting = (of: Figure | null, formula: string): Figure | null =>
    of && {
      ...of,
      text: formula,
      cell: { kind: "error", shown: formula, raw: "", formula },
      number: { kind: "unreadable" },
    };
  const typed = (of: Figure | null, text: string): Figure | null =>
    of && {
      ...figure(of.at.row, of.at.column, ""),
      ...place(of.at.row, of.at.column, text),
      number: { kind: "unreadable" },
    };
  const withScores = (scores: readonly ((of: Figure | null) => Figure | null)[]): Form => {
    const form = formOf({ rows: [{}, {}, {}], funds: [{}], total: {} });
    const indicators = form.indicators.map((row, index) => ({
      ...row,
      score: scores[index]?.(row.score) ?? row.score,
    }));
    return { ...form, indicators };
  };

  it("has one cause for all of its formulas, and each other text its own", () => {
    const form = withScores([
      (of) => waiting(of, "=E20/10*F20"),
      (of) => typed(of, "八分"),
      (of) => waiting(of, "=E22/10*F22"),
    ]);
    const total = form.total && {
      ...form.total,
      score: waiting(form.total.score, "=SUM(G20:G22)"),
    };
    expect(ofRows({ ...form, total })).toEqual([
      "layout-unclear G20",
      "layout-unclear G21",
      "layout-unclear G22 < layout-unclear G20",
      "layout-unclear G40 < layout-unclear G20",
    ]);
  });

  it("is no cause of formulas typed as text, or of such as refer to deleted cells", () => {
    const form = withScores([
      (of) => waiting(of, "=E20/10*F20"),
      (of) => typed(of, "=E21/10*F21"),
      (of) => waiting(of, "=#REF!*F22"),
    ]);
    expect(ofRows(form)).toEqual([
      "layout-unclear G20",
      "layout-unclear G21",
      "layout-unclear G22",
    ]);
  });
});
