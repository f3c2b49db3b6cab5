/** A position in a text, and what is parsed there: numbers, listed words, words of the row. */
import { words } from "../../text/wordings";
import { contracted } from "../words/contraction";
import { beginsWithAction } from "../words/actions";
import { plainNumber } from "../numbers/plain-number";
import { countAt, isCounted } from "../units/unit-at";
import {
  ACT,
  COMPARING,
  COMPARING_BEHIND,
  DISQUALIFYING,
  DISTRIBUTING,
  DONE,
  FILLERS,
  LongestWords,
  LOOSE,
  MAKING,
  MANNERS,
  MEASURES,
  NOUNS,
  OCCURRING,
  REACHING,
  VERBS,
  WHOLE_WORDS,
} from "../words/vocabulary";

/** The context of a text: its row, and whether it is a target or an answer. */
export interface PhraseContext {
  /** A target may name what it counts in words of its own; an answer may not. */
  readonly side: "target" | "actual";
  /** The indicator's name, folded and without white space. */
  readonly name: string;
  /** The target's text likewise; "" where a target is read. */
  readonly target: string;
  /** 月 and 日 behind a number are durations: the target asks for one. */
  readonly durations: boolean;
  /** The form's year in digits, which an answer may name: 2024年度完成100人. */
  readonly year?: string;
}

/** A number is the longest run of digits, points and commas. */
const AMOUNT = /[\d.,]+/uy;
/** A denial right before a word, or before the verb that it denies. */
const DENIED_BEFORE =
  /[不未无非没]$|(?:不|未|没有?|无|零|防止|避免|杜绝|减少|降低)(?:受|被|发生|出现|产生|造成|存在)$/u;
/** What follows the act that a name counts: 报废数, 取消项目数量. */
const COUNT_OF = /(?:数量|人数|户数|个数|次数|台数|项数|件数|数|率|量)$/u;
const WHOLE = new RegExp(WHOLE_WORDS.join("|"), "gu");
/** 十二 of a target is its number and no word of the row. */
const ONLY_NUMERALS = /^[〇零一二两三四五六七八九十百千万亿]+$/u;
/** A denial that begins a name and belongs to the thing: 非正常死亡 of 非正常死亡人数. */
const OWN_DENIAL = /^[未不无非]\p{Script=Han}{3,}$/u;
const ONLY_COUNT = /^(?:总?(?:人数|次数|个数|件数|户数|数量?|起数))?$/u;
/** Adverse measures, which a target limits: 差错率≤1%. */
const BAD_MEASURE =
  /^\p{Script=Han}{0,6}(?:差错|误差|失误|缺陷|偏差|不合格|不良|缺勤|流失|损失|失业|未完成|退货|辍学|故障|投诉|逾期|超标)(?:发生)?(?:率|数|次数|度|件数|人数)$/u;
const BOUNDED = /^(?:[<>=≥≤]|不[得能应]?[超高大多低少小]|控制在|低于|小于|少于)/u;

/** Verbs of removing at the beginning of a name: 取消审批事项数. */
const OWN_VERBS =
  /^(?:取消|清退|腾退|退还|退出|退耕|关停|停用|废止|废除|报废|淘汰|挽回|追缴|追回)(?:\p{Script=Han}*)$/u;
const SUBJECT = /^\p{Script=Han}{1,20}$/u;
const HAN_AT_START = /^\p{Script=Han}/u;
const FOLLOWING = new LongestWords([
  ...COMPARING.keys(),
  ...REACHING,
  ...FILLERS,
  ...DISTRIBUTING,
  ...MANNERS,
  ...OCCURRING,
  ...MAKING,
  ...VERBS,
  ...NOUNS,
  ...DONE,
  ...COMPARING_BEHIND.keys(),
  ...words("率 数 量"),
]);
const COMPARING_WORDS = new LongestWords(COMPARING.keys());
const REACHING_WORDS = new LongestWords(REACHING);

/**
 * Whether a numeral is an ordinal: 二标段, 二期 and 二批 are the second one (two of them are 两); so is
 * every numeral of one character before 标段.
 */
const isPlace = (text: string, from: number, end: number): boolean =>
  end === from + 1 &&
  (/^标段/u.test(text.slice(end, end + 2)) ||
    (text.charAt(from) === "二" && /^(?:[期批包号轮版]|阶段)/u.test(text.slice(end, end + 2))));

/** A number in digits or a Chinese numeral, and where it ends. */
interface NumberAt {
  readonly value: string;
  readonly end: number;
}

/** A parser over one text: each method reads what begins at `at` and moves `at` behind it. */
export class Parser {
  at = 0;
  private readonly text: string;
  readonly context: PhraseContext;
  private readonly row: string;

  constructor(text: string, context: PhraseContext) {
    this.text = text;
    this.context = context;
    this.row = `${context.name}\n${context.target}`;
  }

  get isDone(): boolean {
    return this.at >= this.text.length;
  }

  rest(): string {
    return this.text.slice(this.at);
  }

