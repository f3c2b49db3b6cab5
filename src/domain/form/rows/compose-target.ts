/** Reads a target that the form gives in up to three cells: 指标性质 | 指标值 | 度量单位. */
import type { Position } from "../../cells";
import { beginsWithSign } from "../../quantity/comparison";
import { constantFormula } from "../../quantity/constant-formula";
import type { TargetPlace } from "../model/form";
import type { Target } from "../../quantity/readings";
import type { RowContext } from "../../quantity/row-context";
import { placeAt, type Entry, type Grid } from "../grid/grid";
import { fold, withoutStop } from "../../text/normalize";
import { quantityOfCell, readTarget, readTargetText } from "../../quantity/target";

/** The cells of a target. */
export interface TargetCells {
  /** Position of the value's cell. */
  readonly at: Position;
  readonly sign: Entry | null;
  readonly nature: Entry | null;
  readonly unit: Entry | null;
}

const isSign = (entry: Entry): boolean => /^(>=|=>|<=|=<|[<>=≥≤])$/u.test(entry.key);

/** The sign in front of the value, "" for none; null for a qualitative target (定性). */
function signOf({ sign, nature }: TargetCells): string | null {
  if (sign === null && nature === null) return "";
  const symbol = [sign, nature].find((entry) => entry !== null && isSign(entry));
  if (symbol) return symbol.text;
  const keys = [sign, nature].flatMap((entry) => entry?.key ?? []);
  if (keys.some((key) => /^定性/u.test(key))) return null;
  const word = keys.find((key) => !/^定量/u.test(key)) ?? "";
  if (/^(正向|越大越好|正指标)/u.test(word)) return "≥";
  if (/^(反向|逆向|负向|越小越好|反指标)/u.test(word)) return "≤";
  return /^(不低于|不少于|不超过|不高于|大于等于|小于等于|大于|小于|等于)$/u.test(word) ? word : "";
}

/** Whether the unit's cell holds a unit, not a filler: /, 无, 定性. */
export const namesUnit = (unit: Entry | null): unit is Entry =>
  unit !== null && !/^([-—–/\\]+|无|定性|其他|文字|级|文本)$/u.test(unit.key);

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
  const sign = signOf(cells);
  if (text === "" || (sign === "" && !namesUnit(cells.unit))) {
    const target = readTarget(cell, context);
    // The cell of =100% may show 1: it holds a percentage all the same.
    const isShare = target.kind === "quantity" && target.unit === "" && /%$/u.test(text);
    return { at, text, cell, target: isShare ? readTargetText(text, context) : target };
  }
  const place = { at, text, cell };
  const unit = namesUnit(cells.unit) && /\d/u.test(place.text) ? cells.unit.text : "";
  const prefix = sign === null || sign === "" || beginsWithSign(fold(place.text)) ? "" : sign;
  const number = unit === "" ? place.text : withoutStop(place.text);
  const value = `${number}${number.endsWith(unit) ? "" : unit}`;
  const read = readTargetText(prefix + value, context);
  if (sign === null) return { ...place, text: value, target: { kind: "words" } };
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
