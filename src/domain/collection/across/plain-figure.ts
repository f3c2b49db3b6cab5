/** Targets and answers as they are compared with each other: figures without their sign. */
import { parseDecimal, plain } from "../../decimal";

const SIGNS =
  /^(?:[=≥≤><≧≦]|>=|<=|不低于|不少于|不小于|大于等于|大于或等于|不高于|不超过|不大于|小于等于|小于或等于|至少|至多|达到|大于|小于|超过|低于|控制在)+/u;
const BEHIND = /(?:及以上|及以下|以上|以下|以内|之内)$/u;
const NUMBER = /^-?\d{1,15}(?:\.\d{1,10})?/u;
/** Characters; a longer text is no target in figures. */
const LONGEST = 60;

export interface PlainFigure {
  readonly number: string;
  readonly unit: string;
}

/** The figure of a text; null for a text that is not sign, number and unit. */
export function plainFigure(text: string): PlainFigure | null {
  if (text.length > LONGEST) return null;
  const compact = text
    .normalize("NFKC")
    .replace(/[\s,()]/gu, "")
    .replace(SIGNS, "")
    .replace(BEHIND, "");
  const [digits = ""] = NUMBER.exec(compact) ?? [];
  const unit = compact.slice(digits.length);
  const number = parseDecimal(digits);
  return number === null || /\d/u.test(unit) ? null : { number: plain(number), unit };
}

/** Whether two texts give the same figure; the unit may be missing in one of them. */
export function isSameFigure(one: string, other: string): boolean {
  const [first, second] = [plainFigure(one), plainFigure(other)];
  if (first === null || second === null || first.number !== second.number) return false;
  return first.unit === second.unit || first.unit === "" || second.unit === "";
}
