/** Tests whether the cells of a row hold what their columns require. */
import type { Cell } from "../../cells";
import type { Entry } from "../grid/grid";
import type { Header } from "../header/header";
import { isLevelLabel, levelName } from "../labels/level-names";
import type { ColumnRole } from "../model/column";
import { beginsWithComparison } from "../../quantity/words/comparison";
import { readNumber } from "../../quantity/numbers/number";
import { mayBeUnreadable, readTarget } from "../../quantity/target";
import { keyOf, normalize } from "../../text/normalize";
import { remembered } from "../../text/remembered";
import { FIGURES, isPoints, nameOf, nameRole, type AlignedRow } from "./aligned-row";

/** A row with all of these has not been shifted, even if its name looks like a quantity. */
const COMPLETE: readonly ColumnRole[] = ["level2", ...FIGURES];

/**
 * Whether a cell holds a quantity rather than a name: a number, or one with a sign, % or a unit in
 * brackets.
 */
export const isQuantity = ({ cell, key }: Entry): boolean =>
  cell.kind === "text" ? isQuantityText(cell.shown) : isQuantityCell(cell, key);

/** The names of levels, of indicators and usual targets stand in many rows. */
const isQuantityText = remembered((shown) =>
  isQuantityCell({ kind: "text", shown, raw: shown }, keyOf(normalize(shown))),
);

function isQuantityCell(cell: Cell, text: string): boolean {
  if (cell.kind === "number") return true;
  // 合格率≥95% begins with what is measured: a name that includes its target.
  const beginsWithName = /^(?!百分之)\p{Script=Han}/u.test(text) && !beginsWithComparison(text);
  // most names are recognised by their beginning, without the grammar
  if (beginsWithName && cell.kind === "text" && !mayBeUnreadable(cell.shown)) return false;
  const { kind } = readTarget(cell);
  if (kind === "words" || kind === "empty") return false;
  if (kind === "unreadable") return true;
  return (
    beginsWithComparison(text) ||
    (!beginsWithName && /^百分之|%\)?$|\)$|^[-+]?[\d.,]+$/u.test(text))
  );
}

/**
 * Whether the name column holds a level's label while the level 2 column is empty or holds a level
 * 1.
 */
function isMisplacedLevel(name: Entry, level2: Entry | undefined): boolean {
  if (!isLevelLabel(name.text)) return false;
  return level2 === undefined || levelName(level2.text).level1 !== null;
}

/** Whether every cell of a row holds what its column requires. */
export function fits({ entries, stray }: AlignedRow, header: Header): boolean {
  const name = nameOf(header, { entries });
  if (FIGURES.some((role) => entries.has(role))) {
    if (name === undefined || name.cell.kind === "number") return false;
    if (!COMPLETE.every((role) => entries.has(role)) && isQuantity(name)) return false;
    if (nameRole(header) === "name" && isMisplacedLevel(name, entries.get("level2"))) return false;
  }
  const levels = [entries.get("level1"), entries.get("level2")];
  const isMisplaced = (entry: Entry | undefined): boolean =>
    entry !== undefined && entry !== name && isQuantity(entry) && !isPoints(entry);
  if (levels.some(isMisplaced)) return false;
  const explanation = entries.get("explanation");
  if (explanation !== undefined && readNumber(explanation.cell).kind === "number") return false;
  const points = [entries.get("weight"), entries.get("score")];
  return stray.length === 0 && points.every((entry) => entry === undefined || isPoints(entry));
}
