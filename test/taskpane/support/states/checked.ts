import type { CheckedForm, JudgedRow } from "../../../../src/app/core/state";
import { changesOfItems } from "../../../../src/app/plan/changes-alone";
import type { Change } from "../../../../src/domain/changes/change";
import type { Assessment } from "../../../../src/domain/assessment/assessment";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import type { AcceptedFindings } from "../../../../src/domain/accepted/accepted";
import { itemsOf } from "../../../../src/domain/summary/items";
import { whatIf } from "../../../../src/domain/summary/what-if";

/** A form as the app would show it with these changes and outlines. */
export const checked = (
  assessment: Assessment,
  changes: readonly Change[] = [],
  outlines: readonly Change[] = [],
  pending: Assessment = assessment,
  judgeable: readonly JudgedRow[] = [],
  accepted: AcceptedFindings = new Map(),
): CheckedForm => {
  const items = itemsOf(assessment, defaultProfile, accepted);
  return {
    key: assessment.form.project?.text ?? "",
    assessment,
    accepted,
    items,
    alone: changesOfItems({ assessment, accepted, changes }, items, defaultProfile),
    withChoices: pending,
    judgeable,
    changes,
    outlines,
    whatIf: { ...whatIf(pending, defaultProfile), worth: whatIf(assessment, defaultProfile).worth },
  };
};
