/** A checked form with everything that could be written to it. */
import type { Change } from "../domain/changes/change";
import { planOutlines } from "../domain/changes/plan-outlines";
import { planWriteBack } from "../domain/changes/plan-write-back";
import type { Assessment } from "../domain/scoring/assessment";
import type { Profile } from "../domain/scoring/profile";
import { whatIf } from "../domain/summary/what-if";
import type { CheckedForm } from "./state";
import { choiceKey, type Wishes } from "./wishes";

/** Plans what the rules ask for and what a person has asked for, in the order of the sheet. */
export function checkedForm(
  assessment: Assessment,
  sheetId: string,
  profile: Profile,
  { choices }: Wishes,
): CheckedForm {
  const outlines = planOutlines(assessment, profile);
  const wanted = outlines.filter((outline) => choices.has(choiceKey(sheetId, outline)));
  return {
    assessment,
    changes: [...planWriteBack(assessment), ...wanted].sort(byPlace),
    outlines,
    whatIf: whatIf(assessment, profile),
  };
}

const byPlace = ({ at: one }: Change, { at: other }: Change): number =>
  one.row - other.row || one.column - other.column;
