import { a1, type Cell, type Cells } from "../../../src/domain/cells";
import type { Change } from "../../../src/domain/changes/change";
import { findWritten } from "../../../src/domain/changes/find-written";
import { assessmentOf, at, indicatorRow, numberCell, textCell } from "./assessment-of";

const change = (row: number, label: string, before: Cell = numberCell("9")): Change => ({
  at: at(row, 7),
  subject: "indicator-score",
  label,
  before,
  after: { kind: "number", value: "8.00", format: null },
  overFormula: before.formula !== undefined,
  overExplained: false,
});

/** A sheet with these scores in column G from row 13 on; each row has its original name. */
function sheetWith(rows: readonly (readonly [label: string, score: string])[], range: string) {
  const indicators = rows.map(([label, score], index) => {
    const assessed = indicatorRow(13 + index, { scoreCell: numberCell(score) });
    const name = { ...assessed.row.name, text: label };
    return { ...assessed, row: { ...assessed.row, name } };
  });
  const cells: Cells = {
    sheet: "Sheet1",
    top: 13,
    left: 7,
    rows: rows.map(([, score]) => [numberCell(score)]),
  };
  return { cells, assessments: [assessmentOf({ indicators, form: { range } })] };
}

const BEFORE = "A1:H28";
const AFTER = "A1:H29";

describe("a written cell", () => {
  it.each<[string, readonly (readonly [string, string])[], string, string | null]>([
    ["stands where it was written", [["甲", "8"]], BEFORE, "G13"],
    ["was changed by hand", [["甲", "7"]], BEFORE, null],
    ["is another row's now", [["乙", "8"]], BEFORE, null],
    [
      "has moved down",
      [
        ["乙", "8"],
        ["甲", "8"],
      ],
      AFTER,
      "G14",
    ],
    [
      "has moved down and was changed",
      [
        ["乙", "8"],
        ["甲", "7"],
      ],
      AFTER,
      null,
    ],
    [
      "stands, though the form has grown below it",
      [
        ["甲", "8"],
        ["乙", "8"],
      ],
      AFTER,
      "G13",
    ],
    [
      "cannot be told from a row of the same name",
      [
        ["甲", "8"],
        ["甲", "8"],
      ],
      AFTER,
      null,
    ],
    [
      "is told from a row of the same name by its place",
      [
        ["甲", "8"],
        ["甲", "8"],
      ],
      BEFORE,
      "G13",
    ],
    [
      "is not followed while the form lies where it lay",
      [
        ["乙", "8"],
        ["甲", "8"],
      ],
      BEFORE,
      null,
    ],
  ])("that %s", (_, rows, range, expected) => {
    const written = change(13, "甲");
    const place = findWritten({ range: BEFORE, changes: [written] }, sheetWith(rows, range));
    const found = place(written);
    expect(found && a1(found)).toBe(expected);
  });

  it("is not followed where a formula is to be put back: it would mean other cells", () => {
    const written = change(13, "甲", { ...numberCell("9"), formula: "=F13" });
    const moved = sheetWith(
      [
        ["乙", "8"],
        ["甲", "8"],
      ],
      AFTER,
    );
    const stayed = sheetWith(
      [
        ["甲", "8"],
        ["乙", "8"],
      ],
      AFTER,
    );
    const written13 = { range: BEFORE, changes: [written] };
    expect(findWritten(written13, moved)(written)).toBeNull();
    expect(findWritten(written13, stayed)(written)).toEqual(at(13, 7));
  });

  it("of a merged explanation is one place, whichever of its rows it is asked for", () => {
    const rows = [indicatorRow(13, { explanation: "提纲" }), indicatorRow(14, {})];
    const [first, second] = rows;
    if (!first || !second) throw new Error("two rows are given");
    const sharing = {
      ...second,
      row: { ...second.row, name: first.row.name, explanation: first.row.explanation },
    };
    const written: Change = {
      ...change(13, "指标13"),
      at: at(13, 8),
      subject: "explanation-outline",
      after: { kind: "text", value: "提纲" },
    };
    const cells = { sheet: "Sheet1", top: 13, left: 8, rows: [[textCell("提纲")], []] };
    const assessments = [assessmentOf({ indicators: [first, sharing], form: { range: AFTER } })];
    expect(
      findWritten({ range: BEFORE, changes: [written] }, { cells, assessments })(written),
    ).toEqual(at(13, 8));
  });
});
