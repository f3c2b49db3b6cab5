import type { FindingCode } from "../../../src/domain/findings/finding";
import type { Figure, Form, FundsRow } from "../../../src/domain/form/model/form";
import { findingsIn } from "../../support/findings";
import { formOf, place, type FundsText } from "../../support/form";
import { a1, type Cell, type Position } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { readNumber } from "../../../src/domain/quantity/numbers/number";

const ABSENT: readonly FindingCode[] = [
  "no-weight-column",
  "no-score-column",
  "no-explanation-column",
  "no-funds",
  "no-total",
  "no-grade",
];
const WHOLE = formOf({ funds: [{}], rows: [{}], total: {}, grade: "" });

describe("a place the form does not have", () => {
  it.each([
    [{}, []],
    [{ hasWeights: false }, ["no-weight-column"]],
    [{ hasScores: false }, ["no-score-column"]],
    [{ hasExplanations: false }, ["no-explanation-column"]],
    [{ funds: [] }, ["no-funds"]],
    [{ total: null }, ["no-total"]],
    [{ grade: null }, ["no-grade"]],
  ] as [Partial<Form>, string[]][])("%j is said once: %j", (changes, expected) => {
    expect(findingsIn({ ...WHOLE, ...changes }, ABSENT)).toEqual(expected);
  });
});

const G41 = { row: 41, column: 7 };
const withScore = ({ indicators }: Form, cell: Cell): Form["indicators"] =>
  indicators.map((row) => ({
    ...row,
    score: row.score && { ...row.score, text: cell.shown, cell, number: readNumber(cell) },
  }));

const LABEL = {
  at: { row: 4, column: 4 },
  text: "牵头机构",
  value: "某中心",
  missing: ["unit"] as const,
};
const SUMS: readonly FindingCode[] = ["weight-sum", "category-weight", "total-mismatch"];

describe("a label that nobody knows", () => {
  it("is named at its cell", () => {
    const form = { ...WHOLE, unit: null, unknownLabels: [LABEL] };
    expect(findingsIn(form, ["unrecognised-label", "missing-field"])).toEqual([
      "unrecognised-label D4",
    ]);
  });

  it.each([
    ["score" as const, []],
    ["weight" as const, []],
    ["rate" as const, ["weight-sum", "total-mismatch"]],
  ])("over the funds' %s leaves the sums: %j", (field, expected) => {
    const form = formOf({ funds: [{}], rows: [{ score: "10" }], total: { score: "99" } });
    const unknownLabels = [{ ...LABEL, value: "9.5", missing: [field] }];
    const codes = findingsIn({ ...form, unknownLabels }, SUMS).map((one) => one.split(" ")[0]);
    expect(codes.filter((code) => code !== "category-weight")).toEqual(expected);
  });
});

describe("funds that are there and not recognised", () => {
  const at = { row: 6, column: 1 };
  const form = formOf({ rows: [{ score: "10" }], total: { score: "99" } });
  const unplaced = [{ at, reason: "funds-not-placed" as const, text: "资金总额" }];

  it("are unclear, never absent, and the sums say nothing", () => {
    const codes = ["layout-unclear", "no-funds", ...SUMS] as const;
    expect(findingsIn({ ...form, unplaced }, codes)).toEqual(["layout-unclear A6"]);
    expect(findingsIn(form, ["no-funds"])).toEqual(["no-funds"]);
    const row = [{ at, reason: "row-not-placed" as const, text: "说明" }];
    expect(findingsIn({ ...form, unplaced: row }, ["no-funds"])).toEqual(["no-funds"]);
  });
});

