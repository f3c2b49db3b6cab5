/** White space, full-width characters and page breaks taken out of what people typed or pasted. */
import { blankEnd, nextBlank, withoutBlanks } from "./blanks";
import { isHan, isWord } from "./character";

/** A space is meaningful beside a Latin word or a number ("962121 平台"), never between Chinese. */
function keepsSpace(text: string, from: number, end: number): boolean {
  if (from === 0 || end === text.length) return false;
  const before = text.charCodeAt(from - 1);
  const after = text.charCodeAt(end);
  if (isWord(before) && isWord(after)) return true;
  if (/[\r\n]/u.test(text.slice(from, end))) return false;
  return (isWord(before) && isHan(after)) || (isHan(before) && isWord(after));
}

/** A text without white space and line breaks inside Chinese words; its wording as printed. */
export function heal(text: string): string {
  let blank = nextBlank(text, 0);
  if (blank < 0) return text;
  let healed = "";
  let from = 0;
  while (blank >= 0) {
    const end = blankEnd(text, blank);
    healed += text.slice(from, blank) + (keepsSpace(text, blank, end) ? " " : "");
    from = end;
    blank = nextBlank(text, from);
  }
  return healed + text.slice(from);
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

/** Is nothing in a text to be folded? Most texts are ASCII and common Chinese. */
function isFolded(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x2212 && (code < 0x4e00 || code > 0x9fff)) return false;
  }
  return true;
}

/**
 * Full-width ASCII and the look-alikes of signs as plain ASCII. Not Unicode's compatibility
 * folding: that would make a number of ① and of ².
 */
export function fold(text: string): string {
  if (isFolded(text)) return text;
  return text.replace(
    LOOK_ALIKES,
    (character) =>
      FOLDED[character] ??
      (character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
  );
}

/** A text without the marks of punctuation at its end. */
export function withoutMarks(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** What a label is compared by: folded, no white space, no colon or full stop at its end. */
export const keyOf = (text: string): string => withoutMarks(withoutBlanks(fold(text)), ":;。");

/** A label without what stands in brackets: 全年预算数(A) → 全年预算数. A key goes in. */
export function withoutBrackets(key: string): string {
  return key.includes("(") ? key.replace(/\([^()]*\)/gu, "") : key;
}

/** Two pieces of a text cut by a page break, without doubling: 验收合格 + 格率 → 验收合格率. */
export function joinPieces(head: string, tail: string): string {
  for (let size = Math.min(head.length, tail.length); size > 0; size -= 1) {
    if (head.endsWith(tail.slice(0, size))) return head + tail.slice(size);
  }
  return head + tail;
}
