/**
 * Answers in words that say all of what a rate measures: 全部合格, 全覆盖, 应挂尽挂. As a number they are 100%; the
 * words are then read beside the row's name as those of any other answer.
 */
import { nameKey, type RowContext } from "../model/row-context";
import { DISQUALIFYING } from "../words/vocabulary";
import { unitAt } from "../units/unit-at";

/** The rate at the end of a name: what it measures, and its ending. */
const RATE = /^(.+)(率|(?<=覆盖)面)$/u;
const ALL = /全部|全都|全|均|都/u;
const SUBJECT = /^[^,;:%]{0,20}$/u;
const MEASURED = /^\p{Script=Han}{2,8}$/u;
/** 应助尽助: as many as there were. */
const AS_MANY = /^(?:已|做到|实现)?应(\p{Script=Han})尽\1$/u;
const COUNT = /^[\d,]{1,9}/u;

/** Those who are all, without their number and a remark: 国控断面 of 3个国控断面. */
function withoutCount(subject: string): string {
  const plain = subject.replace(/\([^()\d]{1,6}\)$/u, "");
  const digits = COUNT.exec(plain)?.[0].length ?? 0;
  return digits === 0 ? plain : plain.slice(digits + unitAt(plain, digits).length);
}

/**
 * An answer without a percentage that says all of what the row's rate measures, with the percentage; null for
 * every other text.
 *
 * @param text folded and without white space
 */
export function asWholeShare(text: string, row: RowContext): string | null {
  const [, stem = "", ending = ""] = RATE.exec(nameKey(row).replace(/\([^()]*\)$/u, "")) ?? [];
  if (stem === "") return null;
  const [, done = ""] = AS_MANY.exec(text) ?? [];
  if (done !== "") return stem.slice(-4).includes(done) ? "100%" : null;
  const at = text.search(ALL);
  const subject = text.slice(0, Math.max(0, at)).replace(/(?:已经?|实现)$/u, "");
  const what = text
    .slice(at)
    .replace(/^(?:全部|全都|全|均|都)(?:已经?|均|都|实现|规范|依法|安全|妥善){0,2}/u, "");
  const isWhole =
    at >= 0 &&
    SUBJECT.test(subject) &&
    !DISQUALIFYING.test(subject) &&
    MEASURED.test(what) &&
    stem.endsWith(what);
  if (!isWhole) return null;
  // 全覆盖 of 网格化管理覆盖率
  if (subject === "" && what === "覆盖" && !DISQUALIFYING.test(stem)) return "100%";
  return `${withoutCount(subject)}${what}${ending}100%`;
}
