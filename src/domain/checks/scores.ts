/** Findings about a printed score: wrong, outside its band, impossible, not there yet. */
import type { Position } from "../cells";
import { decimal } from "../decimal";
import type { FundsAssessment, IndicatorAssessment } from "../assessment/assessment";
import { fundsCount } from "../scoring/counted";
import { pointsAt } from "../form/model/figures";
import { found, type Check } from "./check";
import { countedRows } from "./counted-rows";
import type { Finding } from "../findings/finding";

/**
 * At most one finding a score cell, the most telling one: a score above its weight is not reported
 * a second time as a mismatch.
 */
export const checkScores: Check = (subject) => [
  ...subject.funds.filter(({ row }) => fundsCount(row, subject.profile)).flatMap(fundsScore),
  ...countedRows(subject).flatMap((each) => indicatorScore(each, subject.form.hasScores)),
];

function fundsScore({ row, score }: FundsAssessment): readonly Finding[] {
  if (row.score === null || score.reported === null) return [];
  const line = { name: row.label.text, ...score, weight: pointsAt(row.weight) };
  return impossible(row.score.at, line) ?? mismatch(row.score.at, line);
}

function indicatorScore(each: IndicatorAssessment, hasScores: boolean): readonly Finding[] {
  const { row, score, weight } = each;
  if (row.score === null || row.shared !== undefined) return [];
  const { at } = row.score;
  const line = { name: row.name.text, ...score, weight };
  if (score.reported === null) {
    const open = hasScores && isOpen(each);
    return open ? [found("needs-judgement", at, { name: line.name, ...(each.band ?? {}) })] : [];
  }
  const wrong = impossible(at, line);
  if (wrong !== null) return wrong;
  return each.kind === "qualitative" ? outOfBand(at, each) : mismatch(at, line);
}

/** A judged row that is answered and whose score cell is empty. */
function isOpen({ kind, row }: IndicatorAssessment): boolean {
  const { actual } = row.actual;
  const answered = actual.kind === "words" || actual.kind === "quantity";
  return kind === "qualitative" && answered && row.score?.number.kind !== "unreadable";
}

interface Line {
  readonly name: string;
  readonly reported: string | null;
  readonly computed: string | null;
  readonly weight: string | null;
}

/** What no judgement and no rule could give: below 0 or above the weight. */
function impossible(at: Position, line: Line): readonly Finding[] | null {
  const { name, reported, weight } = line;
  if (reported === null) return null;
  if (decimal(reported).isNegative()) return [found("negative-score", at, { name, reported })];
  if (weight === null || !decimal(reported).greaterThan(decimal(weight))) return null;
  return [found("score-exceeds-weight", at, { name, reported, weight })];
}

function mismatch(at: Position, { name, reported, computed }: Line): readonly Finding[] {
  if (reported === null || computed === null || reported === computed) return [];
  return [found("score-mismatch", at, { name, reported, computed })];
}

function outOfBand(
  at: Position,
  { row, score, band, because }: IndicatorAssessment,
): readonly Finding[] {
  const { reported, computed } = score;
  if (band === null || reported === null) return [];
  const attainment = because.params["attainment"] ?? "";
  const params = { name: row.name.text, reported, attainment, ...band };
  if (computed === null) return [found("score-out-of-band", at, params)];
  const atEdge = attainment === "partly" && reported === band.high && band.low !== band.high;
  return atEdge ? [found("band-edge", at, params)] : [];
}
