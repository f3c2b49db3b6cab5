/** A place in a text that should be JSON, and what was found wrong on the way there. */
import { pathOf, type Mistake, type MistakeCode, type Steps } from "./mistake";

/** Nobody repairs more at a time, and what follows so many is mostly their consequence. */
const MOST_MISTAKES = 20;

/** What Chinese keyboards type for JSON's own signs, and what some take for them. */
const MEANT: ReadonlyMap<string, string> = new Map([
  ["｛", "{"],
  ["｝", "}"],
  ["［", "["],
  ["］", "]"],
  ["【", "["],
  ["】", "]"],
  ["：", ":"],
  ["=", ":"],
  ["＝", ":"],
  ["，", ","],
  ["、", ","],
  ["；", ","],
  [";", ","],
]);

export interface JsonCursor {
  readonly mistakes: readonly Mistake[];
  readonly offset: () => number;
  /** The next character; "" at the end. */
  readonly next: () => string;
  /** Takes what a sticky pattern finds here; "" where it finds nothing. */
  readonly take: (pattern: RegExp) => string;
  /** Takes white space, and comments as mistakes. */
  readonly skip: () => void;
  /** Takes one of JSON's own signs, or as a mistake what was typed for it. */
  readonly takesSign: (sign: string) => boolean;
  /** Notes a mistake of the text; after too many there is nothing left to read. */
  readonly tell: (code: MistakeCode, offset: number, params?: Mistake["params"]) => void;
  /** Notes a mistake of one field. */
  readonly tellField: (steps: Steps, code: MistakeCode, offset: number) => void;
}

export function jsonCursor(text: string): JsonCursor {
  const mistakes: Mistake[] = [];
  let at = 0;

  const place = (offset: number): Mistake["params"] => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: String(lines.length), column: String((lines.at(-1) ?? "").length + 1) };
  };
  const note = (mistake: Mistake): void => {
    if (mistakes.length < MOST_MISTAKES) mistakes.push(mistake);
    else at = text.length;
  };
  const tell: JsonCursor["tell"] = (code, offset, params = {}) => {
    note({ path: "", code, params: { ...place(offset), ...params } });
  };
  const take: JsonCursor["take"] = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? "";
    at += found.length;
    return found;
  };
  const skip = (): void => {
    for (;;) {
      take(/[ \t\r\n]*/y);
      const offset = at;
      if (take(/\s+/y) !== "") tell("punctuation", offset, { given: "\u3000", meant: " " });
      else if (take(/\/\/.*|#.*|\/\*[^]*?(\*\/|$)/y) !== "") tell("comment", offset);
      else return;
    }
  };
  return {
    mistakes,
    offset: () => at,
    next: () => text.charAt(at),
    take,
    skip,
    takesSign: (sign) => {
      skip();
      const given = text.charAt(at);
      if (given !== sign && MEANT.get(given) !== sign) return false;
      at += 1;
      if (given !== sign) tell("punctuation", at - 1, { given, meant: sign });
      return true;
    },
    tell,
    tellField: (steps, code, offset) => {
      note({ path: pathOf(steps), code, params: place(offset) });
    },
  };
}
