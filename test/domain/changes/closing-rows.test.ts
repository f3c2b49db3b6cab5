/**
 * Whatever the order of the closing rows, a change replaces an empty cell, a grade by a grade, or the
 * figure in the column of the scores; any other content is replaced only if a person ticks it.
 */
import { assess } from "../../../src/domain/assessment/assess";
import type { Cell } from "../../../src/domain/cells";
import { planWriteBack } from "../../../src/domain/changes/plan-write-back";
import { understand } from "../../../src/domain/form/understand";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { sheetOf } from "../../support/fixture";
import { HEADER, type Row } from "../../support/layout-sheet";

const WIDTH = HEADER.length;
const WEIGHT = HEADER.indexOf("分值");
const SCORE = HEADER.indexOf("得分");
const COLUMNS = HEADER.map((_, column) => column);
const GRADES = ["优", "良", "中", "差"];

type Filled = readonly (readonly [column: number, content: string | number])[];

/** A row with these cells; null where two of them would share a column. */
function rowWith(filled: Filled): Row | null {
  const row: Row = Array.from({ length: WIDTH }, () => null);
  for (const [column, content] of filled) {
    if (column >= WIDTH || row[column] !== null) return null;
    row[column] = content;
  }
  return row;
}

/**
 * Every form of the total row: its label, with or without weight and score, a label of the grade
 * anywhere, a grade after it.
 */
function* totalRows(): Generator<Row> {
  for (const weight of [null, 100])
    for (const score of [null, 40])
      for (const column of [null, ...COLUMNS])
        for (const grade of [null, "良"]) {
          const row = rowWith([
            [0, "总分"],
            ...(weight === null ? [] : ([[WEIGHT, weight]] as const)),
            ...(score === null ? [] : ([[SCORE, score]] as const)),
            ...(column === null ? [] : ([[column, "等级"]] as const)),
            ...(grade === null ? [] : ([[(column ?? 0) + 1, grade]] as const)),
          ]);
          if (row !== null) yield row;
        }
}

/**
 * Every form of the grade's row below: none, or its label and one of several contents in a cell after
 * it.
 */
function* gradeRows(): Generator<Row | null> {
  yield null;
  yield rowWith([[0, "评分等级"]]);
  for (const content of ["良", 95, "95分"])
    for (const column of [1, 2, WEIGHT, SCORE])
      yield rowWith([
        [0, "评分等级"],
        [column, content],
      ]);
}

const TABLE: readonly Row[] = [
  ["项目支出绩效自评表（2024年度）"],
  HEADER,
  ["产出指标", "数量指标", "养护里程", "100公里", "100公里", 50, 50],
  ["效益指标", "社会效益指标", "投诉处理率", "≥90%", "95%", 50, 40],
];

const isGrade = (cell: Cell): boolean => cell.kind === "text" && GRADES.includes(cell.raw);

/** The planned changes that replace a content they must not replace, in words. */
function wrong(rows: readonly Row[]): readonly string[] {
  const sheet = sheetOf([...rows]);
  return understand(sheet).flatMap((form) =>
    planWriteBack(assess(form, defaultProfile)).flatMap(({ at, subject, after, overUnread }) => {
      const before = sheet.rows[at.row - 1]?.[at.column - 1] ?? { kind: "empty" };
      const isAllowed =
        overUnread === true ||
        before.kind === "empty" ||
        (subject === "grade" ? isGrade(before) : at.column === SCORE + 1);
      return isAllowed
        ? []
        : [`${JSON.stringify(rows.slice(TABLE.length))}: ${subject} ${after.value}`];
    }),
  );
}

it("no order of the closing rows has a filled cell replaced unasked by what it does not hold", () => {
  const found: string[] = [];
  let forms = 0;
  for (const total of totalRows())
    for (const grade of gradeRows()) {
      forms += 1;
      found.push(...wrong([...TABLE, total, ...(grade === null ? [] : [grade])]));
    }
  expect(forms).toBeGreaterThan(500);
  expect(found).toEqual([]);
});

it("a figure in the grade's cell is replaced only where a person ticks it", () => {
  const [form] = understand(
    sheetOf([...TABLE, ["总分", null, null, null, null, 100], ["评分等级", null, "95分"]]),
  );
  if (form === undefined) throw new Error("no form");
  const grade = planWriteBack(assess(form, defaultProfile)).find(
    ({ subject }) => subject === "grade",
  );
  expect(grade).toMatchObject({ after: { value: "优" }, overUnread: true });
});