describe("what could not be placed", () => {
  const unclear = [{ at: { row: 30, column: 2 }, reason: "row-not-placed" as const, text: "说明" }];

  it("is reported at its cell", () => {
    expect(findingsIn({ ...WHOLE, unplaced: unclear }, ["layout-unclear"])).toEqual([
      "layout-unclear B30",
    ]);
  });

  it.each([
    [{ rows: [{ score: "八分" }] }, ["layout-unclear G20"]],
    [{ rows: [{ weight: "十分" }] }, ["layout-unclear F20"]],
    [{ funds: [{ executed: "九十" }] }, ["layout-unclear E8"]],
    [{ funds: [{ rate: "全部" }] }, ["layout-unclear G8"]],
    [{ rows: [], total: { score: "满分" } }, ["layout-unclear G40"]],
    [{ rows: [{ score: "无" }] }, ["layout-unclear G20"]],
    [{ rows: [{ score: "" }, { score: "-" }, { weight: "不适用", score: "无" }] }, []],
    [{ funds: [{ initial: "无", weight: "不适用", score: "无" }] }, []],
    [{ rows: [{ score: "八分", weight: "", placeholder: true }] }, []],
  ])("includes a figure that is no number: %j", (text, expected) => {
    expect(findingsIn(formOf(text), ["layout-unclear"])).toEqual(expected);
  });

  it.each([
    ["a score", (form: Form, cell: Cell) => ({ indicators: withScore(form, cell) }), "G20"],
    ["the grade", (_: Form, cell: Cell) => ({ grade: { at: G41, text: cell.shown, cell } }), "G41"],
  ])("includes an error of Excel's in place of %s", (_, changed, at) => {
    const error: Cell = { kind: "error", shown: "#REF!", raw: "#REF!" };
    const form = formOf({ rows: [{ weight: "100", score: "100" }], total: {}, grade: "良" });
    const read = { ...form, ...changed(form, error) };
    expect(findingsIn(read, ["layout-unclear", "grade-mismatch"])).toContain(
      `layout-unclear ${at}`,
    );
    const { findings, grade } = assess(read, defaultProfile);
    const found = findings.flatMap((each) => (each.code === "layout-unclear" ? [each.reason] : []));
    expect(found).toEqual(["error-value"]);
    expect(grade.reported).toBe(at === "G41" ? null : "良");
  });

  it.each([
    ["0.00", "0.00", true],
    ["", "-", true],
    ["0.00", "5.00", undefined],
    ["5.00", "0.00", undefined],
  ])(
    "says whether a part without money is why Excel divides by 0: %j, %j",
    (budget, executed, expected) => {
      const shown = "#DIV/0!";
      const formula = "=E9/D9*100";
      const form = formOf({ funds: [{ score: "10" }, { role: "part", budget, executed }] });
      const funds = form.funds.map((row) =>
        row.role === "total" || row.rate === null
          ? row
          : {
              ...row,
              rate: {
                ...row.rate,
                text: shown,
                cell: { kind: "error", shown, raw: shown, formula } as const,
                number: { kind: "unreadable" } as const,
              },
            },
      );
      const { findings } = assess({ ...form, funds }, defaultProfile);
      expect(
        findings.flatMap((each) =>
          each.code === "layout-unclear" ? [[each.formula, each.withoutBudget]] : [],
        ),
      ).toEqual([[formula, expected]]);
    },
  );

  const erroneous = <Kind extends Figure>(figure: Kind, shown: string, formula?: string): Kind => ({
    ...figure,
    text: shown,
    cell: {
      kind: "error",
      shown,
      raw: shown,
      ...(formula === undefined ? {} : { formula }),
    },
    number: { kind: "unreadable" },
  });
  const toldOf = (form: Form): readonly unknown[] =>
    assess(form, defaultProfile).findings.flatMap((each) =>
      each.code === "layout-unclear"
        ? [[cellOf(each), each.reason, each.formula, each.withoutBudget]]
        : [],
    );
  const cellOf = ({ cell }: { readonly cell: Position | null }): string => (cell ? a1(cell) : "");
  const DIVIDED = "=E9/D9*100";
  const withPart = (part: FundsText, changed: (row: FundsRow) => FundsRow): Form => {
    const form = formOf({ funds: [{ score: "10" }, { role: "part", ...part }] });
    return { ...form, funds: form.funds.map((row) => (row.role === "part" ? changed(row) : row)) };
  };

  it.each([
    // an error of another kind, an error without a formula
    ["#REF!", DIVIDED, {}, [["G9", "error-value", undefined, undefined]]],
    ["#DIV/0!", undefined, {}, [["G9", "error-value", undefined, undefined]]],
    ["#DIV/0!", DIVIDED, {}, [["G9", "error-value", DIVIDED, true]]],
    // without columns of amounts it is not known whether there was money
    ["#DIV/0!", DIVIDED, { budget: null, executed: null }, [["G9", "error-value", DIVIDED, true]]],
    [
      "#DIV/0!",
      DIVIDED,
      { budget: "若干" },
      [
        ["D9", "number-not-readable", undefined, undefined],
        ["G9", "error-value", DIVIDED, undefined],
      ],
    ],
  ])("names the formula of %s, %s in a part of %j", (shown, formula, amounts, expected) => {
    const part = { budget: "0.00", executed: "0.00", ...amounts };
    const form = withPart(part, (row) => ({
      ...row,
      rate: row.rate && erroneous(row.rate, shown, formula),
    }));
    expect(toldOf(form)).toEqual(expected);
  });

  it("names the part without money also for its score", () => {
    const form = withPart({ budget: "0", executed: "0", rate: null, score: "-" }, (row) => ({
      ...row,
      score: row.score && erroneous(row.score, "#DIV/0!", DIVIDED),
    }));
    expect(toldOf(form)).toEqual([["H9", "error-value", DIVIDED, true]]);
  });

  it("does not name an amount's own division, nor that of the total row", () => {
    const amount = withPart({ budget: "0", executed: "0" }, (row) => ({
      ...row,
      initial: row.initial && erroneous(row.initial, "#DIV/0!", DIVIDED),
    }));
    expect(toldOf(amount)).toEqual([["C9", "error-value", DIVIDED, undefined]]);
    const form = formOf({ funds: [{ budget: "0", executed: "0" }] });
    const funds = form.funds.map((row) => ({
      ...row,
      rate: row.rate && erroneous(row.rate, "#DIV/0!", DIVIDED),
    }));
    expect(toldOf({ ...form, funds })).toEqual([["G8", "error-value", DIVIDED, undefined]]);
  });

  it.each([
    [{ rows: [{ score: "=E8/D8*100" }] }, ["G20", "formula-as-text"]],
    [{ rows: [{ score: "八分" }] }, ["G20", "number-not-readable"]],
    [{ rows: [], total: { weight: "满分" } }, ["F40", "number-not-readable"]],
  ])("says what stands there instead of a number: %j", (text, expected) => {
    expect(toldOf(formOf(text))).toEqual([[...expected, undefined, undefined]]);
  });

  it("says what the lettering hides", () => {
    const form = formOf({ rows: [{ score: "10" }] });
    const struck: Cell = { kind: "text", shown: "10", raw: "10", lettering: "struck" };
    const indicators = form.indicators.map((row) => ({
      ...row,
      score: row.score && {
        ...row.score,
        cell: struck,
        number: { kind: "unreadable" } as const,
      },
    }));
    expect(toldOf({ ...form, indicators })).toEqual([["G20", "struck", undefined, undefined]]);
  });

  it("is reported once where the reader has reported it already", () => {
    const form = formOf({ rows: [{ score: "八分" }] });
    const at = { row: 20, column: 7 };
    const told = [{ at, reason: "cell-not-placed" as const, text: "八分" }];
    expect(findingsIn({ ...form, unplaced: told }, ["layout-unclear"])).toEqual([
      "layout-unclear G20",
    ]);
  });
});

