/** Typing and pasting mistakes: read the same, or refused. */
import { BLANK, textCell, widthOf, type MarkedCell, type Rows } from "./marked";
import { chance, choose, eachMarked, mutation, oneForm, type Mutation } from "./mutation";
import { withLevels } from "./labels";

const isTyped = (cell: MarkedCell): boolean => cell.kind !== "empty" && cell.shown.trim() !== "";

const fullStops = mutation("a full stop behind figures and answers", (rows, random) =>
  eachMarked(rows, (cell, mark) => {
    const known = ["points", "target", "actual"].includes(mark.part);
    return known && isTyped(cell) && cell.kind === "text" && chance(random, 5)
      ? textCell(cell.shown + random.oneOf(["。", "；", ";"]), mark)
      : cell;
  }),
);

/** Rows of indicators in another order, each with its levels on it. */
const reorderRows = mutation("rows in another order", (rows, random) => {
  const form = oneForm(rows, random);
  const filled = withLevels(rows, () => true);
  const isRow = (row: Rows[number]): boolean =>
    row.some(({ mark }) => mark?.form === form && mark.part === "name" && mark.straight);
  const places = filled.flatMap((row, index) => (isRow(row) ? [index] : []));
  const first = places[0] ?? 0;
  const last = places.at(-1) ?? -1;
  // The second piece of a cut row or label would end up below another row.
  if (last - first + 1 !== places.length) return rows;
  const own = (cell: MarkedCell | undefined): boolean => cell?.mark?.form === form;
  const left = [...places];
  const order = places.map(() => left.splice(random.below(left.length), 1)[0] ?? 0);
  return filled.map((row, index) => {
    const source = filled[order[places.indexOf(index)] ?? -1];
    if (source === undefined) return row;
    // Cells of another form on the same row stay.
    return row.map((cell, column) =>
      own(cell) || own(source[column]) ? (source[column] ?? BLANK) : cell,
    );
  });
});

/** A missing level's label: the row's level is unknown, its figures are not. */
const loseLevel = mutation("a level's label left out", (rows, random) => {
  const labels = rows
    .flat()
    .filter((cell) => /^level/u.test(cell.mark?.part ?? "") && isTyped(cell));
  // A level 1 printed as (50分) is known by its level 2 only; a copy of a label has the label's
  // mark.
  if (labels.some(({ shown }) => /^[（(]\d/u.test(shown))) return rows;
  const single = labels.filter(
    ({ mark }) =>
      labels.filter((other) => other.mark?.row === mark?.row && other.mark?.column === mark?.column)
        .length === 1,
  );
  const lost = choose(random, single);
  return rows.map((row) => row.map((cell) => (cell === lost ? textCell("", cell.mark) : cell)));
});

const besideTable = mutation("a remark beside the table", (rows, random) => {
  const at = random.below(rows.length);
  const remark = textCell(random.oneOf(["已核", "待补充材料", "√", "同意", "见附件3"]));
  const width = widthOf(rows);
  return rows.map((row, index) => {
    const squared = [...row, ...Array<MarkedCell>(width - row.length).fill(BLANK)];
    return [...squared, BLANK, index === at ? remark : BLANK];
  });
});

/** A row whose empty level cells were lost in pasting, so that all its cells are further left. */
const shiftLeft = mutation("a row shifted to the left", (rows, random) => {
  const form = oneForm(rows, random);
  const isName = ({ mark }: MarkedCell): boolean =>
    mark?.form === form && mark.part === "name" && mark.straight;
  const shiftable = rows.flatMap((row, index) => {
    const name = row.findIndex(isName);
    const before = row.slice(0, name);
    const isOwn = before.every((cell) => cell.mark === null || cell.mark.form === form);
    const end = row.map(({ mark }) => mark?.form === form).lastIndexOf(true);
    const isWhole = row.slice(name, end).every((cell) => cell.mark !== null || !isTyped(cell));
    // Without points and a score a shifted row cannot be recognised.
    const scored = ["weight", "score"].every((role) =>
      row.some(
        (cell) =>
          cell.mark?.form === form &&
          cell.mark.role === role &&
          isTyped(cell) &&
          /^[\d.]+$/u.test(cell.shown),
      ),
    );
    return name > 0 && isWhole && isOwn && scored && !before.some(isTyped) ? [{ index, name }] : [];
  });
  const shifted = choose(random, shiftable);
  if (shifted === undefined) return rows;
  const by = 1 + random.below(Math.min(2, shifted.name));
  return rows.map((row, index) => {
    // Later mutations must not move whole columns of this table or split its merged cells, nor make
    // a figure of the shifted row unreadable, without which the row cannot be recognised.
    const own = row.map((cell) => {
      if (cell.mark?.form !== form) return cell;
      const part = index === shifted.index && !isName(cell) ? "other" : cell.mark.part;
      return { ...cell, mark: { ...cell.mark, straight: false, span: null, part } };
    });
    if (index !== shifted.index) return own;
    const end = own.map(({ mark }) => mark?.form === form).lastIndexOf(true) + 1;
    const gap = Array<MarkedCell>(by).fill(BLANK);
    return [
      ...own.slice(0, shifted.name - by),
      ...own.slice(shifted.name, end),
      ...gap,
      ...own.slice(end),
    ];
  });
});

export const TYPING_MUTATIONS: readonly Mutation[] = [
  fullStops,
  reorderRows,
  loseLevel,
  shiftLeft,
  besideTable,
];
