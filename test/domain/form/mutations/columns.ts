/** Columns in another order, unrelated columns between them, columns left out. */
import { BLANK, textCell, type MarkedCell, type Rows } from "./marked";
import { choose, isHeaderRow, mutation, oneForm, type Mutation } from "./mutation";

/** A target in three cells moves as one. */
const PARTS_OF_TARGET = ["sign", "nature", "target", "unit"];
const VALUES = ["target", "actual", "weight", "score", "explanation"];

const inTable =
  (form: number) =>
  ({ mark }: MarkedCell): boolean =>
    mark?.form === form && mark.straight && mark.role !== null;

/** The present columns of a form's values on the sheet, grouped by their content. */
function valueColumns(rows: Rows, form: number): Map<string, number[]> {
  const groups = new Map<string, Set<number>>();
  for (const row of rows) {
    row.forEach((cell, column) => {
      const role = cell.mark?.role ?? "";
      const group = PARTS_OF_TARGET.includes(role) ? "target" : role;
      if (!inTable(form)(cell) || !VALUES.includes(group)) return;
      groups.set(group, (groups.get(group) ?? new Set()).add(column));
    });
  }
  return new Map([...groups].map(([role, columns]) => [role, [...columns].sort((a, b) => a - b)]));
}

const shuffled = <T>(values: readonly T[], below: (limit: number) => number): T[] => {
  const left = [...values];
  return values.flatMap(() => left.splice(below(left.length), 1));
};

const reorderColumns = mutation("columns in another order", (rows, random) => {
  const form = oneForm(rows, random);
  const groups = valueColumns(rows, form);
  const columns = [...groups.values()].flat().sort((one, other) => one - other);
  const order = shuffled([...groups.values()], random.below).flat();
  return rows.map((row) => {
    if (!row.some(inTable(form))) return row;
    const next = [...row];
    columns.forEach((column, index) => {
      next[column] = row[order[index] ?? column] ?? BLANK;
    });
    return next;
  });
});

const OTHERS: readonly (readonly [label: string, text: (index: number) => string])[] = [
  ["序号", String],
  ["备注", () => "已核"],
  ["完成率", () => "100%"],
  ["评分标准", () => "完成得满分，每少1%扣1分"],
  ["数据来源", () => "2024年统计台账"],
];

/** A column that forms often have and that is not read. */
const addColumn = mutation("a column of no concern", (rows, random) => {
  const form = oneForm(rows, random);
  const groups = valueColumns(rows, form);
  const places = [...groups.values()].flatMap(([first]) => (first === undefined ? [] : [first]));
  const isHeader = ({ mark }: MarkedCell): boolean => mark?.form === form && mark.part === "header";
  const first = rows.find((row) => isHeaderRow(row, form));
  // 备注 is where reasons are written in a form without a column for them
  const isExplained = (groups.get("explanation")?.length ?? 0) > 0;
  const others = OTHERS.filter(([label]) => isExplained || label !== "备注");
  const [label = "", textAt = String] = choose(random, others) ?? [];
  const at = label === "序号" ? (first?.findIndex(isHeader) ?? -1) : choose(random, places);
  if (at === undefined || at < 0) return rows;
  let count = 0;
  return rows.map((row) => {
    const isRow = row.some(({ mark }) => mark?.form === form && mark.part === "name");
    count += isRow ? 1 : 0;
    const beside = row[at];
    // Of two header rows, the one that names the column next to the new one.
    const isHeaded = beside !== undefined && isHeader(beside) && isHeaderRow(row, form);
    const text = isHeaded ? label : isRow ? textAt(count) : "";
    return [...row.slice(0, at), text === "" ? BLANK : textCell(text), ...row.slice(at)];
  });
});

const dropColumn = mutation("a column left out", (rows, random) => {
  const form = oneForm(rows, random);
  const role = random.oneOf(["explanation", "explanation", "score", "weight"]);
  const isDropped = ({ mark }: MarkedCell): boolean =>
    mark?.form === form && mark.straight && mark.role === role;
  const whole = rows.flat().some((cell) => isDropped(cell) && cell.mark?.part === "header");
  return whole ? rows.map((row) => row.map((cell) => (isDropped(cell) ? BLANK : cell))) : rows;
});

export const COLUMN_MUTATIONS: readonly Mutation[] = [reorderColumns, addColumn, dropColumn];
