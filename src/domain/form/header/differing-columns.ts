/** Columns that are not read although their labels name a role that another column has, with other figures. */
import { decimal } from "../../decimal";
import { readActual } from "../../quantity/actual";
import { readNumber } from "../../quantity/numbers/number";
import { withoutBrackets } from "../../text/normalize";
import { entryAt, type Entry, type Line } from "../grid/grid";
import { coreRole } from "../labels/column-labels";
import { isSubtotal } from "../labels/row-labels";
import type { Header } from "./header";
import { columnOf, type Labelled } from "./labelled";
import type { Segment } from "./segment";

type Role = "target" | "actual" | "score";

/** The first number of a text as a plain decimal; null for none. */
function firstNumber(text: string): string | null {
  const found = /\d+(?:\.\d+)?/u.exec(text.replaceAll(",", ""));
  return found === null ? null : decimal(found[0]).toFixed();
}

const pointsIn = ({ cell }: Entry): string | null => {
  const number = readNumber(cell, "分");
  return number.kind === "number" ? number.value : null;
};

/** Whether a cell says nothing: /, -, 无. */
const saysNothing = ({ key }: Entry): boolean => /^(?:[-—–/\\]+|无)$/u.test(key);

/** A label of descriptions, in which the figure may be one of several: 完成情况. */
const DESCRIPTION = /(?:情况|结果|成果)$/u;

/** What a further column and the one that is read hold in a row. */
interface Pair {
  readonly other: Entry;
  readonly own: Entry | undefined;
  /** Whether the row has its full points, so that a denial contradicts it. */
  readonly isFull: boolean;
}

function differPoints({ other, own }: Pair): boolean {
  const points = pointsIn(other);
  return points !== null && points !== (own === undefined ? null : pointsIn(own));
}

function differValues({ other, own }: Pair): boolean {
  if (saysNothing(other)) return false;
  if (own === undefined) return true;
  const number = firstNumber(other.key);
  return number === null
    ? !own.key.includes(other.key) && !other.key.includes(own.key)
    : number !== firstNumber(own.key);
}

/** Whether a description has another figure, or says that nothing was reached beside full points. */
function differDescriptions({ other, own, isFull }: Pair): boolean {
  if (saysNothing(other)) return false;
  if (own === undefined) return true;
  if (own.key === other.key || other.key.includes(own.key)) return false;
  const number = firstNumber(other.key);
  const ownNumber = firstNumber(own.key);
  if (number !== null && ownNumber !== null) return !other.key.includes(ownNumber);
  const words = readActual(other.cell, { kind: "words" }, "");
  const isDenied =
    words.kind === "words" && (words.attainment === "missed" || words.says === "open");
  return isDenied && isFull;
}

function differenceIn(role: Role, { entry }: Labelled): (pair: Pair) => boolean {
  if (role === "score") return differPoints;
  const isDescription = role === "actual" && DESCRIPTION.test(withoutBrackets(entry.key));
  return isDescription ? differDescriptions : differValues;
}

/** Whether a row has all of its points, or is in a table without points. */
function hasFullPoints({ columns }: Header, line: Line): boolean {
  const [weight, score] = (["weight", "score"] as const).map((role) => {
    const column = columns.get(role);
    const entry = column === undefined ? undefined : entryAt(line, column);
    return entry === undefined ? null : pointsIn(entry);
  });
  return weight === score;
}

/** The rows of indicators: those with a name that are no subtotals. */
const rowsOf = ({ header: { columns }, lines }: Segment): readonly Line[] =>
  lines.filter((line) => {
    const name = columns.get("name");
    const isNamed = name === undefined || entryAt(line, name) !== undefined;
    return isNamed && !line.entries.slice(0, 3).some(({ key }) => isSubtotal(key));
  });

/**
 * Whether a column with the core word of a role differs from the one that is read. Of two columns of points the
 * total decides (points-columns.ts) where both are filled in every row.
 */
function differs(segment: Segment, one: Labelled, role: Role, column: number): boolean {
  const { header } = segment;
  const rows = rowsOf(segment);
  const difference = differenceIn(role, one);
  const isByTotal = role === "score" && one.role === "other";
  if (isByTotal && rows.every((line) => entryAt(line, columnOf(one)) !== undefined)) return false;
  return rows.some((line) => {
    const other = entryAt(line, columnOf(one));
    if (other === undefined) return false;
    return difference({ other, own: entryAt(line, column), isFull: hasFullPoints(header, line) });
  });
}

/** Whether a label names the unit's own score as such; one without that beside it may be a judge's. */
const isSelfScore = ({ entry }: Labelled): boolean => /自评|自查/u.test(entry.key);

/**
 * The segment with further columns of targets, achievements or points as unplaced where they differ from the
 * column that is read in any row: 更正后完成值 beside 实际完成值, 折算得分 beside 得分. Later judges' columns, 得分
 * beside 自评得分, the adjusted target, values of another time, and what the user chose are no such columns.
 */
export function withDifferingColumns(segment: Segment): Segment {
  const { header, lines } = segment;
  const { columns, ignored, chosen, adjustedTarget, reviews, labels } = header;
  const name = columns.get("name") ?? header.left;
  const unplaced = new Set(header.unplaced);
  const differing = new Map<Entry, Entry>();
  for (const one of labels) {
    const column = columnOf(one);
    const isOpen = ignored.has(column) && !reviews.has(column) && column !== adjustedTarget;
    if (!isOpen || column < name || unplaced.has(one.entry) || one.role === null) continue;
    const role = coreRole(one.entry.key);
    const own = role === null ? undefined : columns.get(role);
    if (role === null || own === undefined || chosen.has(column) || chosen.has(own)) continue;
    const label = labels.find((other) => columnOf(other) === own);
    if (label === undefined || (role === "score" && isSelfScore(label) && !isSelfScore(one)))
      continue;
    if (differs(segment, one, role, own)) differing.set(one.entry, label.entry);
  }
  if (differing.size === 0) return segment;
  return {
    lines,
    header: { ...header, differing, unplaced: [...header.unplaced, ...differing.keys()] },
  };
}