  match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }

  word(among: LongestWords): string {
    const found = among.at(this.text, this.at);
    this.at += found.length;
    return found;
  }

  /** A number in digits, or a Chinese numeral that a unit follows. */
  number(afterPercent = false): NumberAt | null {
    const start = this.at;
    const digits = this.match(AMOUNT);
    if (digits !== null) {
      const value = plainNumber(digits);
      if (value !== null) return { value, end: this.at };
      this.at = start;
      return null;
    }
    const numeral = countAt(this.text, start);
    if (numeral === null) return null;
    if (isPlace(this.text, start, numeral.end)) return null;
    if (!afterPercent && !isCounted(this.text, numeral) && !this.isWholeNumber(numeral.end))
      return null;
    this.at = numeral.end;
    return numeral;
  }

  /** Whether a numeral ends an answer to a target with a number, or a target with a sign. */
  private isWholeNumber(end: number): boolean {
    const { side, target } = this.context;
    const isLast = end === this.text.length;
    if (side === "actual") return isLast && /[\d一二两三四五六七八九十百]/u.test(target);
    return isLast && /^[<>=≥≤]/u.test(this.text);
  }

  /** The longest word of two characters or more that the row's name or target holds; "" for none. */
  named(): string {
    const text = this.text;
    let length = 0;
    while (this.at + length < text.length && length < 30) {
      if (!this.row.includes(text.slice(this.at, this.at + length + 1))) break;
      length += 1;
    }
    let longest = "";
    for (; length >= 2; length -= 1) {
      const word = text.slice(this.at, this.at + length);
      if (/[\d\n]/u.test(word) || !/^[\p{Script=Han}A-Za-z]/u.test(word)) continue;
      if (ONLY_NUMERALS.test(word)) continue;
      if (!this.isNamed(word)) continue;
      if (longest === "") longest = word;
      // 改造 of 改造户厕, although the row's name holds 改造户数
      if (!this.goesOn(this.at + length)) continue;
      longest = word;
      break;
    }
    this.at += longest.length;
    return longest;
  }

  /** Whether what follows a word may begin another one: no Chinese character, a listed word, or one of the row. */
  private goesOn(at: number): boolean {
    const text = this.text;
    const next = text.slice(at, at + 2);
    return (
      !HAN_AT_START.test(next) ||
      (next.length === 2 && this.row.includes(next)) ||
      FOLLOWING.at(text, at) !== "" ||
      countAt(text, at) !== null
    );
  }

  /** A word of the row, or three characters that stand for words of it: 公益岗 of 公益性岗位. */
  own(): string {
    const start = this.at;
    const named = this.named();
    if (named.length > 2 || this.context.side === "target") return named;
    const end = this.at;
    this.at = start;
    const short = this.contractionOf(3);
    if (short === "") this.at = end;
    return short || named;
  }

  /** A word that stands for words of the row's name by single characters of them: 村医; "" for none. */
  contraction(): string {
    return this.contractionOf(3) || this.contractionOf(2);
  }

  private contractionOf(length: number): string {
    const word = this.text.slice(this.at, this.at + length);
    if (word.length < length || contracted(word, this.context.name).length === 0) return "";
    this.at += length;
    return word;
  }

  private isNamed(word: string): boolean {
    const { name, target } = this.context;
    const isOwnVerb = OWN_VERBS.test(word) && name.startsWith(word);
    const isOwnDenial =
      OWN_DENIAL.test(word) && name.startsWith(word) && ONLY_COUNT.test(name.slice(word.length));
    const whole =
      isOwnVerb ||
      isOwnDenial ||
      name.endsWith(word) ||
      (target !== "" && target.startsWith(word)) ||
      (ACT.test(word) && (name.startsWith(word) || name.replace(COUNT_OF, "").endsWith(word)));
    if (DISQUALIFYING.test(word.replace(WHOLE, "")) && !whole) return false;
    const from = this.row.indexOf(word);
    // denied in the row: 合格率 of 不合格率, 损失 of 不受损失
    return !DENIED_BEFORE.test(this.row.slice(Math.max(0, from - 3), from));
  }

  /**
   * Reads what a target measures, up to its number or a word of comparison.
   *
   * @param isDone a verb stands before it, so that it may be any noun: 接待游客
   */
  subject(isDone = false): boolean {
    const start = this.at;
    let end = start;
    while (end < this.text.length && !this.beginsNumber(end)) end += 1;
    const word = this.text.slice(start, end);
    if (!SUBJECT.test(word)) return false;
    const isBad = BAD_MEASURE.test(word) && BOUNDED.test(this.text.slice(end, end + 4));
    const plain = word.replace(WHOLE, "");
    if (!isBad && (LOOSE.test(plain) || DISQUALIFYING.test(plain))) return false;
    if (!isBad && !isDone && !MEASURES.test(word) && !beginsWithAction(word)) return false;
    this.at = end;
    return true;
  }

  private beginsNumber(at: number): boolean {
    const text = this.text;
    if (/[\d<>=≥≤(,:]/u.test(text.charAt(at))) return true;
    for (const words of [COMPARING_WORDS, REACHING_WORDS]) {
      if (words.at(text, at) !== "") return true;
    }
    const numeral = countAt(text, at);
    return numeral !== null && isCounted(text, numeral);
  }
}
