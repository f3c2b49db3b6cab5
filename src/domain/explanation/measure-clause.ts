/**
 * Whether a clause names a measure: decided by its structure, as most words of measures have other
 * uses.
 */
import { beginning } from "./composed";
import {
  WORDS_WITHOUT_CAUSE,
  INTENTIONS,
  LEADS,
  MANNERS,
  MEASURE_ENDS,
  PLANNED_TIMES,
  PLACES_AND_TIMES,
  PREPOSITIONS,
  PURPOSES,
  REDUCTIONS,
  TIMES_WITHIN,
} from "./measure-words";
import { derived } from "../text/remembered";
import type { ExplanationRules } from "./explanation-rules";

const includesOne = (text: string, words: readonly string[]): boolean =>
  words.some((word) => text.includes(word));

/** Whether a text contains a word of causes, other than within a longer word (因素, 不断). */
export function hasCauseWord(text: string, { causeWords }: ExplanationRules): boolean {
  const told = includesOne(text, WORDS_WITHOUT_CAUSE)
    ? WORDS_WITHOUT_CAUSE.reduce((rest, word) => rest.replaceAll(word, " "), text)
    : text;
  return includesOne(told, causeWords);
}

/** The words of a clause before the position where an act is searched. */
interface Before {
  /** Whether a future time, or an intention, has been named. */
  readonly planned: "time" | "intention" | null;
  /** Whether a manner has been named: 进一步, 尽快. */
  readonly manner: boolean;
}

/** The most words for time, person and manner that a clause begins with. */
const MOST_LEADS = 10;

/**
 * The possible positions of the act: after each of the words for time, person and manner at the start
 * of a clause; the last position follows all of them.
 */
function openings(text: string): readonly (Before & { readonly rest: string })[] {
  const found: (Before & { readonly rest: string })[] = [];
  let opening = { rest: text, planned: null as Before["planned"], manner: false };
  for (;;) {
    found.push(opening);
    const { rest, planned, manner } = opening;
    const time = beginning(rest, PLANNED_TIMES);
    const intention = beginning(rest, INTENTIONS);
    const how = beginning(rest, MANNERS);
    const word = time ?? intention ?? how ?? beginning(rest, LEADS);
    if (word === null || found.length > MOST_LEADS) return found;
    opening = {
      rest: rest.slice(word.length),
      planned: time === null ? (planned ?? (intention === null ? null : "intention")) : "time",
      manner: manner || (time === null && intention === null && how !== null),
    };
  }
}

/** Whether the act of a clause may follow after a punctuation mark: 将通过广播、微信等渠道加强宣传. */
export function mayContinueAfterStop(text: string): boolean {
  const { rest, planned } = openings(text).at(-1) ?? { rest: "", planned: null };
  return planned !== null && beginning(rest, PREPOSITIONS_OF_PLANS) !== null;
}

const PREPOSITIONS_OF_PLANS = [...PREPOSITIONS, ...PLACES_AND_TIMES];

/**
 * Whether a clause names a measure: an act at its start, after words for time, person and manner.
 * @param follows whether another measure stands directly before it
 */
export function isMeasure(text: string, rules: ExplanationRules, follows = false): boolean {
  if (follows && beginning(text, REDUCTIONS) !== null) return true;
  const after = AFTER_SOMETHING.exec(text)?.[0];
  const behind = after === undefined ? null : text.slice(after.length);
  return (
    openings(text).some((opening) => actsFrom(opening.rest, opening, rules)) ||
    (behind !== null &&
      (text.startsWith("待") || beginning(behind, MANNERS) !== null) &&
      openings(behind).some(({ rest }) => actsFrom(rest, AT_ONCE, rules)))
  );
}

/** 验收后及时支付, 待复产后补测: a measure for the time after an event. */
const AFTER_SOMETHING = /^[^后时]{1,15}[后时]/u;
const AT_ONCE: Before = { planned: "intention", manner: true };

function actsFrom(rest: string, { planned, manner }: Before, rules: ExplanationRules): boolean {
  if (rest === "") return false;
  if (beginning(rest, PURPOSES) !== null) return true;
  const { measureWords, weakMeasureWords } = rules;
  const tellsCause = hasCauseWord(rest, rules);
  const ends = MEASURE_ENDS.some((end) => rest.endsWith(end));
  if (beginning(rest, measureWords) !== null) return ends || planned !== null || !tellsCause;
  const weak = beginning(rest, weakMeasureWords);
  if (weak !== null) {
    if (planned === "time") return true;
    const hasObject = rest.length > weak.length;
    if (!tellsCause && (manner || (hasObject && (ends || planned !== null)))) return true;
  }
  if (planned === "time" && !tellsCause) return true;
  const preposition = beginning(rest, planned === null ? PREPOSITIONS : PREPOSITIONS_OF_PLANS);
  if (!ends || (preposition === null && planned !== "time")) return false;
  const object = rest.slice(preposition?.length ?? 0);
  if (includesOne(object, measureWords)) return true;
  const intended = preposition !== null && planned !== null;
  return includesOne(object, weakMeasureWords) && (!tellsCause || intended);
}

const actsOf = derived(({ measureWords, weakMeasureWords }: ExplanationRules) => [
  ...measureWords,
  ...weakMeasureWords,
]);

/** Splits a text that gives a cause and then, without punctuation, a measure. */
export function splitBeforeMeasure(text: string, rules: ExplanationRules): readonly string[] {
  for (const time of TIMES_WITHIN) {
    const at = text.indexOf(time);
    if (at <= 0) continue;
    if (openings(text.slice(at)).some(({ rest }) => beginning(rest, actsOf(rules)) !== null)) {
      return [text.slice(0, at), text.slice(at)];
    }
  }
  return [text];
}
