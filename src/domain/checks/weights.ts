/** Findings about 分值: missing, not adding up, or not the profile's for a level 1. */
import type { Position } from "../cells";
import { decimal, fixed2, sum, type Decimal } from "../decimal";
import type { SumFinding } from "../findings/sum-findings";
import { numberAt } from "../form/model/figures";
import type { Figure, Place } from "../form/model/form";
import { hasUnplacedRow } from "../form/model/unplaced-rows";
import type { Check, Subject } from "./check";
import { countedRows } from "./counted-rows";

interface Line {
  readonly name: string;
  readonly level1: string;
  readonly label: Position;
  /** The row's level 2 and its cell; the execution rate has none. */
  readonly level2: Place | null;
  readonly weight: Figure | null;
}

/** Gives missing-weight, weight-sum and category-weight. */
export const checkWeights: Check = (subject) => {
  if (!subject.form.hasWeights) return [];
  const lines = weightLines(subject);
  if (hasUnplacedRow(subject.form)) return missing(lines);
  return [...missing(lines), ...weightSum(lines, subject), ...categories(lines, subject)];
};

/**
 * The weights with their levels; the execution rate counts as a level 1 under the profile's name for
 * it.
 */
function weightLines(subject: Subject): readonly Line[] {
  const { funds, profile } = subject;
  const execution = funds
    .filter(({ counted }) => counted)
    .map(({ row }): Line => {
      const { label, weight } = row;
      return {
        name: label.text,
        level1: profile.weights.execution,
        label: label.at,
        level2: null,
        weight,
      };
    });
  const placed = countedRows(subject).filter(({ row }) => row.slipped !== true);
  const rows = placed.map(({ row }): Line => {
    const { level1, level2, name, weight } = row;
    return { name: name.text, level1: level1.text, label: level1.at, level2, weight };
  });
  return [...execution, ...rows];
}

function missing(lines: readonly Line[]): readonly SumFinding[] {
  return lines.flatMap(({ name, weight }): readonly SumFinding[] =>
    weight?.number.kind === "empty" ? [{ code: "missing-weight", cell: weight.at, name }] : [],
  );
}

/**
 * Whether a sum is certainly wrong: a missing weight may explain a sum that is too small, not one that
 * is too large.
 */
function differs(lines: readonly Line[], expected: Decimal): Decimal | null {
  const weights = lines.map(({ weight }) => numberAt(weight));
  const known = weights.filter((weight) => weight !== null);
  if (known.length === 0) return null;
  const total = sum(known);
  const complete = known.length === weights.length;
  return total.greaterThan(expected) || (complete && total.lessThan(expected)) ? total : null;
}

/** The weights have to add up to the printed total, where there is one, and to the full score. */
function weightSum(lines: readonly Line[], subject: Subject): readonly SumFinding[] {
  const { total } = subject.form;
  const printed = numberAt(total?.weight ?? null);
  const full = decimal(subject.profile.weights.full);
  const wrong = differs(lines, full) ?? (printed && differs(lines, printed));
  if (wrong === null) return [];
  return [
    {
      code: "weight-sum",
      cell: total?.weight?.at ?? total?.label.at ?? null,
      sum: fixed2(wrong),
      full: fixed2(full),
      printed: printed && fixed2(printed),
    },
  ];
}

function categories(lines: readonly Line[], subject: Subject): readonly SumFinding[] {
  const names = new Set(lines.map(({ level1 }) => level1));
  const expected = matchingVariant(names, subject);
  const ofLevel1 = Object.entries(expected).flatMap(([level, weight]) => {
    const rows = lines.filter(({ level1 }) => level1 === level);
    return categoryWeight(rows, level, weight, rows[0]?.label);
  });
  const ofLevel2 = Object.entries(subject.profile.weights.level2).flatMap(([level, weight]) => {
    const rows = lines.filter(({ level2 }) => level2?.text === level);
    return categoryWeight(rows, level, weight, rows[0]?.level2?.at);
  });
  return [...ofLevel1, ...ofLevel2];
}

function categoryWeight(
  rows: readonly Line[],
  level: string,
  weight: string,
  cell: Position | undefined,
): readonly SumFinding[] {
  const expected = decimal(weight);
  const wrong = differs(rows, expected);
  if (cell === undefined || wrong === null) return [];
  return [{ code: "category-weight", cell, level, sum: fixed2(wrong), expected: fixed2(expected) }];
}

/** The profile's variant that names most of the form's levels 1; the first of several. */
function matchingVariant(
  names: ReadonlySet<string>,
  { profile }: Subject,
): Readonly<Record<string, string>> {
  const known = (variant: Readonly<Record<string, string>>): number =>
    Object.keys(variant).filter((name) => names.has(name)).length;
  return profile.weights.variants.reduce<Readonly<Record<string, string>>>(
    (best, variant) => (known(variant) > known(best) ? variant : best),
    {},
  );
}
