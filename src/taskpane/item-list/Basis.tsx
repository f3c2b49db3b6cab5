import type { ProfileState } from "../../app/core/profile-state";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Finding } from "../../domain/findings/finding";
import { groundOf, rowCalculationOf } from "../../domain/summary/grounds";
import { becauseSentence, itemWords as words } from "../../messages";
import { groundWords } from "../../messages/item-sentences";
import { useItemListStyles } from "./item-list.styles";

export interface BasisProps {
  readonly finding: Finding;
  readonly assessment: Assessment;
  readonly profile: ProfileState;
}

/** What a finding rests on: the calculation, to be checked by hand, and the rule with its source. */
export function Basis({ finding, assessment, profile }: BasisProps) {
  const styles = useItemListStyles();
  const because = rowCalculationOf(finding, assessment);
  return (
    <dl className={styles.basis}>
      {because !== null && (
        <>
          <dt className={styles.term}>{words.because}</dt>
          <dd className={styles.value}>{words.calculation(becauseSentence(because))}</dd>
        </>
      )}
      <dt className={styles.term}>{words.ground}</dt>
      <dd className={styles.value}>{groundWords(groundOf(finding, assessment, profile))}</dd>
    </dl>
  );
}
