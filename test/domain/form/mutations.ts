/** What staff do to a form's sheet without changing what it says. */
import { EMPTY_CELL, type Cell, type Cells } from "../../../src/domain/cells";

export type Rows = readonly (readonly Cell[])[];

/** A choice among so many, from the generator of the test. */
export type Pick = (count: number) => number;

export type Mutation = (rows: Rows, pick: Pick) => Rows;

const blank = (count: number): Cell[] => Array<Cell>(count).fill(EMPTY_CELL);
const textCell = (shown: string): Cell => ({ kind: "text", shown, raw: shown });
const widthOf = (rows: Rows): number => Math.max(0, ...rows.map(({ length }) => length));

/** All rows equally wide. */
export function squared(rows: Rows): Rows {
  const width = widthOf(rows);
  return rows.map((row) => [...row, ...blank(width - row.length)]);
}

const keyOf = ({ shown }: Cell): string => shown.replace(/\s/gu, "");

const insertRow: Mutation = (rows, pick) => {
  const at = pick(rows.length + 1);
  return [...rows.slice(0, at), blank(widthOf(rows)), ...rows.slice(at)];
};

const insertColumn: Mutation = (rows, pick) => {
  const at = pick(widthOf(rows) + 1);
  return rows.map((row) => [...row.slice(0, at), EMPTY_CELL, ...row.slice(at)]);
};

const moveOrigin: Mutation = (rows, pick) => {
  const [down, right] = [pick(5), pick(5)];
  const moved = rows.map((row) => [...blank(right), ...row]);
  return [...Array.from({ length: down }, () => blank(widthOf(moved))), ...moved];
};

const addCoverNote: Mutation = (rows) => [
  [textCell("各单位：请认真填写绩效自评表，3月底前报送。"), ...blank(widthOf(rows) - 1)],
  ...rows,
];

/** White space or a line break inside a Chinese label or name. */
const splitTexts: Mutation = (rows, pick) =>
  rows.map((row) =>
    row.map((cell) => {
      const { kind, shown } = cell;
      if (kind !== "text" || !/^\p{Script=Han}{2,12}$/u.test(shown) || pick(3) > 0) return cell;
      const at = 1 + pick(shown.length - 1);
      return textCell(shown.slice(0, at) + (pick(2) === 0 ? " " : "\n") + shown.slice(at));
    }),
  );

const widenDigits: Mutation = (rows, pick) =>
  rows.map((row) =>
    row.map((cell) => {
      if (cell.kind !== "text" || !/^[\d.,]+$/u.test(cell.shown) || pick(3) > 0) return cell;
      const wide = cell.shown.replace(/[\d.,]/gu, (character) =>
        String.fromCharCode(character.charCodeAt(0) + 0xfee0),
      );
      return textCell(`\u00a0${wide} `);
    }),
  );

/** The first row of the table's header and the row of the total. */
function tableOf(rows: Rows): { header: number; total: number } | null {
  const header = rows.findIndex((row) => row.some((cell) => keyOf(cell) === "一级指标"));
  const total = rows.findIndex((row) => row.some((cell) => /^(总分|合计)$/u.test(keyOf(cell))));
  return header < 0 || total < header ? null : { header, total };
}

/** A page's repeated header. A header of two storeys is left as it is. */
const repeatHeader: Mutation = (rows, pick) => {
  const table = tableOf(rows);
  const header = rows[table?.header ?? -1];
  if (table === null || header?.some((cell) => /得分/u.test(keyOf(cell))) !== true) return rows;
  const at = table.header + 2 + pick(Math.max(1, table.total - table.header - 2));
  return [...rows.slice(0, at), header, ...rows.slice(at)];
};

const VALUES = /^(年度指标值|实际完成值|分值|得分|偏差原因.*)$/u;

/** Two columns of values change places. A row that slipped to a side would change its meaning. */
const swapColumns: Mutation = (rows, pick) => {
  const table = tableOf(rows);
  if (table === null || rows.some((row) => /^维修鉴定/u.test(keyOf(row[0] ?? EMPTY_CELL))))
    return rows;
  const columns = (rows[table.header] ?? []).flatMap((cell, column) =>
    VALUES.test(keyOf(cell)) ? [column] : [],
  );
  if (columns.length < 2) return rows;
  const [one = 0, other = 0] = [columns[pick(columns.length)], columns[pick(columns.length)]];
  return rows.map((row, index) => {
    if (index < table.header || index > table.total) return row;
    const swapped = [...row];
    swapped[one] = row[other] ?? EMPTY_CELL;
    swapped[other] = row[one] ?? EMPTY_CELL;
    return swapped;
  });
};

export const MUTATIONS: readonly Mutation[] = [
  insertRow,
  insertColumn,
  moveOrigin,
  addCoverNote,
  splitTexts,
  widenDigits,
  repeatHeader,
  swapColumns,
];

/** Sheets one under the other, or side by side, with blank rows or columns between. */
export function together(sheets: readonly Rows[], beside: boolean, gap: number): Cells {
  const even = sheets.map(squared);
  const height = Math.max(...even.map(({ length }) => length));
  const rows = beside
    ? Array.from({ length: height }, (_, row) =>
        even.flatMap((sheet) => [...(sheet[row] ?? blank(widthOf(sheet))), ...blank(gap)]),
      )
    : even.flatMap((sheet) => [...sheet, ...Array.from({ length: gap }, () => [])]);
  return { sheet: "Sheet1", top: 1, left: 1, rows };
}
