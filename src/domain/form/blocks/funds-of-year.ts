/** Which amounts are the form's year's: another year's columns and blocks are told apart. */
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
 * A header with another year's columns as such: those that stand below or behind a label of another
 * year, up to the next label of several columns.
 *
 * @param above The line above the header; its labels may stand over several columns.
 * @param below The first row.
 */
export function withOtherYears(
  header: Line,
  above: Line | undefined,
  below: Line | undefined,
): Line {
  const isOver = above?.entries.every((entry) => isGroupLabel(entry, header)) === true;
  const groups = isOver && above.entries.length > 1 ? above.entries : [];
  let isOther = false;
  const [leftmost] = header.entries;
  const entries = header.entries.map((entry) => {
    const group = groups.filter(({ at }) => at.column <= entry.at.column).at(-1);
    if (entry !== leftmost && isGroupLabel(entry, below)) isOther = isOfOtherYear(entry.key);
    const isBelow = group !== undefined && isOfOtherYear(group.key);
    return (isOther || isBelow) && fundsRole(entry.key) !== null ? ofOtherYear(entry) : entry;
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

/**
 * The lines without another year's blocks. A block is another year's where its caption or the label
 * left of its columns says so.
 *
 * @param printed The lines above the indicator table.
 * @param year The form's year in digits; null where it has none.
 */
export function fundsOfYear(printed: readonly Line[], year: string | null): LinesByYear {
  const lines = printed.map((line) => inYear(line, year));
  const others = new Set<Line>();
  lines.forEach((line, index) => {
    if (!isFundsHeader(line)) return;
    const caption = captionOf(lines, index);
    const [label] = line.entries;
    const isOther =
      label !== undefined && isGroupLabel(label, lines[index + 1]) && isOfOtherYear(label.key);
    if (!isOther && !isOfOtherYear(caption?.entries[0]?.key ?? "")) return;
    if (caption !== null) others.add(caption);
    others.add(line);
    for (let next = index + 1; next < lines.length; next += 1) {
      const row = lines[next];
      const isNextBlock =
        row !== undefined &&
        (isFundsHeader(row) || row === captionOf(lines, next + 1) || endsBlock(row));
      if (row === undefined || isNextBlock) return;
      others.add(row);
    }
  });
  return {
    own: lines.filter((line) => !others.has(line)),
    others: lines.filter((line) => others.has(line)),
  };
}
