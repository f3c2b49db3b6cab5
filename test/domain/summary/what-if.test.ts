import { a1 } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { whatIf } from "../../../src/domain/summary/what-if";
import { formOf, type FormText } from "../../support/form";
import { randomFrom } from "../../support/random";

function told(text: FormText) {
  const { worth, total, grade } = whatIf(assess(formOf(text), defaultProfile), defaultProfile);
  return {
    worth: worth.map(({ finding: { code, cell }, points: { least, most } }) =>
      [code, cell === null ? "" : a1(cell), least, ...(most === least ? [] : [most])].join(" "),
    ),
    total: total && [total.least, total.most],
    grade: grade && [grade.least, grade.most],
  };
}

const FUNDS = [{ budget: "100", executed: "90", score: "9" }];

describe("what would change the result", () => {
  it("is nothing for a form that is right", () => {
    const rows = [{ weight: "90", score: "90" }];
    expect(told({ funds: FUNDS, rows, total: { score: "99" }, grade: "优" })).toEqual({
      worth: [],
      total: ["99.00", "99.00"],
      grade: ["优", "优"],
    });
  });

  it.each([
    // row, worth, least and most of the total
    [{ actual: "9", score: "10" }, ["score-mismatch G20 -1.00"], ["9.00", "9.00"]],
    [{ actual: "9", score: "8.5" }, ["score-mismatch G20 0.50"], ["9.00", "9.00"]],
    [{ actual: "10", score: "12" }, ["score-exceeds-weight G20 -2.00"], ["10.00", "10.00"]],
    [{ actual: "10", score: "-1" }, ["negative-score G20 11.00"], ["10.00", "10.00"]],
    [{ actual: "", score: "4" }, ["missing-actual E20 -4.00 6.00"], ["0.00", "10.00"]],
    [{ target: "?", score: "4" }, ["unreadable-target D20 -4.00 6.00"], ["0.00", "10.00"]],
    [{ target: "≥5个", actual: "5次" }, ["unit-mismatch E20 0.00 10.00"], ["0.00", "10.00"]],
    [
      { target: "提升", actual: "部分达成", score: "9" },
      ["score-out-of-band G20 -3.00 -1.00"],
      ["6.00", "8.00"],
    ],
    [{ target: "提升", actual: "部分达成" }, ["needs-judgement G20 6.00 8.00"], ["6.00", "8.00"]],
    [{ target: "提升", actual: "扩大" }, ["needs-judgement G20 0.00 10.00"], ["0.00", "10.00"]],
    // an explanation, a judged score in its band, a row left out: no points move
    [{ actual: "9", score: "9" }, [], ["9.00", "9.00"]],
    [{ target: "提升", actual: "部分达成", score: "7" }, [], ["7.00", "7.00"]],
    [{ weight: "", score: "4" }, [], null],
  ])("of a row %j is %j", (row, worth, total) => {
    expect(told({ rows: [row] })).toMatchObject({ worth, total });
  });

  it("of the money is the execution score", () => {
    expect(told({ funds: [{ ...FUNDS[0], score: "10" }] }).worth).toEqual([
      "score-mismatch H8 -1.00",
    ]);
    expect(told({ funds: [{ budget: "0", score: "10" }] })).toMatchObject({
      worth: ["budget-zero D8 -10.00 0.00"],
      total: ["0.00", "10.00"],
    });
  });

  it("of a total that adds up wrongly is the slip, not what its rows carry into it", () => {
    const rows = [{ weight: "90", actual: "9", score: "90" }];
    expect(told({ funds: FUNDS, rows, total: { score: "98" }, grade: "优" })).toEqual({
      worth: ["score-mismatch G20 -9.00", "total-mismatch G40 1.00"],
      total: ["90.00", "90.00"],
      grade: ["优", "优"],
    });
  });

  it("shows between which grades the judgement lies", () => {
    const rows = [
      { weight: "80", score: "80" },
      { weight: "20", target: "提升", actual: "未达成" },
    ];
    expect(told({ rows })).toMatchObject({ total: ["80.00", "92.00"], grade: ["良", "优"] });
  });

  it("adds up to the new total, in whole hundredths counted beside the engine", () => {
    const random = randomFrom(44);
    const hundredths = (text: string): bigint => BigInt(text.replace(".", ""));
    for (let drawn = 0; drawn < 200; drawn += 1) {
      const rows = Array.from({ length: 1 + random.below(8) }, () => ({
        target: random.oneOf(["≥10", "≤10", "提升"]),
        actual: random.oneOf(["7", "10", "13", "", "部分达成", "完成"]),
        weight: String(1 + random.below(20)),
        score: `${random.below(20)}.${random.below(10)}${random.below(10)}`,
      }));
      const printed = `${random.below(100)}.${random.below(10)}0`;
      const assessment = assess(formOf({ rows, total: { score: printed } }), defaultProfile);
      const { worth, total } = whatIf(assessment, defaultProfile);
      if (assessment.total.computed !== null) {
        expect(total?.least).toBe(assessment.total.computed);
      }
      if (!assessment.findings.some(({ code }) => code === "total-mismatch")) continue;
      for (const end of ["least", "most"] as const) {
        const all = worth.reduce((sum, { points }) => sum + hundredths(points[end]), 0n);
        expect(hundredths(total?.[end] ?? "0")).toBe(hundredths(printed) + all);
      }
    }
  });
});
