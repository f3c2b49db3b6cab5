/** Total and grade of a form in which some printed scores are kept. */
import type { Assessment } from "../assessment/assessment";
import { a1, type Position } from "../cells";
import type { Finding } from "../findings/finding";
import type { Profile } from "../profiles/profile";
import type { Compared } from "../scores/compared";
import { scoreGrade } from "../scoring/grade";
import { scoreTotal } from "../scoring/total";
import type { Change } from "./change";

/**
 * The assessment as it will be once some changes are written: a row whose change is not written counts
 * with its printed score. Where such a row has none, there is no total and no grade.
 *
 * @param unticked changes that are planned and not written
 */
export function withPrintedScores(
  assessment: Assessment,
  unticked: readonly Pick<Change, "at" | "subject">[],
  profile: Profile,
): Assessment {
  const unchanged = new Set(
    unticked.flatMap(({ at, subject }) =>
      subject === "indicator-score" || subject === "execution-score" ? [a1(at)] : [],
    ),
  );
  const scoreAt = (at: Position | undefined, score: Compared): Compared => {
    const stays = at !== undefined && unchanged.has(a1(at));
    const { reported, computed } = score;
    return stays && computed !== null ? { reported, computed: reported } : score;
  };
  const funds = assessment.funds.map((each) => ({
    ...each,
    score: scoreAt(each.row.score?.at, each.score),
  }));
  const indicators = assessment.indicators.map((each) => ({
    ...each,
    score: scoreAt(each.row.score?.at, each.score),
  }));
  const differs =
    funds.some(({ score }, index) => score !== assessment.funds[index]?.score) ||
    indicators.some(({ score }, index) => score !== assessment.indicators[index]?.score);
  if (!differs) return assessment;
  const total = scoreTotal(assessment.form.total, funds, indicators, profile);
  const grade = scoreGrade(assessment.form.grade, total, profile);
  return { ...assessment, funds, indicators, total, grade };
}

/** The assessment with accepted printed scores in the place of the computed ones. */
export function withAcceptedScores(
  assessment: Assessment,
  accepted: Iterable<Finding>,
  profile: Profile,
): Assessment {
  const stays = [...accepted].flatMap(({ code, cell }) =>
    code === "score-mismatch" && cell !== null
      ? [{ at: cell, subject: "indicator-score" as const }]
      : [],
  );
  return withPrintedScores(assessment, stays, profile);
}
