/** Tables of sentences, one for each finding's code and each reason's rule: none may be missing. */
import type { CheckFinding, FindingCode } from "../domain/findings/finding";
import type { Because, BecauseRule } from "../domain/scores/because";

type FindingByCode = { readonly [F in CheckFinding as F["code"]]: F };
type BecauseByRule = { readonly [B in Because as B["rule"]]: B };

/** A sentence for each of some findings. */
export type FindingSentences<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: (finding: FindingByCode[C]) => string;
};

/** A sentence for each of some reasons. */
export type BecauseSentences<Rule extends BecauseRule = BecauseRule> = {
  readonly [R in Rule]: (because: BecauseByRule[R]) => string;
};

/** The sentence of a table for a finding. */
export function findingSentence<Code extends FindingCode>(
  sentences: FindingSentences,
  finding: { readonly [C in Code]: { readonly code: C } & FindingByCode[C] }[Code],
): string {
  return sentences[finding.code](finding);
}

/** The sentence of a table for a reason. */
export function reasonSentence<Rule extends BecauseRule>(
  sentences: BecauseSentences,
  because: { readonly [R in Rule]: { readonly rule: R } & BecauseByRule[R] }[Rule],
): string {
  return sentences[because.rule](because);
}