describe("the head of a form", () => {
  it.each([
    ["project", place(3, 2, ""), ["missing-field B3"]],
    ["department", place(4, 2, " "), ["missing-field B4"]],
    ["unit", place(4, 6, ""), ["missing-field F4"]],
    ["year", place(2, 1, ""), ["missing-field A2"]],
    ["department", null, []],
    ["year", null, []],
  ])("with %s %j gives %j", (field, value, expected) => {
    expect(findingsIn({ ...WHOLE, [field]: value }, ["missing-field"])).toEqual(expected);
  });
});

describe("rows of the indicator table", () => {
  const codes: readonly FindingCode[] = ["duplicate-indicator", "placeholder-row"];
  it.each([
    [[{ name: "培训" }, { name: "培 训" }], ["duplicate-indicator C21"]],
    [
      [{ name: "培训" }, { name: "培训" }, { name: "培训" }],
      ["duplicate-indicator C21", "duplicate-indicator C22"],
    ],
    [[{ name: "培训" }, { name: "培训", level2: "质量指标" }], []],
    [[{ name: "满意度" }, { name: "满意度", level1: "效益指标" }], []],
    [[{ name: "培训" }, { name: "培训次数" }], []],
    [
      [
        { level2: "质量指标", name: "培训" },
        { level2: "质量", name: "指标培训" },
      ],
      [],
    ],
    [[{ name: "" }, { name: "" }, { name: "无" }, { name: "无" }], []],
    [[{ name: "指标2：", placeholder: true }], ["placeholder-row C20"]],
    [
      [
        { name: "……", placeholder: true },
        { name: "……", placeholder: true },
      ],
      ["placeholder-row C20", "placeholder-row C21"],
    ],
  ])("%j give %j", (rows, expected) => {
    expect(findingsIn(formOf({ rows }), codes)).toEqual(expected);
  });

  it("share a merged name without being duplicates", () => {
    const form = formOf({ rows: [{ name: "培训" }, { name: "培训" }] });
    const indicators = form.indicators.map((row) => ({ ...row, name: place(20, 3, "培训") }));
    expect(findingsIn({ ...form, indicators }, codes)).toEqual([]);
  });
});

