import { a1 } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import type { Finding } from "../../../src/domain/findings/finding";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { Figure } from "../../../src/domain/form/model/form";
import { itemsOf, type Item } from "../../../src/domain/summary/items";
import { formOf, type FormText, type RowText } from "../../support/form";

const PROFILE = {
  ...defaultProfile,
  weights: { ...defaultProfile.weights, variants: [] },
};

const named = ({ code, cell }: Finding): string => (cell === null ? code : `${code} ${a1(cell)}`);

/** "error grade-mismatch G41 +2 (1.00): …": what an item holds. */
function told({ severity, findings, consequences, points }: Item): string {
  const follows = consequences.length === 0 ? "" : ` < ${consequences.map(named).join(", ")}`;
  const worth =
    points === null
      ? ""
      : ` (${points.least}${points.most === points.least ? "" : ` to ${points.most}`})`;
  return `${severity}: ${findings.map(named).join(", ")}${follows}${worth}`;
}

function items(text: FormText, acceptedCodes: readonly string[] = []): readonly string[] {
  const assessment = assess(formOf(text), PROFILE);
  const accepted = new Map(
    assessment.findings
      .filter(({ code }) => acceptedCodes.includes(code))
      .map((finding) => [finding, { reason: "核过", on: "2026-01-15" }]),
  );
  return itemsOf(assessment, PROFILE, accepted).map(told);
}

const FUNDS = [{ budget: "100", executed: "100", score: "10" }];
const SHORT: RowText = { target: "≥10件", actual: "9件", weight: "10" };
const whole = (rows: readonly RowText[], score: string, grade = "优"): FormText => ({
  funds: FUNDS,
  rows,
  total: { weight: "100", score },
  grade,
});

describe("the items of a form", () => {
  it("are none where nothing was found", () => {
    expect(items(whole([{ weight: "90", score: "90" }], "100"))).toEqual([]);
  });

  it("are causes with what follows from them, and what both add to the total", () => {
    const rows = [{ target: "≥10件", actual: "8件", weight: "90", score: "90" }];
    // 8 ÷ 10 of 90 points are 72, 18 less; 100 − 18 = 82 is 良
    expect(items(whole(rows, "100"))).toEqual([
      "error: score-mismatch G20 < total-mismatch G40, grade-mismatch G41 (-18.00)",
    ]);
  });

  it("begin with weights that do not add up, as no total is right before they do", () => {
    const rows = [{ target: "≥10件", actual: "8件", weight: "95", score: "95" }];
    // 10 + 95 points are 105; 8 ÷ 10 of 95 are 76, 19 less
    const [first, second] = items(whole(rows, "105"));
    expect(first).toBe("error: weight-sum F40");
    expect(second).toContain("score-mismatch G20 < total-mismatch G40");
  });

  it("stand alone where the cause is marked as checked", () => {
    const rows = [{ target: "≥10件", actual: "8件", weight: "90", score: "90" }];
    expect(items(whole(rows, "100"), ["score-mismatch"])).toEqual([
      "error: total-mismatch G40 < grade-mismatch G41",
    ]);
  });

  it("hold what is asked of several rows", () => {
    const lost = { ...SHORT, score: "9" };
    const rows = [lost, { weight: "70", score: "70" }, { ...lost, level1: "效益指标" }];
    expect(items(whole(rows, "98"))).toEqual([
      "error: missing-explanation H20, missing-explanation H22",
    ]);
  });

  it("keep rows apart that are asked for different things", () => {
    const rows = [
      { ...SHORT, target: "≥10件", actual: "9", score: "8" },
      { ...SHORT, target: "≥10件", actual: "8", score: "9" },
    ];
    expect(items({ rows }).filter((item) => item.includes("score-mismatch"))).toEqual([
      "error: score-mismatch G20 (1.00)",
      "error: score-mismatch G21 (-1.00)",
    ]);
  });

  it("are errors first, then warnings, then notices; within these what moves points first", () => {
    const rows = [
      { ...SHORT, score: "9" },
      { weight: "30", target: "提升", actual: "部分达成", score: "" },
      { weight: "40", actual: "30", score: "40" },
      { ...SHORT, actual: "8件", score: "9" },
    ];
    expect(items({ funds: FUNDS, rows })).toEqual([
      "error: score-mismatch G23 (-1.00)",
      "error: missing-explanation H20, missing-explanation H23",
      "warning: needs-judgement G21 (18.00 to 24.00)",
      "warning: overachieved E22",
      "notice: no-total",
      "notice: no-grade",
    ]);
  });

  it("are as severe as the most severe of their findings", () => {
    const rows = [
      { weight: "60", score: "60" },
      { weight: "30", target: "提升", actual: "部分达成", score: "" },
    ];
    // without the judged row 70 points are printed, and 70 + 18 to 24 are due
    expect(items(whole(rows, "70", "中"))).toEqual([
      "error: needs-judgement G21 < total-mismatch G40, grade-mismatch G41 (18.00 to 24.00)",
    ]);
  });

  it("are one for all formulas that were never calculated, whatever they say", () => {
    const form = formOf(whole([{ weight: "45" }, { weight: "45" }], "100"));
    const waiting = (of: Figure | null, formula: string): Figure | null =>
      of && {
        ...of,
        text: formula,
        cell: { kind: "error", shown: formula, raw: "", formula },
        number: { kind: "unreadable" },
      };
    const indicators = form.indicators.map((row) => ({
      ...row,
      score: waiting(row.score, `=F${row.row}`),
    }));
    const total = form.total && {
      ...form.total,
      score: waiting(form.total.score, "=SUM(G20:G21)"),
    };
    expect(
      itemsOf(assess({ ...form, indicators, total }, PROFILE), PROFILE)
        .map(told)
        .filter((item) => item.includes("layout-unclear")),
      // 45 + 45 points that the form does not show yet
    ).toEqual(["error: layout-unclear G20, layout-unclear G21, layout-unclear G40 (90.00)"]);
  });

  it("have a key of their own that does not change with other findings", () => {
    const keysOf = (rows: readonly RowText[]): readonly string[] =>
      itemsOf(assess(formOf(whole(rows, "100")), PROFILE), PROFILE).map(({ key }) => key);
    const wrong = { ...SHORT, weight: "45", score: "45" };
    const keys = keysOf([wrong, wrong]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keysOf([wrong, { weight: "45", score: "45" }])).toContain(keys[0]);
  });
});
