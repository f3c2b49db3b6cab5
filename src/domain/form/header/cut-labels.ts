/** Column labels that were cut into two cells: 年度 | 指标值 side by side, or 年度指标 over 值. */
import type { Entry, Line } from "../grid/grid";
import { columnRole } from "../labels/column-labels";
import { words } from "../../text/wordings";

/** The labels of a header row with their pieces joined. */
export interface WholeLabels {
  readonly entries: readonly Entry[];
  /**
   * The line's repeated labels, and the second cells of labels cut side by side, each with the
   * whole label: `withoutRepeatedLabels` decides by the table's rows which of the two columns is
   * used.
   */
  readonly repeatedLabels: readonly Entry[];
  /** The last row of the labels. */
  readonly bottom: number;
}

/** First pieces of labels: words that are no label alone. */
const FIRST_PIECES = new Set(
  words("年度 全年 年初 年终 实际 预期 计划 自评 绩效 参考 偏差 度量 计量"),
);

/** The largest distance, in rows, between a label and its piece below. */
const FARTHEST = 2;

const isListed = (key: string): boolean => columnRole(key)?.listed === true;

const joined = (head: Entry, tail: Entry): Entry => ({
  ...head,
  text: head.text + tail.text,
  key: head.key + tail.key,
});

function joinedSideBySide(line: Line): Pick<WholeLabels, "entries" | "repeatedLabels"> {
  const entries: Entry[] = [];
  const repeatedLabels: Entry[] = [...line.repeatedLabels];
  for (const entry of line.entries) {
    const before = entries.at(-1);
    const isAfterFirstPiece = before !== undefined && FIRST_PIECES.has(before.key);
    const isSecondPiece = /^[及和与]/u.test(entry.key);
    const isNext = before?.at.column === entry.at.column - 1;
    if (isNext && (isAfterFirstPiece || isSecondPiece) && isListed(before.key + entry.key)) {
      const whole = joined(before, entry);
      entries[entries.length - 1] = whole;
      repeatedLabels.push({ ...whole, at: entry.at, cell: entry.cell });
    } else entries.push(entry);
  }
  return { entries, repeatedLabels };
}

/** The labels joined with the row below; null unless that row holds nothing but pieces: 值, (A). */
function joinedWithBelow(entries: readonly Entry[], below: Line): readonly Entry[] | null {
  const pieces = new Map(below.entries.map((entry) => [entry.at.column, entry]));
  const whole = entries.map((entry) => {
    const piece = pieces.get(entry.at.column);
    if (piece === undefined) return entry;
    pieces.delete(entry.at.column);
    const key = /^[A-Z](=.*)?$/u.test(piece.key) ? `(${piece.key})` : piece.key;
    return joined(entry, { ...piece, key });
  });
  const areListed = whole.every((entry, index) => entry === entries[index] || isListed(entry.key));
  return pieces.size === 0 && areListed ? whole : null;
}

/** Joins the labels of a header row that were cut into two cells of the row or of the row below. */
export function wholeLabels(line: Line, below: Line | undefined): WholeLabels {
  const { entries, repeatedLabels } = joinedSideBySide(line);
  const isNear = below !== undefined && below.row - line.row <= FARTHEST;
  const whole = isNear ? joinedWithBelow(entries, below) : null;
  if (whole === null || below === undefined) {
    return { entries, repeatedLabels, bottom: line.row };
  }
  return { entries: whole, repeatedLabels, bottom: below.row };
}
