/** A row that slipped to the left and whose cells fit the columns they came to all the same. */
import { readActual } from "../../quantity/actual";
import type { AlignedRow } from "./align-row";
import { decimal } from "../../decimal";
import type { Entry } from "../grid/grid";
import type { Header } from "../header/header";
import { readNumber } from "../../quantity/number";
import { readTarget } from "../../quantity/target";

const pointsOf = (entry: Entry | undefined): string | null => {
  const number = entry === undefined ? null : readNumber(entry.cell);
  return number?.kind === "number" && !number.percent ? number.value : null;
};

/**
 * Could a row that fits its columns have slipped all the same? It then has a bare number for an
 * answer, no score, and a quantity for a name, words for a target or no points at all:
 * 提升 | 达成指标 | 6 | 6 under 三级指标 | 年度指标值 | 实际完成值 | 分值.
 */
export function mayBeShifted({ entries }: AlignedRow, header: Header): boolean {
  if (!header.columns.has("score") || entries.has("score")) return false;
  if (pointsOf(entries.get("actual")) === null) return false;
  const target = entries.get("target");
  if (target === undefined) return false;
  const name = entries.get("name");
  const asName = name === undefined ? null : readTarget(name.cell).kind;
  if (asName === "quantity" || asName === "range") return true;
  return !entries.has("weight") || readTarget(target.cell).kind === "words";
}

/** Does the row, moved to a side, answer its target, with a score within its points? */
export function isAnswered({ entries }: AlignedRow): boolean {
  const [target, actual] = [entries.get("target"), entries.get("actual")];
  const [weight, score] = [pointsOf(entries.get("weight")), pointsOf(entries.get("score"))];
  if (target === undefined || actual === undefined || weight === null || score === null)
    return false;
  const asked = readTarget(target.cell);
  const answer = readActual(actual.cell, asked, target.text);
  const said =
    answer.kind === "words"
      ? answer.attainment !== null
      : answer.kind === "quantity" && asked.kind === "quantity" && answer.unit === asked.unit;
  return said && decimal(score).lte(decimal(weight));
}
