/**
 * The rows that a person has to judge, or judged outside the limits, with the scores to choose from.
 */
import { a1, type Position } from "../cells";
import type { FindingCode } from "../findings/finding";
import { decimal, fixed2, ZERO } from "../decimal";
import type { Indicator } from "../form/model/form";
import type { Attainment } from "../quantity/model/readings";
import type { Assessment } from "../assessment/assessment";
import type { Profile } from "../profiles/profile";
import { bandOf } from "../scoring/qualitative";
import { unclearPlaces } from "./writable-place";

export interface WordingBand {
  readonly attainment: Attainment;
  /** Points with two places, both ends counted in. */
  readonly low: string;
  readonly high: string;
}

export interface JudgeableRow {
  /** The score cell. */
  readonly at: Position;
  readonly row: Indicator;
  readonly weight: string;
  /** The wording the answer on the sheet names; null where it names none of the three. */
  readonly attainment: Attainment | null;
  /** The three wordings, the best one first. */
  readonly bands: readonly WordingBand[];
  /** The limits of the score: the band of the answer, or 0 to the weight. */
  readonly low: string;
  readonly high: string;
  /** The places scores are rounded to. */
  readonly places: number;
}

/** Findings about the score of a row that a person judges. */
const JUDGED: ReadonlySet<FindingCode> = new Set([
  "needs-judgement",
  "score-out-of-band",
  "score-exceeds-weight",
  "negative-score",
  "band-edge",
]);

const ATTAINMENTS: readonly Attainment[] = ["met", "partly", "missed"];

/** The rows in the order of the form. Rows whose layout is unclear are left out. */
export function judgeableRows(assessment: Assessment, profile: Profile): readonly JudgeableRow[] {
  const { findings, indicators } = assessment;
  const open = new Set(
    findings.flatMap(({ code, cell }) => (JUDGED.has(code) && cell !== null ? [a1(cell)] : [])),
  );
  const isUnclear = unclearPlaces(assessment);
  return indicators.flatMap(({ row, kind, weight, band: limits }): readonly JudgeableRow[] => {
    const { score, actual } = row;
    if (kind !== "qualitative" || score === null || weight === null) return [];
    if (!open.has(a1(score.at)) || isUnclear(score.at)) return [];
    const bands = ATTAINMENTS.map((attainment): WordingBand => {
      const { low, high } = bandOf(attainment, decimal(weight), profile);
      return { attainment, low: fixed2(low), high: fixed2(high) };
    });
    const attainment = actual.actual.kind === "words" ? actual.actual.attainment : null;
    const band = bands.find((each) => each.attainment === attainment);
    return [
      {
        at: score.at,
        row,
        weight,
        attainment,
        bands,
        low: band?.low ?? limits?.low ?? fixed2(ZERO),
        high: band?.high ?? limits?.high ?? weight,
        places: profile.places.score,
      },
    ];
  });
}
