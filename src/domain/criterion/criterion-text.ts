/** A criterion's text in the form that its grammar reads. */
import { withoutBlanks } from "../text/blanks";
import { fold } from "../text/normalize";

const DIGITS: Readonly<Record<string, string>> = { 一: "1", 两: "2", 二: "2", 三: "3", 五: "5" };

/** A numeral of a step: 每低一个百分点. 一次通过率 has none. */
const NUMERAL =
  /(?<=[每低降少多超于过期缺加迟高差])([一两二三五])(?=个百分点|[个项次天日人户例件起场份台套家处%])/gu;
/** The numbers of a list: 1. (2) ③. A number before another digit is none. */
const LIST_NUMBER = /(^|[;。,:])(?:\(\d{1,2}\)|\d{1,2}[.、)](?!\d)|[①-⑳])/gu;

const SAME: readonly (readonly [RegExp, string])[] = [
  [/大于(?:或|或者)?等于|不低于|不少于|不小于/gu, "≥"],
  [/小于(?:或|或者)?等于|不高于|不大于|不多于/gu, "≤"],
  [/>=|≧/gu, "≥"],
  [/<=|≦/gu, "≤"],
  [/[~～—–－]+/gu, "-"],
  [/％/gu, "%"],
  [/满意率/gu, "满意度"],
  [/[“”"‘’']/gu, ""],
];

/** Folded, without white space, list numbers and quotes; one wording for ≥, ≤ and the dash. */
export function criterionText(text: string): string {
  const folded = withoutBlanks(fold(text));
  const same = SAME.reduce((before, [of, by]) => before.replace(of, by), folded);
  return same
    .replace(NUMERAL, (_, numeral: string) => DIGITS[numeral] ?? numeral)
    .replace(LIST_NUMBER, "$1");
}
