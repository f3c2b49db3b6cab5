/** Tables of sentences, one for each finding's code and each reason's rule: none may be missing. */
import type { CheckFinding, Finding, FindingCode } from "../domain/findings/finding";
import type { AloneCode } from "../domain/findings/item-class";
import type { Because, BecauseRule } from "../domain/scores/because";

type FindingByCode = { readonly [F in CheckFinding as F["code"]]: F };
type BecauseByRule = { readonly [B in Because as B["rule"]]: B };

/** A sentence for each of some findings. */
export type FindingSentences<Code extends FindingCode = FindingCode> = {
  readonly [C in Code]: (finding: FindingByCode[C]) => string;
};

/** A sentence for several findings of an item, for each of the codes that may have several. */
export type SeveralSentences<Code extends FindingCode = Exclude<FindingCode, AloneCode>> = {
  readonly [C in Code]: (findings: readonly [FindingByCode[C], ...FindingByCode[C][]]) => string;
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

/** The sentences that stand at the head of an item: for one finding, and for several. */
export interface ItemSentences {
  /** Shorter than the finding's own sentence, where that one takes more than two lines. */
  readonly one: Partial<FindingSentences>;
  readonly several: SeveralSentences;
}

/** The sentence at the head of an item; `whole` gives a finding's own sentence. */
export function itemSentenceOf(
  { one, several }: ItemSentences,
  findings: readonly [Finding, ...Finding[]],
  whole: (finding: Finding) => string,
): string {
  const [first, second] = findings;
  // the type cannot tell that the entry of a code takes the findings of that code
  const table = (second === undefined ? one : several) as Readonly<
    Record<string, ((given: unknown) => string) | undefined>
  >;
  return table[first.code]?.(second === undefined ? first : findings) ?? whole(first);
}

/** The sentence of a table for a reason. */
export function reasonSentence<Rule extends BecauseRule>(
  sentences: BecauseSentences,
  because: { readonly [R in Rule]: { readonly rule: R } & BecauseByRule[R] }[Rule],
): string {
  return sentences[because.rule](because);
}
