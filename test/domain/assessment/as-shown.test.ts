import { a1, EMPTY_CELL, type Cell } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { planWriteBack } from "../../../src/domain/changes/plan-write-back";
import type { Figure, Form } from "../../../src/domain/form/model/form";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { readActual } from "../../../src/domain/quantity/actual";
import { readNumber } from "../../../src/domain/quantity/numbers/number";
import { readTarget } from "../../../src/domain/quantity/target";
import { formOf, type FormText } from "../../support/form";

const shownAs = (raw: string, shown: string, format: string): Cell => ({
  kind: "number",
  raw,
  shown,
  format,
});

interface Cells {
  readonly target?: Cell;
  readonly actual?: Cell;
  readonly weight?: Cell;
  readonly score?: Cell;
}

const figure = (read: Figure | null, cell: Cell): Figure | null =>
  read && { ...read, text: cell.shown, cell, number: readNumber(cell) };

/** The form with number cells in its first row. */
function withCells(text: FormText, cells: Cells): Form {
  const form = formOf(text);
  const [first, ...others] = form.indicators;
  if (first === undefined) throw new Error("no row");
  const target = cells.target ?? first.target.cell;
  const asked = readTarget(target);
  const actual = cells.actual ?? first.actual.cell;
  const weight = cells.weight ?? first.weight?.cell ?? EMPTY_CELL;
  const score = cells.score ?? first.score?.cell ?? EMPTY_CELL;
  const row = {
    ...first,
    target: { ...first.target, text: target.shown, cell: target, target: asked },
    actual: {
      ...first.actual,
      text: actual.shown,
      cell: actual,
      actual: readActual(actual, asked, target.shown),
    },
    weight: figure(first.weight, weight),
    score: figure(first.score, score),
  };
  return { ...form, indicators: [row, ...others] };
}

const WRONG = ["score-mismatch", "total-mismatch", "grade-mismatch", "weight-sum"];
function answered(text: FormText, cells: Cells) {
  const assessment = assess(withCells(text, cells), defaultProfile);
  return {
    found: assessment.findings.flatMap(({ code, cell }) =>
      WRONG.includes(code) ? [`${code} ${cell === null ? "" : a1(cell)}`] : [],
    ),
    computed: assessment.indicators[0]?.score.computed,
    written: planWriteBack(assessment).map(({ at }) => a1(at)),
  };
}

const HALF = shownAs("0.4956", "50%", "0%");
const of = (score: string, total: string): FormText => ({
  rows: [
    { target: "≥50%", weight: "10", score },
    { weight: "90", score: "90" },
  ],
  total: { weight: "100", score: total },
});

describe("a figure that its format only rounds", () => {
  it.each([
    // 49.56 of 50 of 10 points
    ["10", "100", []],
    ["9.91", "99.91", []],
    ["9.5", "99.5", ["score-mismatch G20", "total-mismatch G40"]],
    ["10", "98", ["total-mismatch G40"]],
  ])("is right as stored and as shown: score %s, total %s gives %j", (score, total, expected) => {
    const { found, computed } = answered(of(score, total), { actual: HALF });
    expect(found).toEqual(expected);
    expect(computed).toBe("9.91");
  });

  it("is not written over where the shown one is right", () => {
    expect(answered(of("10", "100"), { actual: HALF }).written).toEqual([]);
    expect(answered(of("10", "98"), { actual: HALF }).written).toEqual([]);
    expect(answered(of("9.5", "99.5"), { actual: HALF }).written).toEqual(["G20", "G40"]);
  });

  it("is named where nothing is found only because it is right as shown", () => {
    const shownRight = (text: FormText): readonly string[] =>
      assess(withCells(text, { actual: HALF }), defaultProfile).rightAsShown.map(a1);
    expect(shownRight(of("10", "100"))).toEqual(["G20", "G40"]);
    // the same fault in another row is still found
    const other = { actual: "9", score: "10", weight: "10" };
    const both: FormText = { rows: [{ target: "≥50%", weight: "10", score: "10" }, other] };
    expect(answered(both, { actual: HALF }).found).toContain("score-mismatch G21");
    expect(shownRight(both)).toEqual(["G20"]);
    expect(assess(formOf(of("9", "99")), defaultProfile).rightAsShown).toEqual([]);
    const unfilled: FormText = { rows: [{ actual: "", score: "" }] };
    expect(assess(formOf(unfilled), defaultProfile)).toMatchObject({
      state: "unfilled",
      rightAsShown: [],
    });
  });

  it("may be the target", () => {
    const text = of("10", "100");
    const target = shownAs("0.5044", "50%", "0%");
    const actual: Cell = { kind: "text", shown: "50%", raw: "50%" };
    expect(answered(text, { target, actual }).found).toEqual([]);
    expect(answered(of("9", "99"), { target, actual }).found).toEqual([
      "score-mismatch G20",
      "total-mismatch G40",
    ]);
  });

  it("may be a weight", () => {
    const weight = shownAs("9.6", "10", "0");
    const actual: Cell = { kind: "text", shown: "60%", raw: "60%" };
    expect(answered(of("10", "100"), { weight, actual }).found).toEqual([]);
    const places = shownAs("9.6", "9.6", "0.0");
    expect(answered(of("9.6", "99.6"), { weight: places, actual }).found).toEqual([
      "weight-sum F40",
    ]);
  });

  it("may be a score", () => {
    const actual: Cell = { kind: "text", shown: "60%", raw: "60%" };
    const text = of("10", "100");
    expect(answered(text, { actual, score: shownAs("9.7", "10", "0") }).found).toEqual([]);
    expect(answered(text, { actual, score: shownAs("9.7", "9.7", "0.0") }).found).toEqual([
      "score-mismatch G20",
    ]);
  });

  it("is another figure only where the shown text is the stored one, rounded", () => {
    // a scaled figure counts as shown in both readings
    const actual = shownAs("480", "48.0%", '0\\.0"%"');
    expect(answered(of("10", "100"), { actual }).found).toEqual([
      "score-mismatch G20",
      "total-mismatch G40",
    ]);
  });
});
