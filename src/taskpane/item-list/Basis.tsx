import type { ProfileState } from "../../app/core/profile-state";
import type { Assessment } from "../../domain/assessment/assessment";
import { groundOf, itemCalculationOf } from "../../domain/summary/grounds";
import type { Item } from "../../domain/summary/items";
import { becauseSentence } from "../../messages";
import { groundWords } from "../../messages/item-sentences";
import { BasisTexts } from "./BasisTexts";

export interface BasisProps {
  readonly item: Item;
  readonly assessment: Assessment;
  readonly profile: ProfileState;
}

/** The basis of an item: the calculation, and the rule with its source. */
export function Basis({ item, assessment, profile }: BasisProps) {
  const because = itemCalculationOf(item, assessment);
  return (
    <BasisTexts
      because={because && becauseSentence(because)}
      ground={groundWords(groundOf(item.findings[0], assessment, profile))}
    />
  );
}
