/** The texts, numbers and words of JSON as people type them. */
import type { JsonCursor } from "./json-cursor";

const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ["true", true],
  ["false", false],
  ["null", null],
]);

/** Other quotation marks, each with the marks that may end the text it begins. */
const OTHER_QUOTES: ReadonlyMap<string, RegExp> = new Map([
  ["'", /'/y],
  ["“", /[“”"]/y],
  ["”", /[“”"]/y],
  ["‘", /[‘’']/y],
  ["’", /[‘’']/y],
  ["＂", /＂/y],
  ["「", /」/y],
]);

/** Whether a character begins a quoted text: JSON's own quotation mark, or another one. */
export const isQuote = (character: string): boolean =>
  character === '"' || OTHER_QUOTES.has(character);

/** Takes a text in quotation marks of any kind; all but JSON's own are mistakes. */
export function takeQuoted(cursor: JsonCursor): string {
  const given = cursor.next();
  const ending = OTHER_QUOTES.get(given);
  if (ending === undefined) return quoted(cursor);
  const offset = cursor.offset();
  cursor.take(/./uy);
  let content = "";
  while (cursor.take(ending) === "") {
    const more = cursor.take(/[^\r\n]/uy);
    if (more === "") break;
    content += more;
  }
  cursor.report(offset, { code: "punctuation", given, meant: '"' });
  return content;
}

function quoted(cursor: JsonCursor): string {
  const offset = cursor.offset();
  const literal = cursor.take(/"(?:[^"\\\r\n]+|\\[^\r\n])*/y);
  if (cursor.take(/"/y) === "") {
    cursor.report(offset, { code: "quotes-open" });
    return literal.slice(1);
  }
  const escape = /\\(?!["\\/bfnrt]|u[0-9a-f]{4})/iu.exec(literal.replaceAll("\\\\", "__"));
  // a tab or other control character is not allowed in a JSON text either
  const wrong = escape?.index ?? literal.search(/[^\u0020-\uffff]/);
  if (wrong < 0) return JSON.parse(`${literal}"`) as string;
  cursor.report(offset + wrong, { code: "bad-escape" });
  return literal.slice(1);
}

const LONGEST = 20;

/** The typed text, cut for a sentence. */
export const shortened = (given: string): string => given.slice(0, LONGEST);

/** Takes an unquoted text, up to JSON's next sign. */
export const takeBare = (cursor: JsonCursor): string =>
  cursor.take(/[^\s,:{}[\]"'“”‘’，：｛｝［］]+/y);

/** Takes a number, true, false or null; any other text is returned as typed, and reported. */
export function takeWord(cursor: JsonCursor): unknown {
  const offset = cursor.offset();
  const given = takeBare(cursor);
  if (given === "") {
    // at the end of the text goesOn reports the bracket that is still open
    const odd = cursor.take(/[^]/uy);
    if (odd !== "") cursor.report(offset, { code: "unexpected", given: odd });
    return undefined;
  }
  const known = WORDS.get(given);
  if (known !== undefined) return known;
  if (NUMBER.test(given)) return Number(given);
  const isLikeNumber = /^[-+.]?[\d０-９]/.test(given);
  cursor.report(offset, {
    code: isLikeNumber ? "bad-number" : "bad-word",
    given: shortened(given),
  });
  return given;
}
