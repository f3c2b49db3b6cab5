import { a1 } from "../../../src/domain/cells";
import { planOutlines } from "../../../src/domain/changes/plan-outlines";
import type { Form } from "../../../src/domain/form/form";
import { assess } from "../../../src/domain/scoring/assess";
import { defaultProfile } from "../../../src/domain/scoring/profiles/default-profile";
import { findingsIn } from "../../support/findings";
import { formOf, type RowText } from "../../support/form";

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
    .map(({ code, params }) => [code, params["lacks"]].join(" ").trim());
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

  it("takes the computed score where none is printed", () => {
    expect(planned(formOf({ rows: [{ ...LOST, score: "" }] }))).toEqual([`H20 ${OUTLINE}`]);
  });

  it("is not planned where the layout is unclear", () => {
    const at = { row: 20, column: 1 };
    const unclear = [{ at, reason: "row-not-placed" as const, text: "" }];
    expect(planned(formOf({ rows: [LOST] }, { unclear }))).toEqual([]);
  });

  it("is planned once for a cell merged over several rows", () => {
    const form = formOf({ rows: [LOST, { ...LOST, target: "≥11次" }] });
    const [first, second] = form.indicators;
    if (!first || !second) throw new Error("two rows are asked for");
    const indicators = [first, { ...second, explanation: first.explanation }];
    expect(planned({ ...form, indicators })).toEqual([`H20 ${OUTLINE}`]);
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
