/**
 * Reads JSON typed by people. An invalid text is read to its end, so that all its mistakes are
 * reported at once, those of its values too. JSON.parse stops at the first mistake; jsonc-parser gives
 * no value after full-width signs or missing quotation marks, reports consequences as mistakes of
 * their own, reports an open bracket at the end of the text, and does not report repeated names.
 */
import type { Mistake, Steps } from "./mistake";
import { jsonCursor, type JsonCursor } from "./json-cursor";
import { isQuote, shortened, takeBare, takeQuoted, takeWord } from "./json-words";

export interface JsonText {
  /**
   * The value of the text; if there are mistakes, the value that was probably meant, for checking
   * only.
   */
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
}

/** No value that a schema reads is nested deeper. */
const DEEPEST = 20;

/** Reads a text as JSON, with every mistake in it; a name written twice is one. */
export function readJsonText(text: string): JsonText {
  const cursor = jsonCursor(text);
  cursor.skip();
  if (cursor.next() === "") {
    return { value: undefined, mistakes: [{ path: "", code: "empty" }] };
  }
  const value = takeValue(cursor, []);
  cursor.skip();
  const rest = cursor.next();
  if (rest !== "") cursor.report(cursor.offset(), { code: "unexpected", given: rest });
  return { value, mistakes: cursor.mistakes };
}

function takeValue(cursor: JsonCursor, steps: Steps): unknown {
  cursor.skip();
  if (isQuote(cursor.next())) return takeQuoted(cursor);
  const offset = cursor.offset();
  const isList = cursor.takesSign("[");
  if (!isList && !cursor.takesSign("{")) return takeWord(cursor);
  if (steps.length < DEEPEST) return (isList ? takeList : takeObject)(cursor, steps, offset);
  cursor.report(offset, { code: "too-deep" });
  cursor.take(/[^]*/y);
  return undefined;
}

function takeList(cursor: JsonCursor, steps: Steps, begun: number): unknown[] {
  const parts: unknown[] = [];
  if (cursor.takesSign("]")) return parts;
  do parts.push(takeValue(cursor, [...steps, parts.length]));
  while (goesOn(cursor, "]", begun));
  return parts;
}

function takeObject(cursor: JsonCursor, steps: Steps, begun: number): object {
  const fields = new Map<string, unknown>();
  if (cursor.takesSign("}")) return {};
  do {
    cursor.skip();
    const offset = cursor.offset();
    const isNamed = isQuote(cursor.next());
    const name = isNamed ? takeQuoted(cursor) : takeBare(cursor);
    if (!isNamed && name === "") {
      if (cursor.next() === ",") cursor.report(offset, { code: "comma-extra" });
      continue;
    }
    if (!isNamed && /^\d+$/.test(name)) {
      cursor.report(offset, { code: "digits-apart", given: name });
      continue;
    }
    if (!isNamed) cursor.report(offset, { code: "quotes-missing", given: shortened(name) });
    if (!cursor.takesSign(":")) cursor.report(cursor.offset(), { code: "colon-missing", name });
    const here = [...steps, name];
    if (fields.has(name)) cursor.reportTwice(offset, here);
    fields.set(name, takeValue(cursor, here));
  } while (goesOn(cursor, "}", begun));
  return Object.fromEntries(fields);
}

/** Goes on to the next part; false when the bracket is closed, or the text is at its end. */
function goesOn(cursor: JsonCursor, close: "}" | "]", begun: number): boolean {
  cursor.skip();
  const offset = cursor.offset();
  if (cursor.takesSign(close)) return false;
  if (cursor.takesSign(",")) {
    if (!cursor.takesSign(close)) return true;
    cursor.report(offset, { code: "comma-extra" });
    return false;
  }
  const given = cursor.next();
  if (given === "") {
    cursor.report(begun, { code: "bracket-open", missing: close });
    return false;
  }
  const isPart = isQuote(given) || /\w/.test(given) || (close === "]" && /[{[]/.test(given));
  if (isPart) cursor.report(offset, { code: "comma-missing" });
  else {
    cursor.take(/[^]/uy);
    cursor.report(offset, { code: "unexpected", given });
  }
  return true;
}