describe("the year's outcome", () => {
  it.each([
    ["完成全部培训，提升水平。", "完成全部培训，提升水平。", ["outcome-copies-goal E10"]],
    ["完成全部培训，提升水平。", "完成全部培训,提升水平", ["outcome-copies-goal E10"]],
    ["完成全部培训", "全年完成全部培训", []],
    ["无", "无", []],
    ["", "", []],
  ])("of %j being %j gives %j", (goal, outcome, expected) => {
    const goals = [{ goal: place(10, 2, goal), outcome: place(10, 5, outcome) }];
    expect(findingsIn({ ...WHOLE, goals }, ["outcome-copies-goal"])).toEqual(expected);
  });

  it("is not compared where one of the two has no place", () => {
    const goals = [{ goal: place(10, 2, "完成培训"), outcome: null }];
    expect(findingsIn({ ...WHOLE, goals }, ["outcome-copies-goal"])).toEqual([]);
  });
});

describe("several grades", () => {
  const graded = (text: string): readonly string[] =>
    findingsIn({ ...WHOLE, grade: place(41, 7, text) }, ["layout-unclear"]);

  it.each(["中 优", "中、优", "优 良 中 差", "☑优 ☑良 □中 □差"])(
    "%s: none of them is taken",
    (text) => {
      expect(graded(text)).toEqual(["layout-unclear G41"]);
    },
  );

  it.each(["优", "优秀", "良好", "☑优 □良 □中 □差", "□优 □良 □中 □差"])(
    "%s is one, or none",
    (text) => {
      expect(graded(text)).toEqual([]);
    },
  );

  it("are named with their cell, and nothing is written there", () => {
    const { findings } = assess({ ...WHOLE, grade: place(41, 7, "中 优") }, defaultProfile);
    expect(findings.filter(({ code }) => code === "layout-unclear")).toMatchObject([
      { cell: G41, reason: "several-grades", text: "中 优" },
    ]);
  });
});
