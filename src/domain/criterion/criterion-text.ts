/** A criterion's text in the form that its tokens are read from. */
import { withoutBlanks } from "../text/blanks";
import { fold } from "../text/normalize";

/** The numbers of a list: 1. (2) ③. A number before another digit is none. */
const LIST_NUMBER = /(^|[;。,:])(?:\(\d{1,2}\)|\d{1,2}[.、)](?!\d))/gu;
const CIRCLED = /[①-⑳]/gu;
/** The number of the next entry of a list whose lines were joined: 得满分2.每低1%扣1分. */
const NEXT_NUMBER = /(?<=\d分|为止|不得分|得满分)\(?\d{1,2}[.、)](?!\d)/gu;
/** 1,000: a comma before three digits is a thousands separator. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/gu;
const QUOTES = /[“”"‘’'「」]/gu;

/** Folded, without white space, list numbers and quotes; 满意率 as 满意度. */
export function criterionText(text: string): string {
  return withoutBlanks(fold(text))
    .replace(QUOTES, "")
    .replace(THOUSANDS, "")
    .replaceAll("满意率", "满意度")
    .replace(CIRCLED, ";")
    .replace(LIST_NUMBER, "$1")
    .replace(NEXT_NUMBER, ";");
}
