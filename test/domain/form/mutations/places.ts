/** Rows, columns and lines added around a form and inside it. */
import { blanks, BLANK, textCell, widthOf, type Mark, type Rows } from "./marked";
import { chance, choose, isHeaderRow, lastRow, mutation, oneForm, type Mutation } from "./mutation";

const insertRows = mutation("insert blank rows", (rows, random) => {
  const at = random.below(rows.length + 1);
  const count = 1 + random.below(2);
  return [
    ...rows.slice(0, at),
    ...Array.from({ length: count }, () => blanks(widthOf(rows))),
    ...rows.slice(at),
  ];
});

const insertColumns = mutation("insert blank columns", (rows, random) => {
  const at = random.below(widthOf(rows) + 1);
  const count = 1 + random.below(2);
  return rows.map((row) => [...row.slice(0, at), ...blanks(count), ...row.slice(at)]);
});

const beginElsewhere = mutation("begin at another cell", (rows, random) => {
  const [down, right] = [random.below(6), random.below(5)];
  const moved = rows.map((row) => [...blanks(right), ...row]);
  return [...Array.from({ length: down }, () => blanks(widthOf(moved))), ...moved];
});

const COVER_NOTES = [
  "附件2",
  "各单位：请认真填写绩效自评表，3月底前报送。",
  "填报说明：1.得分保留两位小数；2.低于分值的须写明原因。",
  "关于开展2024年度项目支出绩效自评工作的通知",
] as const;

const coverNote = mutation("a cover note above", (rows, random) => {
  const width = widthOf(rows);
  const lines = Array.from({ length: 1 + random.below(3) }, () => [
    textCell(random.oneOf(COVER_NOTES)),
    ...blanks(width - 1),
  ]);
  const gap = Array.from({ length: random.below(3) }, () => blanks(width));
  return [...lines, ...gap, ...rows];
});

const NOTES = [
  ["注：1.得分一次性计入总表。2.定性指标按三档评分，满分100分。"],
  ["填表人：张三", "联系电话：12345678", "填报日期：2025年3月1日"],
  ["备注", "无"],
  ["单位负责人（签字）：", "", "财务负责人（签字）："],
  ["说明：自评得分90分以上为优，80-90分为良，60-80分为中。"],
] as const;

/** The index of the last row that belongs to a form, and its first column on it. */
function endOf(rows: Rows, form: number): { row: number; column: number } {
  const own = ({ mark }: { mark: Mark | null }): boolean => mark?.form === form;
  const row = lastRow(rows, (cells) => cells.some(own));
  return { row, column: rows[row]?.findIndex(own) ?? 0 };
}

const notesBelow = mutation("notes and signatures below", (rows, random) => {
  const { row, column } = endOf(rows, oneForm(rows, random));
  const width = widthOf(rows);
  const lines = Array.from({ length: 1 + random.below(2) }, () => {
    const texts = (choose(random, NOTES) ?? []).map((text) => textCell(text));
    const line = [...blanks(column), ...texts];
    return [...line, ...blanks(Math.max(0, width - line.length))];
  });
  const gap = chance(random, 2) ? [] : [blanks(width)];
  return [...rows.slice(0, row + 1), ...gap, ...lines, ...rows.slice(row + 1)];
});

const isHeaderOf =
  (form: number) =>
  ({ mark }: { mark: Mark | null }): boolean =>
    mark?.form === form && mark.part === "header";

/** A page's head printed again inside the table: its labels, at times with the title above. */
const repeatHeader = mutation("repeat the header on a new page", (rows, random) => {
  const form = oneForm(rows, random);
  const isHeader = isHeaderOf(form);
  const header = rows.filter((row) => isHeaderRow(row, form));
  const names = rows.flatMap((row, index) =>
    row.some(({ mark }) => mark?.form === form && mark.part === "name") ? [index] : [],
  );
  const at = choose(random, names.slice(1));
  if (at === undefined) return rows;
  const only = (keep: (cell: { mark: Mark | null }) => boolean, row: Rows[number]) =>
    row.map((cell) => (keep(cell) ? cell : BLANK));
  const title = rows.filter((row) =>
    row.some(({ mark }) => mark?.form === form && mark.part === "title"),
  );
  const isTitle = ({ mark }: { mark: Mark | null }): boolean =>
    mark?.form === form && mark.part === "title";
  const page = [
    ...(chance(random, 3) ? title.map((row) => only(isTitle, row)) : []),
    ...header.map((row) => only(isHeader, row)),
  ];
  return [...rows.slice(0, at), ...page, ...rows.slice(at)];
});

/** The row below a header that numbers its columns. */
const numberColumns = mutation("number the columns", (rows, random) => {
  const form = oneForm(rows, random);
  const isHeader = isHeaderOf(form);
  const at = lastRow(rows, (row) => isHeaderRow(row, form));
  const columns = new Set(
    rows
      .filter((row) => isHeaderRow(row, form))
      .flatMap((row) => row.flatMap((cell, column) => (isHeader(cell) ? [column] : []))),
  );
  const isNumbered =
    rows[at + 1]?.some(({ mark, shown }) => mark === null && shown !== "") ?? false;
  if (at < 0 || columns.size < 3 || isNumbered) return rows;
  const marks = random.oneOf(["1", "(1)", "（1）"]);
  let number = 0;
  const line = rows[at]?.map((_, column) => {
    if (!columns.has(column)) return BLANK;
    number += 1;
    return textCell(marks.replace("1", String(number)));
  });
  return line === undefined ? rows : [...rows.slice(0, at + 1), line, ...rows.slice(at + 1)];
});

/** Cells that look empty and contain white space. */
const typedBlanks = mutation("spaces in empty cells", (rows, random) =>
  rows.map((row) =>
    row.map((cell) =>
      cell.kind === "empty" && chance(random, 6)
        ? { ...textCell(random.oneOf([" ", "  ", "\u3000", "\u00a0", "\n"]), cell.mark) }
        : cell,
    ),
  ),
);

export const PLACE_MUTATIONS: readonly Mutation[] = [
  insertRows,
  insertColumns,
  beginElsewhere,
  coverNote,
  notesBelow,
  repeatHeader,
  numberColumns,
  typedBlanks,
];
