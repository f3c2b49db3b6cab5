/**
 * Texts of which only what is known is left: words of the reader's, signs, and figures where they are
 * asked for. All other letters become neutral ones. Built on what is allowed, so that a text of a kind
 * that nobody has thought of is replaced.
 */
import { COUNTING_WORDS } from "../quantity/units/counting-units";
import { UNITS } from "../quantity/units/unit";
import {
  COMPARING,
  COMPARING_BEHIND,
  DISTRIBUTING,
  DONE,
  FILLERS,
  REACHING,
} from "../quantity/words/vocabulary";
import { words } from "../text/wordings";

/** Words of titles and of rows of 项目资金, and of targets and answers without a number. */
const KNOWN = words(
  `财政 项目 支出 绩效 目标 自评 评价 自评价 评估 部门 单位 整体 预算 专项 资金 年度 年 度 表 报告 情况 完成 省级 市级 区级
  县级 优 良 中 差 优秀 良好 中等 较差 是 否 无 有 达成 未 已 达到 基本 部分 预期 指标 不 明显 显著 有效 提升 提高 改善
  保障 满意 合格 及时 资金总额 总额 拨款 结转 上年 当年 其他 自有 中央 地方 省 市 区 县 补助 月 日 月底 前 底 其中 合计 小计 总计`,
);

const WORDS: ReadonlySet<string> = new Set([
  ...KNOWN,
  ...UNITS,
  ...COUNTING_WORDS,
  ...COMPARING.keys(),
  ...COMPARING_BEHIND.keys(),
  ...REACHING,
  ...FILLERS,
  ...DISTRIBUTING,
  ...DONE,
]);
const LONGEST_WORD = Math.max(...[...WORDS].map(({ length }) => length));

/** Characters of no word, number, unit or grade, which stand for those that are replaced. */
const NEUTRAL = Array.from("戊己庚辛壬癸寅卯辰巳酉戌亥");
const FILLING = "某";

/** Letters; digits; signs, white space and marks that cannot be seen but are part of how a cell reads. */
const PIECES =
  /(?<letters>[\p{L}\p{M}]+)|(?<digits>\p{N}+)|(?<signs>[\p{P}\p{S}\s\u200b-\u200f\ufeff]+)/gu;

/** Whether a text is words of the list from its beginning to its end. */
function isMadeOfWords(text: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (let length = 1; length <= LONGEST_WORD && at + length <= text.length; length += 1)
      if (WORDS.has(text.slice(at, at + length))) reached.add(at + length);
  }
  return reached.has(text.length);
}

/** A figure has fewer digits than a telephone number, an account or an identity card. */
const MOST_DIGITS = 10;

const withoutFigures = (digits: string): string => digits.replace(/\p{N}/gu, "0");

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits);

/** Replaces texts; equal letters get equal ones, others mostly others. */
export class NeutralTexts {
  private readonly given = new Map<string, string>();

  /** Letters of the same number that say nothing: the n-th text by the n-th number of such digits. */
  private letters(text: string): string {
    const known = this.given.get(text);
    if (known !== undefined) return known;
    let rest = this.given.size;
    let made = "";
    for (const _ of Array.from(text)) {
      const isUsed = rest > 0 || made === "";
      made = `${isUsed ? (NEUTRAL[rest % NEUTRAL.length] ?? FILLING) : FILLING}${made}`;
      rest = Math.floor(rest / NEUTRAL.length);
    }
    this.given.set(text, made);
    return made;
  }

  /** A title or header: what its end has in known words is left, as it says what kind of form this is. */
  ofTitle(text: string): string {
    const figures = text.replace(/\p{N}{5,}/gu, withoutFigures);
    return figures.replace(/[\p{L}\p{M}]+/gu, (letters) => {
      let start = 0;
      while (start < letters.length && !isMadeOfWords(letters.slice(start))) start += 1;
      return (start === 0 ? "" : this.letters(letters.slice(0, start))) + letters.slice(start);
    });
  }

  /** A text of which the known words and the signs are left, and the figures where they are kept. */
  of(text: string, keepsFigures: boolean): string {
    return Array.from(text.matchAll(PIECES), ({ groups = {} }) => {
      const { letters, digits, signs } = groups;
      if (letters !== undefined) return isMadeOfWords(letters) ? letters : this.letters(letters);
      if (digits === undefined) return signs ?? "";
      const isFigure = keepsFigures && digits.length <= MOST_DIGITS;
      return isFigure || isYear(digits) ? digits : withoutFigures(digits);
    }).join("");
  }
}
