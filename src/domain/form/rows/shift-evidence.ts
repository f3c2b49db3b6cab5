/** Evidence that a row was shifted although its cells fit the columns in which they now are. */
import { readActual } from "../../quantity/actual";
import { decimal } from "../../decimal";
import type { Entry } from "../grid/grid";
import type { Header } from "../header/header";
import { readNumber } from "../../quantity/numbers/number";
import { readTarget } from "../../quantity/target";
import type { AlignedRow } from "./aligned-row";

/** A plain number as a decimal string; null for a percentage and anything else. */
const plainNumberOf = (entry: Entry | undefined): string | null => {
  const number = entry === undefined ? null : readNumber(entry.cell);
  return number?.kind === "number" && !number.percent ? number.value : null;
};

/**
 * Whether a row that fits its columns may have been shifted to the left. Such a row has a plain
 * number as actual value and no score; also a quantity as name, words as target or no weight:
 * 提升 | 达成指标 | 6 | 6 under 三级指标 | 年度指标值 | 实际完成值 | 分值.
 */
export function mayBeShifted({ entries }: AlignedRow, header: Header): boolean {
  if (!header.columns.has("score") || entries.has("score")) return false;
  if (plainNumberOf(entries.get("actual")) === null) return false;
  const target = entries.get("target");
  if (target === undefined) return false;
  const name = entries.get("name");
  const nameKind = name === undefined ? null : readTarget(name.cell).kind;
  if (nameKind === "quantity" || nameKind === "range") return true;
  return !entries.has("weight") || readTarget(target.cell).kind === "words";
}

/**
 * Whether a row's actual value matches its target in kind and unit, and its score is within its
 * weight.
 */
export function isConsistent({ entries }: AlignedRow): boolean {
  const [targetEntry, actualEntry] = [entries.get("target"), entries.get("actual")];
  const weight = plainNumberOf(entries.get("weight"));
  const score = plainNumberOf(entries.get("score"));
  if (targetEntry === undefined || actualEntry === undefined || weight === null || score === null) {
    return false;
  }
  const target = readTarget(targetEntry.cell);
  const actual = readActual(actualEntry.cell, target, targetEntry.text);
  const matches =
    actual.kind === "words"
      ? actual.attainment !== null
      : actual.kind === "quantity" && target.kind === "quantity" && actual.unit === target.unit;
  return matches && decimal(score).lte(decimal(weight));
}
