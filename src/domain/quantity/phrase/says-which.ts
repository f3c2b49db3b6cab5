/**
 * Whether the words before a noun in a name only specify it: 农村 of 农村公路, 医疗 of 医疗设备. An answer may
 * omit these. Any other word may change what is counted (老年大学, 玩具汽车, 名誉校长), or name a second thing
 * (水稻小麦, 路灯护栏).
 */
import { deedsIn, endsInDeed, mayBeAttribute } from "../words/actions";
import { isPersonNoun, isThing } from "../words/noun-endings";
import { isGeneralNoun, isKind, isModifier, isOccasion } from "../words/modifiers";
import { isNamedByUse } from "../words/named-by-use";
import { THOSE_SERVED } from "../words/synonyms";
import { consistsOfFields, isAspect } from "./omitted";

/** Institutions and titles that become others by a word before them: 老年大学, 动物医院, 名誉校长. */
const INSTITUTION = /(?:[校院馆庭行厂店社司会学长官警]|(?<![工广])场|超市|公园|俱乐部|市民|委员)$/u;

/** Institutions and places with parts and people that are counted themselves: 学校食堂. */
const PLACE =
  /(?:[校院区村镇乡县市厂]|街道|[^餐宾旅茶]馆|消防站|[^车]站点|中心|基地|[林农牧渔]场|库区|景区)$/u;

/** Whether a text ends in a deed, or names the respect in which something is done: 火灾发生, 除险. */
const isDone = (text: string): boolean =>
  endsInDeed(text) || isAspect(text) || isAspect(text.slice(-2));

/**
 * Whether words before a noun only say which.
 *
 * @param modifier what stands before the noun
 * @param noun the noun, and what else of the thing an answer names
 */
export function saysWhich(modifier: string, noun: string): boolean {
  if (/[与和及、]$/u.test(modifier)) return false;
  // 公办民办幼儿园
  const areTwo = modifier.at(-1) === noun.charAt(1) && isModifier(noun.slice(0, 2));
  if ((isModifier(modifier) && !areTwo) || isGeneralNoun(noun) || isDone(noun)) return true;
  const plain = deedsIn(modifier).reduceRight(
    (rest, { word, from }) => rest.slice(0, from) + rest.slice(from + word.length),
    modifier,
  );
  const isFacility = deedsIn(noun)[0]?.from === 0;
  if (isNamedByUse(noun, modifier)) return true;
  if (INSTITUTION.test(noun) && !isFacility) return false;
  if (isOccasion(modifier)) return true;
  if (isPerson(plain)) return !isPerson(noun);
  if (plain === "" || PLACE.test(plain)) return true;
  if (isFacility) return isThing(plain);
  if (isKind(noun) && (isPersonNoun(noun) || !isThing(plain))) return true;
  return consistsOfFields(plain) && !(isThing(plain) && isThing(noun));
}

/**
 * Whether what an answer omits before the first word that it names only says which.
 *
 * @param own the row's name
 * @param left the same text with a blank for every character that the answer names
 */
export function omitsOnlyWhich(own: string, left: string): boolean {
  const first = left.indexOf(" ");
  const [lead] = deedsIn(own);
  // 改造 of 改造小区, not 培训 of 培训学校
  const from = lead?.from === 0 && !mayBeAttribute(lead.word) ? lead.word.length : 0;
  if (first <= from) return true;
  return saysWhich(own.slice(from, first), own.slice(first, left.lastIndexOf(" ") + 1));
}

const isPerson = (text: string): boolean => isPersonNoun(text) || THOSE_SERVED.includes(text);
