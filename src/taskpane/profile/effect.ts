import type { CheckedForm } from "../../app/core/state";
import { assessAgain } from "../../domain/assessment/assess";
import type { Assessment } from "../../domain/assessment/assessment";
import type { Profile } from "../../domain/profiles/profile";

/** A form's result in short; null where the rules give none. */
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

export interface Effect {
  readonly before: ResultInShort;
  readonly after: ResultInShort;
}

/** What other rules would make of a form, with the scores a person has chosen for it. */
export function effectOn({ withChoices: pending }: CheckedForm, profile: Profile): Effect {
  return { before: inShort(pending), after: inShort(assessAgain(pending, pending.form, profile)) };
}
