import type { CheckedForm } from "../../app/core/state";
import { assessAgain } from "../../domain/assessment/assess";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Profile } from "../../domain/profiles/profile";

/** Total, grade and number of findings of a form; total and grade are null where they cannot be computed. */
export interface ResultInShort {
  readonly total: string | null;
  readonly grade: string | null;
  readonly findings: number;
}

const inShort = ({ total, grade, findings }: Assessment): ResultInShort => ({
  total: total.computed,
  grade: grade.computed,
  findings: findings.length,
});

/** The result of a form by the effective rules and by others. */
export interface Effect {
  readonly before: ResultInShort;
  readonly after: ResultInShort;
}

/** The result of a form before and after a change of rules, chosen scores included. */
export function effectOn({ withChoices }: CheckedForm, profile: Profile): Effect {
  return {
    before: inShort(withChoices),
    after: inShort(assessAgain(withChoices, withChoices.form, profile)),
  };
}
