import { assess } from "../../../src/domain/assessment/assess";
import { waitingRows } from "../../../src/domain/assessment/unfilled";
import { understand } from "../../../src/domain/form/understand";
import type { Form } from "../../../src/domain/form/model/form";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { sheetOf } from "../../support/fixture";
import { formOf, place, type FormText, type FundsText, type RowText } from "../../support/form";
import { HEADER, one, type Row } from "../../support/layout-sheet";

const EMPTY: RowText = { actual: "", score: "" };
const NO_MONEY: FundsText = { budget: "", executed: "", rate: "", score: "" };

const assessed = (text: FormText, changes: Partial<Form> = {}) =>
  assess(formOf(text, changes), defaultProfile);

const formula = (shown: string) =>
  shown.startsWith("#")
    ? ({ kind: "error", shown, raw: shown, formula: "=1/0" } as const)
    : ({ kind: "number", shown, raw: String(Number(shown)), formula: "=0" } as const);

describe("a form is unfilled", () => {
  it("while no row has an answer or a score, and has one notice then", () => {
    const { state, findings } = assessed({
      rows: [EMPTY, { ...EMPTY, target: "", weight: "" }, { ...EMPTY, explanation: "" }],
      funds: [NO_MONEY],
      total: {},
      grade: "",
    });
    expect(state).toBe("unfilled");
    expect(findings).toEqual([
      { code: "unfilled", severity: "notice", cell: null, rows: 3, fields: ["budget", "executed"] },
    ]);
  });

  it("and names the fields of the head that wait", () => {
    const [finding] = assessed(
      { rows: [EMPTY] },
      { project: place(3, 2, ""), unit: place(4, 2, " "), department: null },
    ).findings;
    expect(finding).toMatchObject({ rows: 1, fields: ["project", "unit"] });
  });

  it("whatever stands in the place of an amount or of points that nobody entered", () => {
    const error = { kind: "error", shown: "#N/A", raw: "#N/A" } as const;
    const open = {
      kind: "text",
      shown: "待填",
      raw: "待填",
      formula: '=IF(E20="","待填",F20)',
    } as const;
    for (const cell of [error, open]) {
      const form = formOf({ rows: [EMPTY], funds: [{ ...NO_MONEY, executed: "0" }] });
      const indicators = form.indicators.map((row) => ({
        ...row,
        score: row.score && { ...row.score, cell, number: { kind: "unreadable" } as const },
      }));
      expect(assess({ ...form, indicators }, defaultProfile).state).toBe("unfilled");
    }
  });

  it("where it has no place for scores", () => {
    expect(assessed({ rows: [{ ...EMPTY, score: null }] }).state).toBe("unfilled");
  });

  it("where only a part of the money has points, which nobody gives", () => {
    const part: FundsText = { ...NO_MONEY, role: "part", score: "5" };
    expect(assessed({ rows: [EMPTY], funds: [NO_MONEY, part] }).state).toBe("unfilled");
  });

  it("and its rows below a headline row do not wait, nor do the parts of its money", () => {
    const form = formOf({
      rows: [EMPTY, EMPTY, EMPTY],
      funds: [
        { ...NO_MONEY, role: "part" },
        { ...NO_MONEY, budget: "90" },
      ],
    });
    const indicators = form.indicators.map((row, index) =>
      index === 0 ? row : ({ ...row, part: true } as const),
    );
    const department = place(4, 2, "");
    const year = place(2, 1, "");
    const { findings } = assess({ ...form, indicators, department, year }, defaultProfile);
    expect(findings).toMatchObject([
      { code: "unfilled", rows: 1, fields: ["department", "year", "executed"] },
    ]);
    expect(waitingRows(findings)).toBe(1);
  });

  it("also where weights do not add up, formulas give 0 or an error, or the year's budget is there", () => {
    const header: Row = [...HEADER];
    const form = one(
      ["项目支出绩效自评表（2024年度）"],
      ["项目名称", "甲项目", null, null, "实施单位", ""],
      ["项目资金", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
      ["", "年度资金总额", 120, 120, "", 10, formula("#DIV/0!"), formula("0.00")],
      header,
      ["产出指标", "数量指标", "培训次数", "≥10次", "", 30, formula("0.00"), ""],
      ["效益指标", "社会效益", "知晓率", "≥90%", "请填写实际完成值", 20, "", ""],
      ["总分", "", "", "", "", 100, formula("0.00"), ""],
    );
    const { state, findings } = assess(form, defaultProfile);
    expect(state).toBe("unfilled");
    expect(findings.map(({ code }) => code)).toEqual(["unfilled"]);
    expect(findings[0]).toMatchObject({ rows: 2, fields: ["unit", "executed"] });
  });

  it("also before its rows have been named", () => {
    const [form] = understand(
      sheetOf([
        ["项目支出绩效自评表"],
        ["项目名称", "", "", "", "实施单位", ""],
        HEADER,
        ["产出指标", "数量指标", "", "", "", "", "", ""],
        ["", "质量指标", "", "", "", "", "", ""],
        ["效益指标", "社会效益指标", "", "", "", "", "", ""],
        ["总分", "", "", "", "", "", "", ""],
      ]),
    );
    if (form === undefined) throw new Error("no form");
    expect(assess(form, defaultProfile)).toMatchObject({
      state: "unfilled",
      findings: [{ code: "unfilled", rows: 3 }],
    });
  });
});

describe("a form is filled", () => {
  it.each<[string, FormText]>([
    ["one answer", { rows: [EMPTY, { actual: "10", score: "" }] }],
    ["one answer that cannot be read", { rows: [EMPTY, { actual: "?", score: "" }] }],
    ["one score", { rows: [EMPTY, { actual: "", score: "10" }] }],
    ["a score of 0 that someone typed", { rows: [EMPTY, { actual: "", score: "0" }] }],
    ["a score that is no number", { rows: [EMPTY, { actual: "", score: "八分" }] }],
    ["an executed amount", { rows: [EMPTY], funds: [{ executed: "90", score: "" }] }],
    ["points of the execution", { rows: [EMPTY], funds: [{ ...NO_MONEY, score: "9" }] }],
  ])("with %s", (_, text) => {
    const { state, findings } = assessed(text);
    expect(state).toBe("filled");
    expect(findings.map(({ code }) => code)).toContain("missing-actual");
    expect(findings.map(({ code }) => code)).not.toContain("unfilled");
  });

  it("where something on it was not understood: that may be the answers", () => {
    const unplaced = [
      { at: { row: 19, column: 5 }, reason: "column-not-placed", text: "情况" } as const,
    ];
    const { state, findings } = assessed({ rows: [EMPTY] }, { unplaced });
    expect(state).toBe("filled");
    expect(findings.map(({ code }) => code)).toContain("layout-unclear");
  });

  it("where a label that nobody knows stands beside a filled cell", () => {
    const unknownLabels = [
      { at: { row: 3, column: 1 }, text: "承办", value: "某站", missing: ["unit"] } as const,
    ];
    const { state, findings } = assessed({ rows: [EMPTY] }, { unknownLabels });
    expect(state).toBe("filled");
    expect(waitingRows(findings)).toBeNull();
  });

  it("where it has neither rows nor a table for them", () => {
    expect(assessed({ rows: [] }).state).toBe("filled");
  });
});
