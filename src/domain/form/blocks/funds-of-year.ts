/** Selects the amounts of the form's year among columns and blocks of several years. */
import { entryAt, type Entry, type Line } from "../grid/grid";
import { fundsRole, namesFunds } from "../labels/funds-labels";
import { headRole, isTitle } from "../labels/head-labels";
import { isOfOtherYear, keyInYear } from "../labels/years";
import { goalRole } from "../labels/goal-labels";
import { holdsNumber, isFundsHeader } from "./funds-header";

/** A line whose keys name no year in digits. */
function inYear(line: Line, year: string | null): Line {
  const entries = line.entries.map((entry): Entry => {
    const key = entry.cell.kind === "text" ? keyInYear(entry.key, year) : entry.key;
    return key === entry.key ? entry : { ...entry, key };
  });
  return entries.every((entry, index) => entry === line.entries[index])
    ? line
    : { ...line, entries };
}

/** The key of another year's column, which `fundsRole` takes as such. */
const ofOtherYear = (entry: Entry): Entry =>
  isOfOtherYear(entry.key) ? entry : { ...entry, key: `上年${entry.key}` };

/**
 * Whether a cell is a label of several columns or rows (上年项目资金): it has no number of its own below.
 *
 * @param below The line below the label's.
 */
function isGroupLabel(entry: Entry, below: Line | undefined): boolean {
  const under = below === undefined ? undefined : entryAt(below, entry.at.column);
  if (holdsNumber(entry) || (under !== undefined && holdsNumber(under))) return false;
  const role = fundsRole(entry.key);
  return (role === null || role === "other") && namesFunds(entry.key);
}

/**
 * A header with another year's columns as such: those below a label of another year.
 *
 * @param above The line above the header; its labels may stand over several columns.
 */
export function withOtherYears(header: Line, above: Line | undefined): Line {
  const isOver = above?.entries.every((entry) => isGroupLabel(entry, header)) === true;
  const groups = isOver && above.entries.length > 1 ? above.entries : [];
  const entries = header.entries.map((entry) => {
    const group = groups.filter(({ at }) => at.column <= entry.at.column).at(-1);
    const isOther = group !== undefined && isOfOtherYear(group.key);
    return isOther && fundsRole(entry.key) !== null ? ofOtherYear(entry) : entry;
  });
  return { ...header, entries };
}

/** The lines above a table, and those of them that hold another year's funds. */
export interface LinesByYear {
  readonly own: readonly Line[];
  readonly others: readonly Line[];
}

const endsBlock = ({ entries }: Line): boolean =>
  entries.some(({ key }) => goalRole(key) !== null || headRole(key) !== null || isTitle(key));

/** The line directly above a header where it is the caption of the block: 上年度资金情况. */
function captionOf(lines: readonly Line[], index: number): Line | null {
  const line = lines[index - 1];
  const [only, second] = line?.entries ?? [];
  if (line === undefined || only === undefined || second !== undefined) return null;
  if (line.row + 1 !== lines[index]?.row) return null;
  return holdsNumber(only) || endsBlock(line) ? null : line;
}

/** The rows of the block below a header, up to the next block. */
function rowsBelow(lines: readonly Line[], index: number): readonly Line[] {
  const isNext = (row: Line, own: number): boolean =>
    isFundsHeader(row) || row === captionOf(lines, own + 1) || endsBlock(row);
  const end = lines.findIndex((row, own) => own > index && isNext(row, own));
  return lines.slice(index + 1, end < 0 ? undefined : end);
}

/** The columns of a header that belong to another year's block: from its label to the next one. */
function otherColumns(labels: readonly Entry[]): (entry: Entry) => boolean {
  return ({ at }) => {
    const own = labels.filter((label) => label.at.column <= at.column).at(-1);
    return own !== undefined && isOfOtherYear(own.key);
  };
}

/**
 * The lines without another year's blocks, above, below or beside the form's own. A block is another
 * year's where its caption or the label left of its columns says so.
 *
 * @param printed The lines above the indicator table.
 * @param year The form's year in digits; null where it has none.
 */
export function fundsOfYear(printed: readonly Line[], year: string | null): LinesByYear {
  const lines = printed.map((line) => inYear(line, year));
  const all = (): boolean => true;
  const others = new Map<Line, (entry: Entry) => boolean>();
  lines.forEach((line, index) => {
    if (!isFundsHeader(line)) return;
    const caption = captionOf(lines, index);
    const labels = line.entries.filter((entry) => isGroupLabel(entry, lines[index + 1]));
    const ofOthers = labels.filter(({ key }) => isOfOtherYear(key));
    const isLabelled = labels[0] === line.entries[0] && ofOthers.length > 0;
    const isWhole =
      isOfOtherYear(caption?.entries[0]?.key ?? "") ||
      (isLabelled && ofOthers.length === labels.length);
    if (!isWhole && ofOthers.length === 0) return;
    const isOther = isWhole ? all : otherColumns(labels);
    if (isWhole && caption !== null) others.set(caption, all);
    for (const own of [line, ...rowsBelow(lines, index)]) others.set(own, isOther);
  });
  if (others.size === 0) return { own: lines, others: [] };
  const parts = (isOther: boolean): readonly Line[] =>
    lines.flatMap((line) => {
      const is = others.get(line);
      const entries = line.entries.filter((entry) => (is?.(entry) ?? false) === isOther);
      return entries.length === 0 ? [] : { ...line, entries };
    });
  return { own: parts(false), others: parts(true) };
}
