/** One row of the indicator table as an `Indicator`. */
import { mergedAbove, type Position } from "../../cells";
import { readActual, resolvedTarget } from "../../quantity/actual";
import type { Actual } from "../../quantity/model/readings";
import type { RowContext } from "../../quantity/model/row-context";
import { canonicalUnit } from "../../quantity/units/unit";
import { keyOf, withoutBrackets } from "../../text/normalize";
import { figureAt, placeAt, placeOf, type Entry, type Grid } from "../grid/grid";
import { allLabels } from "../header/chosen-header";
import type { Header } from "../header/header";
import { isReviewPoints } from "../labels/points-labels";
import { isTemplateName } from "../labels/row-labels";
import type { ColumnRole } from "../model/column";
import type { ActualPlace, Figure, Indicator, Place, Review, TargetPlace } from "../model/form";
import type { AlignedRow } from "./aligned-row";
import { composeTarget, contradicts, namesUnit } from "./compose-target";
import type { Levels } from "./levels";

/** A position, or that of the merged area around it where the area is empty: only there it can be filled in. */
function fillable(grid: Grid, at: Position): Position {
  const above = mergedAbove(grid.cells, at);
  return above !== undefined && placeAt(grid, above).text === "" ? above : at;
}

function placeOfRole(grid: Grid, row: AlignedRow, role: ColumnRole): Place | null {
  const entry = row.entries.get(role);
  if (entry !== undefined) return placeOf(entry);
  const column = row.columnOf(role);
  return column === null ? null : placeAt(grid, fillable(grid, { row: row.row, column }));
}

function pointsOf(grid: Grid, row: AlignedRow, role: ColumnRole): Figure | null {
  const column = row.columnOf(role);
  return column === null ? null : figureAt(grid, fillable(grid, { row: row.row, column }), "分");
}

/** Whether a table has no columns of targets and achievements, and none that may be these. */
const hasPointsOnly = ({ columns, unplaced }: Header): boolean =>
  !columns.has("target") && !columns.has("actual") && unplaced.length === 0;

const hasNoNumber = (figure: Figure | null): boolean =>
  figure === null || figure.number.kind === "empty" || figure.number.kind === "dash";

/**
 * An actual value without a unit takes the unit of the `actualUnit` column; one with another unit is
 * unreadable.
 */
function withUnit(actual: Actual, row: AlignedRow): Actual {
  const unit = row.entries.get("actualUnit") ?? null;
  if (!namesUnit(unit) || actual.kind !== "quantity") return actual;
  if (actual.unit !== "")
    return contradicts(actual.unit, unit.key)
      ? { kind: "unreadable", reason: "words-beside-number" }
      : actual;
  return { ...actual, unit: canonicalUnit(unit.key) };
}

function targetOf(grid: Grid, row: AlignedRow, missing: Place, context: RowContext): TargetPlace {
  const column = row.columnOf("target");
  if (column === null) return { ...missing, target: { kind: "empty" } };
  const entryOf = (role: "sign" | "nature" | "unit"): Entry | null => row.entries.get(role) ?? null;
  const [sign, nature, unit] = [entryOf("sign"), entryOf("nature"), entryOf("unit")];
  const at = fillable(grid, { row: row.row, column });
  const place = composeTarget(grid, { at, sign, nature, unit }, context);
  const lettering = [place, sign, nature, unit].find((one) => one?.cell.lettering)?.cell.lettering;
  if (lettering === undefined) return place;
  return { ...place, cell: { ...place.cell, lettering }, target: { kind: "unreadable" } };
}

function actualOf(
  grid: Grid,
  row: AlignedRow,
  target: TargetPlace,
  missing: Place,
  context: RowContext,
): ActualPlace {
  const place = placeOfRole(grid, row, "actual");
  if (place === null) return { ...missing, actual: { kind: "empty" } };
  if (place.cell.lettering !== undefined)
    return { ...place, actual: { kind: "unreadable", reason: "no-number" } };
  const actual = readActual(place.cell, target.target, target.text, context);
  const { at, text, cell } = place;
  return { at, text, cell, actual: withUnit(actual, row) };
}

/** The row's filled cells in the columns of criteria. */
const criteriaOf = (grid: Grid, header: Header, { row }: AlignedRow): readonly Place[] =>
  header.criteria.map((column) => placeAt(grid, { row, column })).filter(({ text }) => text !== "");

/** The row's cells in the columns of later judges, where they hold points. */
function reviewsOf(grid: Grid, header: Header, { row }: AlignedRow): readonly Review[] {
  if (header.reviews.size === 0) return [];
  return allLabels(header).flatMap(({ entry: { at, key, text } }): readonly Review[] => {
    if (!header.reviews.has(at.column)) return [];
    const score = figureAt(grid, { row, column: at.column }, "分");
    const isPoints = isReviewPoints(withoutBrackets(key)) || score.number.kind === "number";
    return isPoints ? [{ label: text, score }] : [];
  });
}

/**
 * The row's explanation, which may be merged with those of the rows above. Texts of several columns (偏差原因分析 |
 * 改进措施) are joined at the first.
 */
function explanationOf(grid: Grid, header: Header, row: AlignedRow): Place | null {
  const own = placeOfRole(grid, row, "explanation");
  if (own === null) return null;
  const whole = (at: Position): Place => placeAt(grid, mergedAbove(grid.cells, at) ?? at);
  const place = whole(own.at);
  if (header.explanations.length < 2) return place;
  const texts = header.explanations.map((column) => whole({ row: row.row, column }).text);
  return { ...place, text: texts.filter((text) => text !== "").join("；") };
}

/**
 * Reads an indicator. A value for which the form has no column gets the position of the name and an
 * empty text.
 *
 * @param name The cell that names the row.
 * @param levels The levels at this row.
 * @param year The form's year as printed; "" where it is not known.
 */
export function readIndicator(
  { grid, header }: { grid: Grid; header: Header },
  row: AlignedRow,
  name: Entry,
  levels: Levels,
  year = "",
): Indicator {
  const missing: Place = { at: name.at, text: "", cell: name.cell };
  const context: RowContext = { name: name.text, year };
  const asked = targetOf(grid, row, missing, context);
  const actual = actualOf(grid, row, asked, missing, context);
  const resolved = resolvedTarget(asked.target, actual.actual, context);
  const target = resolved === asked.target ? asked : { ...asked, target: resolved };
  const weight = pointsOf(grid, row, "weight");
  const score = pointsOf(grid, row, "score");
  const isUnused = ({ text }: Place): boolean => isTemplateName(keyOf(text));
  const placeholder =
    isTemplateName(name.key) ||
    (hasNoNumber(weight) && hasNoNumber(score) && isUnused(target) && isUnused(actual));
  return {
    row: row.row,
    level1: levels.level1 ?? missing,
    level2: levels.level2 ?? missing,
    name: placeOf(name),
    target,
    actual,
    weight,
    score,
    deduction: pointsOf(grid, row, "deduction"),
    criteria: criteriaOf(grid, header, row),
    reviews: reviewsOf(grid, header, row),
    explanation: explanationOf(grid, header, row),
    placeholder,
    ...(hasPointsOnly(header) && { headline: true }),
  };
}
