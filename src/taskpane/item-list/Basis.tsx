import type { ProfileState } from "../../app/core/profile-state";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Finding } from "../../domain/findings/finding";
import { groundOf, rowCalculationOf } from "../../domain/summary/grounds";
import { becauseSentence } from "../../messages";
import { groundWords } from "../../messages/item-sentences";
import { BasisTexts } from "./BasisTexts";

export interface BasisProps {
  readonly finding: Finding;
  readonly assessment: Assessment;
  readonly profile: ProfileState;
}

/** What a finding rests on: the calculation, and the rule with its source. */
export function Basis({ finding, assessment, profile }: BasisProps) {
  const because = rowCalculationOf(finding, assessment);
  return (
    <BasisTexts
      because={because && becauseSentence(because)}
      ground={groundWords(groundOf(finding, assessment, profile))}
    />
  );
}
