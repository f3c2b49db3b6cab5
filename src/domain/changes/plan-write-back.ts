/** The changes of 写回得分与等级. */
import { a1 } from "../cells";
import { decimal, fixed2, parseDecimal, plain } from "../decimal";
import type { FindingCode } from "../findings/finding";
import type { Assessment } from "../assessment/assessment";
import type { CellContent, Change } from "./change";
import type { Judgements } from "./judgements";
import { formatForTwoPlaces, showsPercent, TWO_PLACES_PERCENT } from "./number-format";
import { writablePlaces, type WritablePlace } from "./writable-place";

/** Whether the printed rate is a ratio: typed with a percent sign, or a bare 0.95 read as 95 %. */
function isRatio({ figure, compared: { reported } }: WritablePlace): boolean {
  if (figure?.number.kind !== "number" || reported === null) return false;
  const { value, percent } = figure.number;
  return percent || (reported !== fixed2(decimal(value)) && decimal(reported).gt(decimal(value)));
}

/**
 * The content for an execution rate, in the way in which the cell shows rates: 0.9501 as 95.01%, else
 * 95.01.
 */
function rateContent(place: WritablePlace, computed: string): CellContent {
  const { format } = place.cell;
  if (!showsPercent(format) && !isRatio(place)) {
    return { kind: "number", value: computed, format: formatForTwoPlaces(format) };
  }
  return {
    kind: "number",
    value: plain(decimal(computed).div(100)),
    format: showsPercent(format) ? null : TWO_PLACES_PERCENT,
  };
}

function contentFor(place: WritablePlace, computed: string): CellContent {
  switch (place.subject) {
    case "grade":
      return { kind: "text", value: computed };
    case "execution-rate":
      return rateContent(place, computed);
    case "indicator-score":
    case "execution-score":
    case "total":
      return { kind: "number", value: computed, format: formatForTwoPlaces(place.cell.format) };
  }
}

/** Whether the printed score is the computed one; an empty or unreadable cell never is. */
function agrees({ compared: { reported } }: WritablePlace, computed: string): boolean {
  const printed = reported === null ? null : parseDecimal(reported);
  return printed !== null && printed.eq(decimal(computed));
}

/** The cells that a finding of this code names, in A1 notation. */
function cellsFound(assessment: Assessment, code: FindingCode): ReadonlySet<string> {
  const cells = assessment.findings.flatMap((finding) =>
    finding.code === code && finding.cell !== null ? [a1(finding.cell)] : [],
  );
  return new Set(cells);
}

/** Gives, for each place, whether its printed value is to be replaced. */
function needsWritingOn(
  assessment: Assessment,
): (place: WritablePlace, computed: string) => boolean {
  // A printed rate is right at its own precision (95.0 for 95.01), and a grade in any of its
  // wordings (优秀 for 优). The findings of the checks decide, so that exactly the reported values are
  // replaced.
  const wrongRates = cellsFound(assessment, "rate-mismatch");
  const shownRight = new Set(assessment.rightAsShown.map(a1));
  const scores = [...assessment.funds, ...assessment.indicators].flatMap(
    ({ row }) => row.score ?? [],
  );
  const addsUpShown = scores.some(({ at }) => shownRight.has(a1(at)));
  return (place, computed) => {
    if (shownRight.has(a1(place.at))) return false;
    // the total stays where the printed scores add up to it only as they are shown
    if (addsUpShown && (place.subject === "total" || place.subject === "grade")) return false;
    switch (place.subject) {
      case "execution-rate":
        return place.figure?.number.kind === "number"
          ? wrongRates.has(a1(place.at))
          : !place.optional;
      case "grade":
        return place.compared.reported === null || assessment.grade.instead !== null;
      case "indicator-score":
      case "execution-score":
      case "total":
        return !agrees(place, computed);
    }
  };
}

/**
 * The changes that make a form's printed figures the computed ones, in the order of the form: scores
 * of quantitative rows, execution rate and score, total and grade, only where the printed value
 * differs or the cell is empty. A person's score of a qualitative row stays unless another one was
 * chosen (`judgements`), and nothing is planned where the rules give no figure. Total and grade are
 * those of the assessment: after the write-back, and with the judgements that it was made with.
 * Applied and checked again, nothing is left to plan.
 */
export function planWriteBack(
  assessment: Assessment,
  judgements: Judgements = new Map(),
): Change[] {
  const needsWriting = needsWritingOn(assessment);
  const areOpen = areWeightsOpen(assessment);
  return writablePlaces(assessment).flatMap((place) => {
    const { computed } = place.compared;
    const judged = place.subject === "indicator-score" ? judgements.get(a1(place.at)) : undefined;
    if (judged !== undefined) return [{ ...changeOf(place, judged), overExplained: false }];
    if (!place.ruled || computed === null || !needsWriting(place, computed)) return [];
    const change = changeOf(place, computed);
    const isSum = place.subject === "total" || place.subject === "grade";
    return [areOpen && isSum ? { ...change, ofOpenWeights: true as const } : change];
  });
}

/** Whether the weights do not add up, or the total is above the full weight. */
function areWeightsOpen({ findings, total: { weight, computed } }: Assessment): boolean {
  if (findings.some(({ code }) => code === "weight-sum")) return true;
  return weight !== null && computed !== null && decimal(computed).greaterThan(decimal(weight));
}

function changeOf(place: WritablePlace, computed: string): Change {
  return {
    at: place.at,
    subject: place.subject,
    label: place.label,
    before: place.cell,
    after: contentFor(place, computed),
    overFormula: place.cell.formula !== undefined,
    overExplained: isLoweredWithReason(place, computed),
    ...(place.unread === true ? { overUnread: true as const } : {}),
  };
}

/**
 * Whether the printed score is below the computed one and explained; a score below 0 never counts as
 * lowered.
 */
function isLoweredWithReason({ explained, compared }: WritablePlace, computed: string): boolean {
  const printed = compared.reported === null ? null : parseDecimal(compared.reported);
  if (!explained || printed === null || printed.isNegative()) return false;
  return printed.lessThan(decimal(computed));
}
