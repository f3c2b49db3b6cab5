/**
 * JSON typed by people. A text that is wrong is read to its end all the same, so that its other
 * mistakes can be told in one go; what comes of it is never used otherwise.
 */
import type { Mistake, Steps } from "./mistake";
import { jsonCursor, type JsonCursor } from "./json-cursor";
import { isQuote, takeBare, takeQuoted, takeWord } from "./json-words";

export interface JsonText {
  /** What the text says; where there are mistakes, as far as it can be guessed. */
  readonly value: unknown;
  readonly mistakes: readonly Mistake[];
}

/** Nothing of ours is nested deeper. */
const DEEPEST = 20;

/** Reads a text as JSON and tells where it is none; a name written twice is a mistake as well. */
export function readJsonText(text: string): JsonText {
  const cursor = jsonCursor(text);
  cursor.skip();
  if (cursor.next() === "") {
    return { value: undefined, mistakes: [{ path: "", code: "empty", params: {} }] };
  }
  const value = takeValue(cursor, []);
  cursor.skip();
  const rest = cursor.next();
  if (rest !== "") cursor.tell("unexpected", cursor.offset(), { given: rest });
  return { value, mistakes: cursor.mistakes };
}

function takeValue(cursor: JsonCursor, steps: Steps): unknown {
  cursor.skip();
  if (isQuote(cursor.next())) return takeQuoted(cursor);
  const offset = cursor.offset();
  const isList = cursor.takesSign("[");
  if (!isList && !cursor.takesSign("{")) return takeWord(cursor);
  if (steps.length < DEEPEST) return (isList ? takeList : takeObject)(cursor, steps, offset);
  cursor.tell("too-deep", offset);
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
      if (cursor.next() === ",") cursor.tell("comma-extra", offset);
      continue;
    }
    if (!isNamed && /^\d+$/.test(name)) {
      cursor.tell("digits-apart", offset, { given: name });
      continue;
    }
    if (!isNamed) cursor.tell("quotes-missing", offset, { given: name.slice(0, 20) });
    if (!cursor.takesSign(":")) cursor.tell("colon-missing", cursor.offset(), { given: name });
    const here = [...steps, name];
    if (fields.has(name)) cursor.tellField(here, "twice", offset);
    fields.set(name, takeValue(cursor, here));
  } while (goesOn(cursor, "}", begun));
  return Object.fromEntries(fields);
}

/** Goes on to the next part; false when the bracket is closed, or the text is at its end. */
function goesOn(cursor: JsonCursor, close: string, begun: number): boolean {
  cursor.skip();
  const offset = cursor.offset();
  if (cursor.takesSign(close)) return false;
  if (cursor.takesSign(",")) {
    if (!cursor.takesSign(close)) return true;
    cursor.tell("comma-extra", offset);
    return false;
  }
  const given = cursor.next();
  if (given === "") {
    cursor.tell("bracket-open", begun, { given: close });
    return false;
  }
  const isPart = isQuote(given) || /\w/.test(given) || (close === "]" && /[{[]/.test(given));
  if (isPart) cursor.tell("comma-missing", offset);
  else {
    cursor.take(/[^]/uy);
    cursor.tell("unexpected", offset, { given });
  }
  return true;
}
