import { a1 } from "../../../src/domain/cells";
import { planOutlines } from "../../../src/domain/changes/plan-outlines";
import type { Form } from "../../../src/domain/form/model/form";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { profileNamed } from "../../../src/domain/profiles/profiles";
import { findingsIn } from "../../support/findings";
import { formOf, type FundsText, type RowText } from "../../support/form";

const LOST: RowText = { target: "≥10次", actual: "9次", score: "9" };
const OUTLINE = "原因：……（目标值 ≥10次，实际完成 9次，得 9.00 分，扣 1.00 分）；改进措施：……";

const planned = (form: Form): readonly string[] =>
  planOutlines(assess(form, defaultProfile), defaultProfile).map(
    ({ at, after }) => `${a1(at)} ${after.value}`,
  );

const judged = (explanation: string): readonly string[] => {
  const form = formOf({ rows: [{ ...LOST, explanation }] });
  const { findings } = assess(form, defaultProfile);
  return findings
    .filter(({ code }) => code.includes("explanation"))
    .map((finding) =>
      finding.code === "explanation-incomplete" && finding.fault.why === "lacks"
        ? `${finding.code} ${finding.fault.lacks}`
        : finding.code,
    );
};

describe("an outline of an explanation", () => {
  it("is planned for the empty cell of a row that lost points, with the row's figures", () => {
    const assessment = assess(formOf({ rows: [LOST] }), defaultProfile);
    expect(planOutlines(assessment, defaultProfile)).toEqual([
      {
        at: { row: 20, column: 8 },
        subject: "explanation-outline",
        label: "指标名称20",
        before: { kind: "empty", shown: "", raw: "" },
        after: { kind: "text", value: OUTLINE },
        overFormula: false,
        overExplained: false,
      },
    ]);
  });

  it.each<[string, RowText]>([
    ["lost nothing", { ...LOST, actual: "10次", score: "10" }],
    ["is explained", { ...LOST, explanation: "因招标较晚；下一步提前招标" }],
    ["says 无", { ...LOST, explanation: "无" }],
    ["has no explanation cell", { ...LOST, explanation: null }],
    ["is not scored", { ...LOST, weight: "-" }],
  ])("is not planned for a row that %s", (_, row) => {
    expect(planned(formOf({ rows: [row] }))).toEqual([]);
  });

  it.each([
    ["none is printed", ""],
    ["another is printed, which is to be put right as well", "8.5"],
  ])("takes the computed score where %s", (_, score) => {
    expect(planned(formOf({ rows: [{ ...LOST, score }] }))).toEqual([`H20 ${OUTLINE}`]);
  });

  it("is not planned for a row that has lost nothing once its score is put right", () => {
    expect(planned(formOf({ rows: [{ ...LOST, actual: "10次", score: "9" }] }))).toEqual([]);
  });

  it("is planned for a row that has to be explained whatever it scores", () => {
    const profile = profileNamed("天津/河北");
    const rows = [{ target: "≤10", actual: "10.5", score: "9.52" }];
    const plan = profile && planOutlines(assess(formOf({ rows }), profile), profile);
    expect(plan?.map(({ at }) => a1(at))).toEqual(["H20"]);
  });

  it("is planned for a row that passed its target by so much that it has to say why", () => {
    const rows = [{ target: "≥10次", actual: "30次", score: "10" }];
    const outline =
      "原因：……（目标值 ≥10次，实际完成 30次，得 10.00 分，扣 0.00 分）；改进措施：……";
    expect(planned(formOf({ rows }))).toEqual([`H20 ${outline}`]);
    const left = formOf({ rows: [{ ...rows[0], explanation: outline }] });
    expect(findingsIn(left, ["overachieved"])).toEqual(["overachieved E20"]);
    expect(planned(left)).toEqual([]);
  });

  it("is not planned where the layout is unclear", () => {
    const at = { row: 20, column: 1 };
    const unclear = [{ at, reason: "row-not-placed" as const, text: "" }];
    expect(planned(formOf({ rows: [LOST] }, { unplaced: unclear }))).toEqual([]);
  });

  it("is planned once for a cell merged over several rows", () => {
    const form = formOf({ rows: [LOST, { ...LOST, target: "≥11次" }] });
    const [first, second] = form.indicators;
    if (!first || !second) throw new Error("two rows are asked for");
    const indicators = [first, { ...second, explanation: first.explanation }];
    expect(planned({ ...form, indicators })).toEqual([`H20 ${OUTLINE}`]);
  });

  it.each<[string, string, FundsText, string]>([
    [
      "lost points",
      "国标 2020",
      { budget: "1,171.29", executed: "1,112.89", score: "9.50" },
      "年初预算数 —，全年预算数 1,171.29，全年执行数 1,112.89，执行率 95.01%",
    ],
    [
      "had its budget changed",
      "四川",
      { initial: "80", budget: "100", executed: "100", score: "10" },
      "年初预算数 80，全年预算数 100，全年执行数 100，执行率 100.00%",
    ],
  ])("is planned for funds that %s, under %s", (_, name, funds, facts) => {
    const profile = profileNamed(name);
    if (profile === null) throw new Error("a profile of that name is shipped");
    const outlined = (explanation: string) =>
      assess(formOf({ funds: [{ ...funds, explanation }] }), profile);
    const outline = `原因：……（${facts}）；改进措施：……`;
    expect(planOutlines(outlined(""), profile)).toMatchObject([
      { at: { row: 8, column: 9 }, label: "年度资金总额", after: { value: outline } },
    ]);
    const codes = outlined(outline).findings.map(({ code }) => code);
    expect(codes).toContain("missing-explanation");
    expect(planOutlines(outlined(outline), profile)).toEqual([]);
  });

  it("is not planned for the funds' parts, nor for funds that need no reason", () => {
    const part = { role: "part", budget: "100", executed: "50", explanation: "" } as const;
    const funds = [{ executed: "100", score: "10", explanation: "" }, part];
    expect(planned(formOf({ funds }))).toEqual([]);
  });

  it.each([
    ["as it was put there", OUTLINE],
    ["with its white space gone", OUTLINE.replace(/\s/g, "")],
    ["in half width", OUTLINE.normalize("NFKC")],
    ["broken into lines", OUTLINE.replace("；", "；\n").replace("，实际", "，\n实际")],
  ])("left unfilled, %s, counts as missing", (_, explanation) => {
    expect(judged(explanation)).toEqual(["missing-explanation"]);
  });

  it("of long texts is short, and unfilled counts as missing too", () => {
    const target = "提升城市物业服务管理水平".repeat(12);
    const row = { ...LOST, target, actual: "部分达成", score: "7" };
    const [outline = ""] = planned(formOf({ rows: [row] }));
    expect(outline.length).toBeLessThan(120);
    const explanation = outline.slice("H20 ".length);
    expect(
      findingsIn(formOf({ rows: [{ ...row, explanation }] }), ["missing-explanation"]),
    ).toEqual(["missing-explanation H20"]);
  });

  it.each([
    ["both", "招标较晚，少办一次", "下一步提前招标", []],
    ["the cause alone", "招标较晚，少办一次", "……", ["explanation-incomplete measure"]],
    ["the measure alone", "……", "下一步提前招标", ["explanation-incomplete cause"]],
  ])("completed with %s is judged by what was written", (_, cause, measure, expected) => {
    const [head = "", middle = ""] = OUTLINE.split("……");
    expect(judged(`${head}${cause}${middle}${measure}`)).toEqual(expected);
  });
});
