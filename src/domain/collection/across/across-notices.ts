/** All notices across the forms of a collection. The time is proportional to the number of forms. */
import type { FormRecord } from "../form-record";
import type { AcrossNotice, DeclaredTargets } from "./across-notice";
import { duplicateProjects } from "./duplicate-projects";
import { equalAnswers } from "./equal-answers";
import { allFull, fullAtLowRate } from "./full-scores";
import { movedTargets } from "./moved-targets";
import { nameVariants } from "./name-variants";
import { sharedExplanations } from "./shared-explanations";

/** @param declared the declarations of targets in the checked files, or given beside them */
export const acrossNotices = (
  forms: readonly FormRecord[],
  declared: readonly DeclaredTargets[],
): readonly AcrossNotice[] => [
  ...duplicateProjects(forms),
  ...nameVariants(forms),
  ...sharedExplanations(forms),
  ...allFull(forms),
  ...fullAtLowRate(forms),
  ...equalAnswers(forms),
  ...movedTargets(forms, declared),
];
