/** The second part of a row that a page break cut in two. */
import { readActual, resolvedTarget } from "../../quantity/actual";
import type { RowContext } from "../../quantity/model/row-context";
import { readTargetText } from "../../quantity/target";
import { joinPieces } from "../../text/normalize";
import type { Entry } from "../grid/grid";
import { isTemplateName } from "../labels/row-labels";
import type { Indicator, Place } from "../model/form";
import type { AlignedRow } from "./aligned-row";

/** A remark on a name, on the next row below merged figures: (含背街小巷). */
const NAME_REMARK = /^\((含|不含|包括|不包括|包含|其中|即|指)[^()]*\)$/u;

/** The end of a name that measures something: 合格率, 满意度. */
const MEASURE = /[率度数量次性额]$/u;

/**
 * Whether a row with nothing but a short name goes on with an unfinished one above it: 验收合 | 格率. A longer
 * one may be a row that was not filled in: 知晓率 below 长效机制.
 */
function isRestOfName({ entries, stray }: AlignedRow, name: Entry, last: Indicator): boolean {
  const isAlone = stray.length === 0 && [...entries.values()].every((entry) => entry === name);
  return isAlone && !MEASURE.test(last.name.text) && name.text.length <= 2;
}

/**
 * Whether a row is the second part of the row above: it has no points and no number, and only
 * texts that may continue those of the row above.
 *
 * @param name The cell that names the row, if any.
 * @param last The indicator above.
 * @param afterBreak Whether a page break lies between the two rows.
 */
export function isTail(
  row: AlignedRow,
  name: Entry | undefined,
  last: Indicator,
  afterBreak: boolean,
): boolean {
  const { entries } = row;
  if (entries.has("weight") || entries.has("score")) return false;
  const texts = [entries.get("target"), entries.get("actual")].filter(
    (entry) => entry !== undefined,
  );
  if (texts.some(({ cell, text }) => cell.kind !== "text" || /\d/u.test(text))) return false;
  if (name === undefined) return texts.length > 0 || entries.has("explanation");
  if (isTemplateName(name.key) || last.placeholder || entries.has("level2")) return false;
  const overlaps =
    joinPieces(last.name.text, name.text).length < last.name.text.length + name.text.length;
  const isNameComplete = MEASURE.test(last.name.text);
  const isRemark = texts.length === 0 && NAME_REMARK.test(name.key);
  const isRest = isRestOfName(row, name, last);
  return overlaps || isRemark || isRest || (afterBreak && name.text.length <= 8 && !isNameComplete);
}

/** The indicator with the texts of its second part appended and target and actual read again. */
export function withTail(
  indicator: Indicator,
  { entries }: AlignedRow,
  name: Entry | undefined,
): Indicator {
  const append = <Kind extends Place>(place: Kind, piece: Entry | undefined): Kind =>
    piece === undefined ? place : { ...place, text: joinPieces(place.text, piece.text) };
  const targetPlace = append(indicator.target, entries.get("target"));
  const actualPlace = append(indicator.actual, entries.get("actual"));
  const wholeName = append(indicator.name, name);
  const context: RowContext = { name: wholeName.text };
  const asked = entries.has("target")
    ? readTargetText(targetPlace.text, context)
    : indicator.target.target;
  const wholeCell = { kind: "text" as const, shown: actualPlace.text, raw: actualPlace.text };
  const actual = entries.has("actual")
    ? readActual(wholeCell, asked, targetPlace.text, context)
    : indicator.actual.actual;
  return {
    ...indicator,
    name: wholeName,
    target: { ...targetPlace, target: resolvedTarget(asked, actual, context) },
    actual: { ...actualPlace, actual },
    explanation:
      indicator.explanation === null
        ? null
        : append(indicator.explanation, entries.get("explanation")),
  };
}
