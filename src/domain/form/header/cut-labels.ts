/** A header's labels cut into two cells: 年度 | 指标值 side by side, or 年度指标 over 值. */
import { columnRole } from "../labels/column-labels";
import type { Entry, Line } from "../grid/grid";
import { words } from "../../text/wordings";

export interface WholeLabels {
  readonly entries: readonly Entry[];
  /** The second cells of labels cut side by side: which of the two columns is meant, its rows tell. */
  readonly twins: readonly Entry[];
  /** The last row the labels take. */
  readonly bottom: number;
}

/** What says nothing alone and, before another label, belongs to it. */
const QUALIFIERS = new Set(
  words("年度 全年 年初 年终 实际 预期 计划 自评 绩效 参考 偏差 度量 计量"),
);

/** As far below a label as its other piece may stand. */
const FARTHEST = 2;

const isKnown = (key: string): boolean => columnRole(key)?.listed === true;

const joined = (head: Entry, tail: Entry): Entry => ({
  ...head,
  text: head.text + tail.text,
  key: head.key + tail.key,
});

function sideBySide(line: Line): Pick<WholeLabels, "entries" | "twins"> {
  const entries: Entry[] = [];
  const twins: Entry[] = [...line.twins];
  for (const entry of line.entries) {
    const before = entries.at(-1);
    const begins = before !== undefined && QUALIFIERS.has(before.key);
    const goesOn = /^[及和与]/u.test(entry.key);
    const isNext = before?.at.column === entry.at.column - 1;
    if (isNext && (begins || goesOn) && isKnown(before.key + entry.key)) {
      const whole = joined(before, entry);
      entries[entries.length - 1] = whole;
      twins.push({ ...whole, at: entry.at, cell: entry.cell });
    } else entries.push(entry);
  }
  return { entries, twins };
}

/** The labels with the pieces below them, when everything in that row is such a piece: 值, (A). */
function withPiecesBelow(entries: readonly Entry[], below: Line): readonly Entry[] | null {
  const pieces = new Map(below.entries.map((entry) => [entry.at.column, entry]));
  const whole = entries.map((entry) => {
    const piece = pieces.get(entry.at.column);
    if (piece === undefined) return entry;
    pieces.delete(entry.at.column);
    const key = /^[A-Z](=.*)?$/u.test(piece.key) ? `(${piece.key})` : piece.key;
    return joined(entry, { ...piece, key });
  });
  const isWhole = whole.every((entry, index) => entry === entries[index] || isKnown(entry.key));
  return pieces.size === 0 && isWhole ? whole : null;
}

/** A header row's labels made whole from the row and the one below it. */
export function wholeLabels(line: Line, below: Line | undefined): WholeLabels {
  const { entries, twins } = sideBySide(line);
  const isNear = below !== undefined && below.row - line.row <= FARTHEST;
  const whole = isNear ? withPiecesBelow(entries, below) : null;
  if (whole === null || below === undefined) return { entries, twins, bottom: line.row };
  return { entries: whole, twins, bottom: below.row };
}
