import { movingFindings, type PointRow } from "../../../src/domain/assessment/point-rows";
import type { Finding } from "../../../src/domain/findings/finding";
import { place } from "../../support/form";

const at = (column: number): { readonly row: number; readonly column: number } => ({
  row: 7,
  column,
});

const noTarget = (column: number): Finding => ({
  code: "missing-target",
  severity: "error",
  name: "培训",
  cell: at(column),
});
const noActual = (column: number): Finding => ({
  code: "missing-actual",
  severity: "error",
  name: "培训",
  of: "actual",
  cell: at(column),
});
const noWeight = (column: number): Finding => ({
  code: "missing-weight",
  severity: "error",
  name: "培训",
  cell: at(column),
});
const WEIGHTS: Finding = {
  code: "weight-sum",
  severity: "error",
  cell: null,
  sum: "90",
  full: "100",
  printed: null,
};

/** A row with a score, an answer and a target in columns 3, 4 and 5. */
const ROW: PointRow = {
  weight: "10",
  score: { reported: null, computed: null },
  band: null,
  places: [place(7, 3, ""), null, place(7, 4, ""), place(7, 5, "")],
};

describe("the finding whose correction changes a row's points", () => {
  it.each<[string, readonly Finding[], number | undefined]>([
    ["is at one of its cells", [noActual(4)], 0],
    ["is at no other cell", [noActual(6)], undefined],
    ["is about its points", [noWeight(4)], undefined],
    ["has a cell", [WEIGHTS, noTarget(5)], 1],
    ["is the first of the findings, not of the cells", [noTarget(5), noActual(4), noTarget(3)], 0],
    ["is the first at its cell", [noWeight(4), noActual(4), noTarget(4)], 1],
  ])("%s", (_, findings, index) => {
    expect(movingFindings(findings)(ROW)).toBe(index === undefined ? undefined : findings[index]);
  });

  it("is used for one row only", () => {
    const findings = [noActual(4), noTarget(4), noTarget(5)];
    const moving = movingFindings(findings);
    expect(moving(ROW, new Set(findings.slice(0, 1)))).toBe(findings[1]);
    expect(moving(ROW, new Set(findings.slice(0, 2)))).toBe(findings[2]);
    expect(moving(ROW, new Set(findings))).toBe(undefined);
  });
});
