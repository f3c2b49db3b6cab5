/** White space, full-width characters and page breaks taken out of what people typed or pasted. */
import { blankEnd, nextBlank, withoutBlanks } from "./blanks";
import { isHan, isOrdinary, isWord } from "./character";
import { firstCharacters } from "./wordings";

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
export function normalize(text: string): string {
  if (isOrdinary(text)) return text;
  let blank = nextBlank(text, 0);
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

/**
 * Full-width ASCII and the look-alikes of signs as plain ASCII. Not Unicode's compatibility
 * folding: that would make a number of ① and of ².
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

const STOPS = firstCharacters(["。", ";"]);
const COLONS_AND_STOPS = firstCharacters([":", ";", "。"]);

function withoutMarks(text: string, marks: ReadonlySet<number>): string {
  let end = text.length;
  while (end > 0 && marks.has(text.charCodeAt(end - 1))) end -= 1;
  return end === text.length ? text : text.slice(0, end);
}

/** A folded text without the full stop or semicolon at its end. */
export const withoutStop = (text: string): string => withoutMarks(text, STOPS);

/** What a label is compared by: folded, no white space, no colon or full stop at its end. */
export const keyOf = (text: string): string =>
  withoutMarks(isOrdinary(text) ? text : withoutBlanks(fold(text)), COLONS_AND_STOPS);

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
