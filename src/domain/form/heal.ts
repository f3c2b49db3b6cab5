/** White space, full-width characters and page breaks taken out of what people typed or pasted. */

const BLANKS = /[\s\u200b\ufeff]+/u;
const HAN = /\p{Script=Han}/u;
const WORD = /[A-Za-z0-9]/;

/** A space is meaningful beside a Latin word or a number ("962121 平台"), never between Chinese. */
function keepsSpace(before: string, after: string, blanks: string): boolean {
  if (WORD.test(before) && WORD.test(after)) return true;
  if (/[\r\n]/.test(blanks)) return false;
  return (WORD.test(before) && HAN.test(after)) || (HAN.test(before) && WORD.test(after));
}

/** A text without white space and line breaks inside Chinese words; its wording as printed. */
export function heal(text: string): string {
  if (!BLANKS.test(text)) return text;
  const pieces = text.split(/([\s\u200b\ufeff]+)/u);
  let healed = pieces[0] ?? "";
  for (let index = 1; index + 1 < pieces.length; index += 2) {
    const blanks = pieces[index] ?? "";
    const next = pieces[index + 1] ?? "";
    const before = healed.at(-1) ?? "";
    healed += (keepsSpace(before, next.charAt(0), blanks) ? " " : "") + next;
  }
  return healed;
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

/**
 * Full-width ASCII and the look-alikes of signs as plain ASCII. Not Unicode's compatibility
 * folding: that would make a number of ① and of ².
 */
export function fold(text: string): string {
  return text.replace(
    /[\uff01-\uff5e\u3000﹦═≧⩾≦⩽﹥﹤﹪−﹣〔〕【】﹙﹚]/gu,
    (character) =>
      FOLDED[character] ??
      (character === "\u3000" ? " " : String.fromCharCode(character.charCodeAt(0) - 0xfee0)),
  );
}

/** What a label is compared by: folded, no white space, no colon or full stop at its end. */
export function keyOf(text: string): string {
  const folded = fold(text);
  return (BLANKS.test(folded) ? folded.split(BLANKS).join("") : folded).replace(/[:;。]+$/u, "");
}

/** A label without what stands in brackets: 全年预算数(A) → 全年预算数. A key goes in. */
export function withoutBrackets(key: string): string {
  return key.replace(/\([^()]*\)/gu, "");
}

/** Two pieces of a text cut by a page break, without doubling: 验收合格 + 格率 → 验收合格率. */
export function joinPieces(head: string, tail: string): string {
  for (let size = Math.min(head.length, tail.length); size > 0; size -= 1) {
    if (head.endsWith(tail.slice(0, size))) return head + tail.slice(size);
  }
  return head + tail;
}
