/**
 * Replaces texts: known words, signs and, where wanted, figures are kept; all other letters become
 * neutral ones. Based on a list of what is kept, so that texts of any kind are replaced.
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

/** Words of titles, of the rows of 项目资金, and of targets and answers without a number. */
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

/**
 * Characters that occur in no word, number, unit or grade of a form; they stand for replaced letters.
 */
const NEUTRAL = Array.from("戊己庚辛壬癸寅卯辰巳酉戌亥");
const FILLING = "某";

/** Letters; digits; signs, white space and invisible marks, which decide how a cell is read. */
const PIECES =
  /(?<letters>[\p{L}\p{M}]+)|(?<digits>\p{N}+)|(?<signs>[\p{P}\p{S}\s\u200b-\u200f\ufeff]+)/gu;

/** Whether a text consists of listed words only. */
function isMadeOfWords(text: string): boolean {
  const reached = new Set([0]);
  for (let at = 0; at < text.length; at += 1) {
    if (!reached.has(at)) continue;
    for (let length = 1; length <= LONGEST_WORD && at + length <= text.length; length += 1)
      if (WORDS.has(text.slice(at, at + length))) reached.add(at + length);
  }
  return reached.has(text.length);
}

/** The most digits of a figure; longer numbers may be telephone, account or identity numbers. */
const MOST_DIGITS = 10;

const withoutFigures = (digits: string): string => digits.replace(/\p{N}/gu, "0");

const isYear = (digits: string): boolean => /^(?:19|20)\d\d$/u.test(digits);

/**
 * Replaces texts; equal letters always get equal replacements, different letters mostly different
 * ones.
 */
export class NeutralTexts {
  private readonly given = new Map<string, string>();

  /** Neutral letters of the same number: each new text gets the next combination. */
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

  /** Replaces a title or header; known words at its end are kept, as they tell the kind of form. */
  ofTitle(text: string): string {
    const figures = text.replace(/\p{N}{5,}/gu, withoutFigures);
    return figures.replace(/[\p{L}\p{M}]+/gu, (letters) => {
      let start = 0;
      while (start < letters.length && !isMadeOfWords(letters.slice(start))) start += 1;
      return (start === 0 ? "" : this.letters(letters.slice(0, start))) + letters.slice(start);
    });
  }

  /** Replaces a text; known words and signs are kept, figures where `keepsFigures`. */
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
