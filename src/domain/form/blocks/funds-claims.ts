/** The claims of the table of 项目资金. */
import { claimsAs } from "../grid/claims";
import type { Entry, Line } from "../grid/grid";
import {
  fundsRole,
  isFundsManagement,
  isFundsTotal,
  namesFunds,
  type FundsRole,
} from "../labels/funds-labels";
import type { CellRole, Claim } from "../model/claim";
import { isFigure, type FundsColumns } from "./funds-columns";

/** The table as it is printed. */
export interface FundsTable {
  /** The header's rows, one or two, and the row that numbers its columns. */
  readonly printed: readonly Line[];
  /** The header as one row. */
  readonly header: Line;
  readonly body: readonly Line[];
}

/**
 * The claims of the header: known labels, titles of several columns, and what stands left of the
 * columns. A column with an unknown label is not claimed.
 *
 * @param first The first column with a label of figures.
 */
function headerClaims({ printed, header }: FundsTable, first: number): readonly Claim[] {
  return printed.flatMap(({ entries }) => {
    const isLabel = ({ at }: Entry): boolean => at.column < first;
    const isKnown = (entry: Entry): boolean =>
      fundsRole(entry.key) !== null || !header.entries.includes(entry);
    return [
      ...claimsAs("funds-label", entries.filter(isLabel)),
      ...claimsAs(
        "funds-header",
        entries.filter((entry) => !isLabel(entry) && isKnown(entry)),
      ),
    ];
  });
}

/** The claims of a table whose figures cannot be assigned. */
export function unplacedClaims(
  table: FundsTable,
  roles: ReadonlyMap<FundsRole, Entry>,
): readonly Claim[] {
  const first = Math.min(...[...roles.values()].map(({ at }) => at.column));
  return [
    ...headerClaims(table, first),
    ...table.body.flatMap(({ entries }) => claimsAs("unplaced", entries)),
  ];
}

/** Words that are no label of funds and no figure. */
const isSentence = ({ cell, key }: Entry): boolean =>
  cell.kind === "text" && key.length > LONGEST_WORDS && !namesFunds(key) && fundsRole(key) === null;

/** More words than a figure's place has: 见附件. */
const LONGEST_WORDS = 8;

/** What was read of the table. */
export interface ReadTable extends FundsColumns {
  /** The unit of the amounts. */
  readonly unit: string;
  /** The rows that were read. */
  readonly read: ReadonlySet<number>;
  /** Rows that are reported as unplaced. */
  readonly lostRows: ReadonlySet<number>;
  /** Labels of columns that are reported as unplaced. */
  readonly lostLabels: readonly Pick<Entry, "at">[];
}

/** The claims of the table. */
export function fundsClaims(table: FundsTable, as: ReadTable): readonly Claim[] {
  const { header, body } = table;
  const columnOf = ({ at }: Pick<Entry, "at">): number => at.column + as.shift;
  const lost = new Set(as.lostLabels.map(columnOf));
  const labelled = new Set(header.entries.map(columnOf));
  // A column of a known label that is not read: money received, a second score.
  const known = header.entries.filter(({ key }) => fundsRole(key) !== null);
  const figures = new Set([...as.columns.values(), ...known.map(columnOf)]);
  const roleOf = (entry: Entry, before: Entry | undefined): CellRole | undefined => {
    const { at, key } = entry;
    if (as.lostRows.has(at.row) || lost.has(at.column)) return "unplaced";
    const isRead = as.read.has(at.row);
    const namesRow = namesFunds(key) || isFundsTotal(key);
    if (at.column < as.first) return isRead || namesRow ? "funds-label" : undefined;
    if (figures.has(at.column)) {
      if (isRead || isFigure(entry, as.unit)) return "funds-figure";
      return namesRow ? "funds-label" : undefined;
    }
    // An amount merged over two columns, then split and filled into both.
    return !labelled.has(at.column) && before?.key === key ? "funds-figure" : undefined;
  };
  // A row with words among its figures is another block's, unless it was read or reported.
  const isFundsRow = ({ row, entries }: Line): boolean =>
    as.read.has(row) ||
    as.lostRows.has(row) ||
    !entries.some((entry) => entry.at.column >= as.first && isSentence(entry));
  const remarks = body.findIndex((line) => line.entries.some(({ key }) => isFundsManagement(key)));
  const [rows, notes] = remarks < 0 ? [body, []] : [body.slice(0, remarks), body.slice(remarks)];
  return [
    ...headerClaims(table, as.firstLabel),
    ...notes.flatMap(({ entries }) => claimsAs("note", entries)),
    ...rows.filter(isFundsRow).flatMap(({ entries }) =>
      entries.flatMap((entry, index) => {
        const role = roleOf(entry, entries[index - 1]);
        return role === undefined ? [] : claimsAs(role, [entry]);
      }),
    ),
  ];
}
