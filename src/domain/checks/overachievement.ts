/** Findings about targets passed by so much that they were set too low. */
import { fixed2 } from "../decimal";
import type { Overachieved } from "../findings/answer-findings";
import type { Check } from "./check";
import { countedRows } from "./counted-rows";

/** At or past the profile's threshold and no explanation. */
export const checkOverachievement: Check = (subject) => {
  const { quantitative } = subject.profile;
  return countedRows(subject).flatMap(
    ({ row, overachieved, explained }): readonly Overachieved[] => {
      if (overachieved === null || row.explanation === null || explained) return [];
      return [
        {
          code: "overachieved",
          cell: row.actual.at,
          name: row.name.text,
          target: row.target.text,
          actual: row.actual.text,
          share: fixed2(overachieved),
          threshold: quantitative.overachievedFrom,
        },
      ];
    },
  );
};
