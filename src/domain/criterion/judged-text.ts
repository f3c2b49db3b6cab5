/** Criteria that make the points depend on facts which the row does not state, or leave them open. */
import type { WordKind } from "./criterion-words";
import type { Token } from "./tokens";

/**
 * Whether the sentences of a text give points for facts described in words: 未建立档案的扣5分,
 * 方案完整得3分, 视情况扣1-3分. A sentence that compares a percentage or holds a number without a known
 * unit must be a rule alone, as its figures may be the row's.
 *
 * @param isRule whether a sentence alone is a rule
 */
export function isJudgedText(
  tokens: readonly Token[],
  isRule: (sentence: readonly Token[]) => boolean,
): boolean {
  const sentences = sentencesOf(tokens).filter((sentence) => sentence.length > 0);
  const others = sentences.filter((sentence) => !isRule(sentence));
  return isDescribed(others.flat()) && others.every(isForPerson);
}

function sentencesOf(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const sentences: Token[][] = [[]];
  for (const token of tokens) {
    if (token.mark === "hard") sentences.push([]);
    else sentences.at(-1)?.push(token);
  }
  return sentences;
}

/** Whether tokens have words that no list has, or a word that leaves the points to a person. */
const isDescribed = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ kinds, number, unit, mark, name }) =>
      kinds.has("person") ||
      kinds.has("restated") ||
      name !== null ||
      (kinds.size === 0 && number === null && unit === null && mark === null),
  );

function isForPerson(sentence: readonly Token[]): boolean {
  if (sentence.some(({ unit }) => unit === "%" || unit === "个百分点" || unit === "‰"))
    return false;
  if (sentence.some(({ kinds }) => kinds.has("inProportion"))) return false;
  const isSigned = sentence.some(({ text }) => /[≥≤<>=≧≦]/u.test(text));
  if (isSigned || sentence.some((_, index) => isStepAt(sentence, index))) return false;
  const isUnknown = sentence.some(({ number }, index) => {
    if (number === null) return false;
    const behind = sentence[index + 1];
    return (
      behind?.unit == null &&
      behind?.kinds.has("points") !== true &&
      behind?.kinds.has("dash") !== true &&
      behind?.kinds.has("close") !== true
    );
  });
  return (
    !isUnknown &&
    sentence.some((token, index) => isResult(token, sentence[index - 1], sentence[index + 1]))
  );
}

const isResult = (
  { kinds, text }: Token,
  before: Token | undefined,
  behind: Token | undefined,
): boolean =>
  kinds.has("nothing") ||
  kinds.has("full") ||
  kinds.has("person") ||
  kinds.has("restated") ||
  ((kinds.has("judging") || /(?:评分|打分|评定)$/u.test(text)) &&
    (behind === undefined || behind.mark !== null)) ||
  (kinds.has("points") && before?.number != null);

const STEPS: readonly WordKind[] = ["less", "more", "late", "lower", "higher"];

/** Whether a step of the row's own figure begins at a token, which only a rule may have: 每少1个扣5分. */
function isStepAt(sentence: readonly Token[], at: number): boolean {
  const [every, direction, ...rest] = sentence.slice(at, at + 6);
  if (every?.kinds.has("every") !== true) return false;
  // 制度每缺一项扣1分 counts 制度 and not the row's figure
  const before = sentence[at - 1];
  if (before !== undefined && before.mark === null) return false;
  if (!STEPS.some((kind) => direction?.kinds.has(kind) === true)) return false;
  const [first, second, ...others] = rest;
  const unit = first?.number == null ? first : second;
  const behind = (first?.number == null ? [second, ...others] : others).filter(
    (token) => token?.mark !== "soft",
  );
  return unit?.unit != null && behind[0]?.kinds.has("deduct") === true;
}
