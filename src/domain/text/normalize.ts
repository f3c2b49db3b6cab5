/**
 * Four forms of a cell's text, each for one use:
 *
 * - `normalize`: for showing. White space inside Chinese words is removed, the wording is kept.
 * - `fold`: for parsing. Full-width characters and look-alikes of signs become ASCII.
 * - `keyOf`: for recognising labels. Folded, without white space and without a final colon or stop.
 * - `withoutBlanks` (blanks.ts): for comparing texts. Without any white space, otherwise unchanged.
 */
import { blankEnd, nextBlank, withoutBlanks } from "./blanks";
import { isHan, isOrdinary, isWord } from "./character";
import { withoutEnd } from "./ends";
import { firstCharacters } from "./wordings";

/**
 * Whether white space is part of the wording: between two ASCII words, and within a line between such
 * a word and a Chinese character ("962121 平台"); never between Chinese characters.
 */
function isSeparator(text: string, from: number, end: number): boolean {
  if (from === 0 || end === text.length) return false;
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(end);
  if (isWord(before) && isWord(after)) return true;
  if (/[\r\n]/u.test(text.slice(from, end))) return false;
  return (isWord(before) && isHan(after)) || (isHan(before) && isWord(after));
}

/**
 * A text without the white space and line breaks inside its Chinese words. White space that
 * separates words becomes one space; the wording is unchanged.
 */
export function normalize(text: string): string {
  if (isOrdinary(text)) return text;
  let blank = nextBlank(text, 0);
  let result = "";
  let from = 0;
  while (blank >= 0) {
    const end = blankEnd(text, blank);
    result += text.slice(from, blank) + (isSeparator(text, blank, end) ? " " : "");
    from = end;
    blank = nextBlank(text, from);
  }
  return result + text.slice(from);
}

const FOLDED: Readonly<Record<string, string>> = {
  "﹦": "=",
  "═": "=",
  "≧": "≥",
  "⩾": "≥",
  "≦": "≤",
  "⩽": "≤",
  "﹥": ">",
  "﹤": "<",
  "﹪": "%",
  "−": "-",
  "﹣": "-",
  "〔": "(",
  "〕": ")",
  "【": "(",
  "】": ")",
  "﹙": "(",
  "﹚": ")",
};

const LOOK_ALIKES = /[\uff01-\uff5e\u3000﹦═≧⩾≦⩽﹥﹤﹪−﹣〔〕【】﹙﹚]/gu;

/**
 * A text with full-width ASCII and look-alikes of signs replaced by ASCII, one character by one.
 * Unicode's compatibility normalization (NFKC) is not used: it turns ① and ² into digits.
 */
export function fold(text: string): string {
  if (isOrdinary(text)) return text;
  return text.replace(
    LOOK_ALIKES,
    (character) =>
      FOLDED[character] ??
      (character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
  );
}

const STOPS = firstCharacters(["。", ";", "；"]);
const COLONS_AND_STOPS = firstCharacters([":", ";", "。"]);

const withoutFinal = (text: string, marks: ReadonlySet<number>): string =>
  withoutEnd(text, (code) => marks.has(code));

/** A text without the full stops and semicolons at its end. */
export const withoutStop = (text: string): string => withoutFinal(text, STOPS);

/**
 * The key of a text, by which labels are compared: folded, no white space, no colon or stop at the
 * end.
 */
export const keyOf = (text: string): string =>
  withoutFinal(isOrdinary(text) ? text : withoutBlanks(fold(text)), COLONS_AND_STOPS);

/** The mark of a footnote after a label: 实际完成值①, 得分*. */
const FOOTNOTE = /(?<=\p{Script=Han}|\))[①-⑳*]{1,2}$/u;

/** A key without bracketed parts and a footnote's mark: 全年预算数(A)① → 全年预算数. */
export function withoutBrackets(key: string): string {
  const label = FOOTNOTE.test(key) ? key.replace(FOOTNOTE, "") : key;
  return label.includes("(") ? label.replace(/\([^()]*\)/gu, "") : label;
}

/**
 * Joins two pieces of a text that a page break has cut. Characters printed on both pages are kept
 * once: 验收合格 + 格率 → 验收合格率.
 */
export function joinPieces(head: string, tail: string): string {
  for (let size = Math.min(head.length, tail.length); size > 0; size -= 1) {
    if (head.endsWith(tail.slice(0, size))) return head + tail.slice(size);
  }
  return head + tail;
}
