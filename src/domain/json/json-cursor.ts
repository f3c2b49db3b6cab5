/** A reader's offset in a text that should be JSON, with the mistakes found before it. */
import { pathOf, type Mistake, type Steps, type TextFault, type TextPosition } from "./mistake";

/** Mistakes after so many are mostly consequences of the earlier ones. */
const MOST_MISTAKES = 20;

/** Full-width signs of Chinese keyboards, and signs of other notations, with JSON's own. */
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
  /** Takes what a sticky pattern matches at the offset; "" where it matches nothing. */
  readonly take: (pattern: RegExp) => string;
  /** Takes white space, and comments, which are mistakes. */
  readonly skip: () => void;
  /** Takes one of JSON's own signs, or another sign for it, which is a mistake. */
  readonly takesSign: (sign: string) => boolean;
  /** Adds a mistake; after too many the offset goes to the end of the text. */
  readonly report: (offset: number, fault: TextFault) => void;
  /** Adds the mistake of a field that is written a second time. */
  readonly reportTwice: (offset: number, steps: Steps) => void;
}

/** A cursor at the beginning of a text. */
export function jsonCursor(text: string): JsonCursor {
  const mistakes: Mistake[] = [];
  let at = 0;

  const positionOf = (offset: number): TextPosition => {
    const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
    return { line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  };
  const add = (mistake: Mistake): void => {
    if (mistakes.length < MOST_MISTAKES) mistakes.push(mistake);
    else at = text.length;
  };
  const report: JsonCursor["report"] = (offset, fault) => {
    add({ path: "", position: positionOf(offset), ...fault });
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
      if (take(/\s+/y) !== "") {
        report(offset, { code: "punctuation", given: "\u3000", meant: " " });
      } else if (take(/\/\/.*|#.*|\/\*(?:[^*]|\*(?!\/))*(?:\*\/)?/y) !== "") {
        report(offset, { code: "comment" });
      } else return;
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
      if (given !== sign) report(at - 1, { code: "punctuation", given, meant: sign });
      return true;
    },
    report,
    reportTwice: (offset, steps) => {
      add({ path: pathOf(steps), code: "twice", position: positionOf(offset) });
    },
  };
}
