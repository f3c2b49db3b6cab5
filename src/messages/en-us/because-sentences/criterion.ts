import type { CriterionApplied, CriterionReason } from "../../../domain/scores/because-criterion";
import { amount } from "../../figures";
import type { BecauseSentences } from "../../sentences";

/** Points by a row's own criterion. */
export const criterionReasons: BecauseSentences<CriterionReason["rule"]> = {
  criterion: ({ text, asked, given, how, weight, score }) =>
    `By the row's own criterion "${text}": target "${asked}", result "${given}", ${worked(how, weight)}${score} points.`,
  "own-criterion": ({ text, why, score }) => {
    const whose = score === null ? "the unit scores it" : `the printed ${score} points count`;
    return why === "judged"
      ? `By the row's own criterion "${text}" a person judges; ${whose}.`
      : `The row's own criterion "${text}" does not settle the points here; ${whose}.`;
  },
};

function worked(how: CriterionApplied["how"], weight: string): string {
  switch (how.kind) {
    case "full":
    case "named":
      return "";
    case "steps": {
      const off = `${amount(how.deducted)} points off, ${amount(weight)} − ${amount(how.deducted)} = `;
      if (how.side === "late") return `${amount(how.difference)}${how.unit} late, ${off}`;
      if (how.side === "occurs") return `${amount(how.difference)}${how.unit} occurred, ${off}`;
      const away = how.side === "below" ? "below" : "above";
      const unit = how.unit === "%" ? " percentage points" : how.unit;
      const reference = `${amount(how.reference)}${how.unit}`;
      return `${amount(how.difference)}${unit} ${away} ${reference}, ${off}`;
    }
    case "proportion":
      return `${amount(how.percent)}% done, ${amount(how.percent)}% × ${amount(weight)} = `;
  }
}
