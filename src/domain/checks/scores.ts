/** Findings about a printed score: wrong, outside its band, impossible, or missing. */
import type { Position } from "../cells";
import { decimal } from "../decimal";
import type { ScoreFinding } from "../findings/score-findings";
import { pointsAt } from "../form/model/figures";
import type { AnswerBand } from "../scores/answer-band";
import type { FundsScore, IndicatorScore } from "../scores/form-scores";
import type { Profile } from "../profiles/profile";
import type { Check, Subject } from "./check";
import { countedRows } from "./counted-rows";

/**
 * At most one finding for each score cell, the most specific one: a score above its weight is not
 * reported a second time as a mismatch.
 */
export const checkScores: Check = (subject) => [
  ...subject.funds.filter(({ counted }) => counted).flatMap(fundsScore),
  ...countedRows(subject).flatMap((each) => indicatorScore(each, subject)),
];

function fundsScore({ row, score }: FundsScore): readonly ScoreFinding[] {
  const { reported, computed } = score;
  if (row.score === null || reported === null) return [];
  const line = { name: row.label.text, reported, computed, weight: pointsAt(row.weight) };
  return impossible(row.score.at, line) ?? mismatch(row.score.at, line);
}

function indicatorScore(
  each: IndicatorScore,
  { form: { hasScores }, profile }: Subject,
): readonly ScoreFinding[] {
  const { row, score, weight, shared } = each;
  if (row.score === null || shared !== null) return [];
  const cell = row.score.at;
  const name = row.name.text;
  const { reported, computed } = score;
  if (reported === null) {
    const open = hasScores && row.score.number.kind !== "unreadable" && isOpen(each);
    return open ? [{ code: "needs-judgement", cell, name, band: each.band }] : [];
  }
  const line = { name, reported, computed, weight };
  const wrong = impossible(cell, line);
  if (wrong !== null) return wrong;
  if (each.because.rule === "judged-without-band" && each.because.free) {
    const { at, text } = row.actual;
    return [{ code: "free-answer", cell: at, name, text }];
  }
  if (each.because.rule === "lowered-by-person" || each.because.rule === "deducted") {
    const by = each.because.rule === "deducted" ? "deduction" : "overachieved";
    const { formula } = each.because;
    if (reported === computed) {
      return each.explained ? [{ code: "adjusted-score", cell, name, reported, formula, by }] : [];
    }
  }
  return each.band === null ? mismatch(cell, line) : outOfBand(cell, line, each.band, profile);
}

/** A judged row that is answered. */
const isOpen = ({ kind, row, band }: IndicatorScore): boolean =>
  (kind === "qualitative" || band !== null) && row.actual.actual.kind !== "empty";

interface Line {
  readonly name: string;
  readonly reported: string;
  readonly computed: string | null;
  readonly weight: string | null;
}

/** A score that no rule and no judgement could give: below 0 or above the weight. */
function impossible(cell: Position, line: Line): readonly ScoreFinding[] | null {
  const { name, reported, weight } = line;
  if (decimal(reported).isNegative()) return [{ code: "negative-score", cell, name, reported }];
  if (weight === null || !decimal(reported).greaterThan(decimal(weight))) return null;
  return [{ code: "score-exceeds-weight", cell, name, reported, weight }];
}

function mismatch(cell: Position, { name, reported, computed }: Line): readonly ScoreFinding[] {
  if (computed === null || reported === computed) return [];
  return [{ code: "score-mismatch", cell, name, reported, computed }];
}

function outOfBand(
  cell: Position,
  { name, reported, computed }: Line,
  band: AnswerBand,
  { qualitative }: Profile,
): readonly ScoreFinding[] {
  if (computed === null) return [{ code: "score-out-of-band", cell, name, reported, band }];
  const { attainment, low, high } = band;
  const isLower = attainment === "partly" || attainment === "missed";
  const atEdge = qualitative.edges === "both" && isLower && reported === high && low !== high;
  return atEdge ? [{ code: "band-edge", cell, name, reported, band }] : [];
}
