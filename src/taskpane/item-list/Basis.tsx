import type { ProfileState } from "../../app/core/profile-state";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Finding } from "../../domain/findings/finding";
import { groundsOf } from "../../domain/profiles/chosen-profile";
import { becauseOf, ruleOf, termsOf } from "../../domain/summary/item-basis";
import { becauseSentence, itemWords as words, profileWords } from "../../messages";
import { useItemListStyles } from "./item-list.styles";

export interface BasisProps {
  readonly finding: Finding;
  readonly assessment: Assessment;
  readonly profile: ProfileState;
}

/**
 * What a finding rests on: the calculation, to be checked by hand, and the rule with its source; nothing
 * for what neither decides, such as an empty field.
 */
export function Basis({ finding, assessment, profile }: BasisProps) {
  const styles = useItemListStyles();
  const because = becauseOf(finding, assessment);
  const terms = termsOf(finding, assessment);
  const { total } = assessment;
  const calculation =
    terms !== null && total.computed !== null
      ? words.sum(terms, total.computed)
      : because && becauseSentence(because);
  const path = ruleOf(finding, because);
  if (calculation === null && path === null) return null;
  return (
    <dl className={styles.basis}>
      {calculation !== null && (
        <>
          <dt className={styles.term}>{words.because}</dt>
          <dd className={styles.value}>{calculation}</dd>
        </>
      )}
      <dt className={styles.term}>{words.ground}</dt>
      <dd className={styles.value}>{groundOf(path, profile)}</dd>
    </dl>
  );
}

/** The clause or assumption of a rule; the source of all rules for what no single one decides. */
function groundOf(path: string | null, { profile, base }: ProfileState): string {
  const ground = path === null ? undefined : groundsOf({ profile, base })[path];
  if (path === null || ground === undefined)
    return words.grounded(profileWords.shown(profile.name), profile.source);
  return profileWords.ground(path, ground === "assumed" ? words.assumed : ground);
}
