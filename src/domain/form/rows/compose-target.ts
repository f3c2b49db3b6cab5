/** Reads a target that the form gives in up to three cells: 指标性质 | 指标值 | 度量单位. */
import type { Position } from "../../cells";
import { beginsWithSign } from "../../quantity/words/comparison";
import { constantFormula } from "../../quantity/numbers/constant-formula";
import type { TargetPlace } from "../model/form";
import type { Comparison, Target } from "../../quantity/model/readings";
import type { RowContext } from "../../quantity/model/row-context";
import { placeAt, type Entry, type Grid } from "../grid/grid";
import { canonicalUnit, conversionRatios, magnitudeOf } from "../../quantity/units/unit";
import { fold, keyOf, withoutStop } from "../../text/normalize";
import { isSignedTarget, quantityOfCell, readTarget, readTargetText } from "../../quantity/target";
import { both, natureOf, standsBeforeNumber, type Nature } from "./target-nature";

/** The cells of a target. */
export interface TargetCells {
  /** Position of the value's cell. */
  readonly at: Position;
  readonly sign: Entry | null;
  readonly nature: Entry | null;
  readonly unit: Entry | null;
}

/** The sign or nature that the two cells give together. */
const natureIn = ({ sign, nature }: TargetCells): Nature =>
  both(natureOf(sign?.key ?? ""), natureOf(nature?.key ?? ""));

/** The sign in the value's own text, if any. */
function ownNature(text: string, context: RowContext): Nature {
  const target = readTargetText(text, context);
  if (target.kind === "range" || target.kind === "deadline") return { kind: "none" };
  if (target.kind !== "quantity" || !isSignedTarget(text, context))
    return beginsWithSign(fold(text)) ? { kind: "unknown" } : { kind: "none" };
  return { kind: "sign", comparison: target.comparison };
}

/** The sign as its cell prints it, where that can stand before a number. */
const prefixOf = ({ sign, nature }: TargetCells, comparison: Comparison): string =>
  [sign, nature].find((entry) => entry !== null && standsBeforeNumber(entry.key))?.text ??
  comparison;

/** Whether the unit's cell holds a unit, not a filler: /, 无, 定性. */
export const namesUnit = (unit: Entry | null): unit is Entry =>
  unit !== null && !/^([-—–/\\]+|无|定性|其他|文字|级|文本)$/u.test(unit.key);

/** Whether the value is a date by itself, so that 年, 月 or 日 in the unit's cell adds nothing. */
const isDateAlready = (text: string, unit: Entry, context: RowContext): boolean =>
  /^(?:年|月|日|天|年月日?|月日|时间|日期)$/u.test(unit.key) &&
  readTargetText(text, context).kind === "deadline";

/** The unit that a value's own text gives; "" for none. */
function unitIn(text: string, context: RowContext): string {
  const read = readTargetText(text, context);
  return read.kind === "quantity" || read.kind === "range" ? read.unit : "";
}

/**
 * Whether a value's own unit is another than the one in the cell of the unit: 4期 beside 人. 次 agrees
 * with 次/年, 万 with 元, 名 with 人.
 */
export function contradicts(own: string, unit: string): boolean {
  const printed = canonicalUnit(keyOf(unit));
  if (printed.startsWith(own) || magnitudeOf(own).rest === "") return false;
  const [ratio, another] = conversionRatios(own, printed);
  return ratio === undefined || another !== undefined || ratio[0] !== ratio[1];
}

/** A value with the unit of its cell, which its own text may give already, wholly or in part. */
function withUnit(number: string, own: string, unit: string): string {
  if (own === "" || magnitudeOf(own).rest === "")
    return number.endsWith(unit) ? number : `${number}${unit}`;
  const isBeginning = unit.startsWith(own) && number.endsWith(own);
  return isBeginning ? `${number}${unit.slice(own.length)}` : number;
}

/**
 * Reads a target from the value's cell and the cells of its sign and unit, where the form has them.
 * The text is composed of the three: ≥ | 95 | % → ≥95%.
 *
 * @param context The row, whose words may stand beside the number.
 */
export function composeTarget(grid: Grid, cells: TargetCells, context: RowContext): TargetPlace {
  const { at, text: printed, cell } = placeAt(grid, cells.at);
  const constant =
    cell.kind === "number" && cell.formula !== undefined ? constantFormula(cell.formula) : null;
  const text = constant?.text ?? printed;
  const nature = natureIn(cells);
  if (text === "" || (nature.kind === "none" && !namesUnit(cells.unit))) {
    const target = readTarget(cell, context);
    // The cell of =100% may show 1: it holds a percentage all the same.
    const isShare = target.kind === "quantity" && target.unit === "" && /%$/u.test(text);
    return { at, text, cell, target: isShare ? readTargetText(text, context) : target };
  }
  const place = { at, text, cell };
  const isUnit = namesUnit(cells.unit) && /\d/u.test(place.text);
  const unit = isUnit && !isDateAlready(place.text, cells.unit, context) ? cells.unit.text : "";
  const number = unit === "" ? place.text : withoutStop(place.text);
  const ownUnit = unit === "" ? "" : unitIn(number, context);
  if (ownUnit !== "" && !number.endsWith(unit) && contradicts(ownUnit, unit))
    return { ...place, text: `${number}（单位：${unit}）`, target: { kind: "unreadable" } };
  const value = withUnit(number, ownUnit, unit);
  const own = ownNature(value, context);
  const isContradiction = own.kind === "sign" && both(own, nature).kind === "unknown";
  const isSigned = own.kind !== "none" || nature.kind !== "sign";
  const prefix = isSigned ? "" : prefixOf(cells, nature.comparison);
  const read = readTargetText(prefix + value, context);
  if (isContradiction && nature.kind !== "unknown")
    return { ...place, text: value, target: { kind: "unreadable" } };
  if (nature.kind === "qualitative") return { ...place, text: value, target: { kind: "words" } };
  if (nature.kind === "unknown" && own.kind === "none" && read.kind === "quantity")
    return { ...place, text: value, target: { kind: "unreadable" } };
  if (read.kind === "words" || read.kind === "unreadable") {
    // A sign in front of words (= 提升): the target is qualitative.
    const valueOnly = readTarget(place.cell, context);
    const target: Target = valueOnly.kind === "words" ? valueOnly : { kind: "unreadable" };
    return { ...place, text: valueOnly.kind === "words" ? place.text : prefix + value, target };
  }
  // The value as stored: the shown text may be rounded.
  const stored = place.cell.kind === "number" ? quantityOfCell(place.cell, context) : null;
  const target: Target =
    read.kind === "quantity" && stored !== null ? { ...read, value: stored.low } : read;
  return { ...place, text: prefix + value, target };
}
