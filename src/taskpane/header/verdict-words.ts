import type { Assessment } from "../../domain/assessment/assessment";
import type { Unscored } from "../../domain/summary/unscored";
import { pane } from "../../messages";
import { verdictOf, type Verdict } from "./verdict";

interface Judged extends Pick<Assessment, "total" | "grade"> {
  readonly unscored: Unscored;
}

/** Whether total and grade agree, and what is missing where they cannot be compared. */
export function verdictWords(verdict: Verdict, { total, grade, unscored }: Judged): string {
  const { same, different, notComputed, notPrinted } = pane.header;
  switch (verdict) {
    case "same":
      return same;
    case "different":
      return different;
    case "open":
      return notComputed(unscored);
    case "absent": {
      const [isTotal, isGrade] = [total, grade].map((each) => verdictOf(each) === "absent");
      return isTotal && isGrade ? notPrinted.both : isTotal ? notPrinted.total : notPrinted.grade;
    }
  }
}
