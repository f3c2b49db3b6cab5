/** A row with a deadline that is answered by a date. */
import { fixed2, ZERO, type Decimal } from "../decimal";
import type { Indicator } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import { inTime } from "../quantity/dates/calendar";
import type { DaySpan } from "../quantity/model/readings";
import { notComputed, type Judgement } from "./judgement";
import { belowWeight, personJudges } from "./person-judges";

/**
 * In time gives the full weight; a late date is judged by a person, below the weight. Where the
 * possible days of the answer give different results, there is no score.
 *
 * @param formYear the form's year, for dates without one; null where the form has none
 */
export function deadlineScore(
  row: Indicator,
  { by, on }: { readonly by: DaySpan; readonly on: DaySpan },
  weight: Decimal,
  formYear: number | null,
  profile: Profile,
): Judgement {
  switch (inTime(by, on, formYear)) {
    case "unclear":
      return notComputed("unreadable", { rule: "days-disagree" });
    case "no":
      return personJudges(row, "late", { low: ZERO, high: belowWeight(weight, profile) }, weight);
    case "yes": {
      const score = fixed2(weight);
      const because = {
        rule: "in-time",
        asked: row.target.text,
        given: row.actual.text,
        score,
      } as const;
      return { kind: "quantitative", computed: score, band: null, because };
    }
  }
}
