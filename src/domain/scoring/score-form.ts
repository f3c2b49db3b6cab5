/** Form + Profile → the computed figures. */
import type { Form } from "../form/model/form";
import { hasUnplacedRow } from "../form/model/unplaced-rows";
import type { Profile } from "../profiles/profile";
import type { FormScores } from "../scores/form-scores";
import type { SharedPoints } from "../scores/shared-points";
import { criteriaAbove } from "./criteria-above";
import { scoreFunds } from "./score-funds";
import { scoreGrade } from "./grade";
import { scoreIndicator } from "./score-indicator";
import { scoreTotal } from "./total";

/**
 * Scores a form: funds, indicators, total and grade. Points, weights and rates have two places.
 *
 * @param shared the rows whose points stand in one cell with those of others, by the sheet's row
 */
export function scoreForm(
  form: Form,
  profile: Profile,
  shared: ReadonlyMap<number, SharedPoints>,
): FormScores {
  const funds = form.funds.map((row) => scoreFunds(row, profile));
  const fundsTotal = form.funds.find(({ role }) => role === "total") ?? null;
  const year = yearOf(form);
  const above = criteriaAbove(form.indicators);
  const indicators = form.indicators.map((row) =>
    scoreIndicator(row, profile, {
      funds: fundsTotal,
      shared: shared.get(row.row) ?? null,
      year,
      criteriaAbove: above.get(row.row) ?? [],
    }),
  );
  const added = scoreTotal(form.total, funds, indicators, profile);
  const total = hasUnplacedRow(form)
    ? { ...added, computed: null, because: null, expected: null }
    : added;
  return { funds, indicators, total, grade: scoreGrade(form.grade, total, profile) };
}

/** The form's year as a number; null where it has none or an unreadable one. */
function yearOf({ year }: Form): number | null {
  const digits = /(?:19|20)\d\d/u.exec(year?.text ?? "")?.[0];
  return digits === undefined ? null : Number(digits);
}
