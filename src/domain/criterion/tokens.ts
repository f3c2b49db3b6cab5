/** A criterion's text as tokens: every character belongs to one. */
import { dateAt, deadlineOf } from "../quantity/dates/calendar";
import { numeralAt } from "../quantity/numbers/numeral";
import type { DaySpan } from "../quantity/model/readings";
import { canonicalUnit } from "../quantity/units/unit";
import { unitAt } from "../quantity/units/unit-at";
import { kindsOf, wordAt, type WordKind } from "./criterion-words";

export interface Token {
  readonly text: string;
  /** The meanings of a word; empty for other tokens. */
  readonly kinds: ReadonlySet<WordKind>;
  /** A number's decimal string; null for other tokens. */
  readonly number: string | null;
  /** A unit's canonical wording; null for other tokens. */
  readonly unit: string | null;
  /** The last day that a date with 前 allows; null for other tokens. */
  readonly by: DaySpan | null;
  /** A part of the row's name of two characters or more; "whole" where it is the name's end. */
  readonly name: "part" | "whole" | null;
  /** A mark between clauses: "soft" within a sentence, "hard" at its end. */
  readonly mark: "soft" | "hard" | null;
}

const PLAIN = {
  kinds: kindsOf(""),
  number: null,
  unit: null,
  by: null,
  name: null,
  mark: null,
} as const;

const NUMBER = /\d{1,12}(?:\.\d{1,6})?(?![\d.])/uy;
const SOFT: ReadonlySet<string> = new Set([",", "、", ":"]);
const HARD: ReadonlySet<string> = new Set([";", "。", "|", "."]);

/** What may follow the measure in a name: 满意度指标, 合格率(%). */
const AFTER_NAME = /(?:指标|情况|\([^()]{0,30}\)){1,3}$/u;
/** Longer names are no part of a criterion. */
const LONGEST_NAME = 60;

/** Counting words that criteria have and targets seldom do. */
const MORE_UNITS: ReadonlySet<string> = new Set(["笔", "票"]);

/** Words after which a numeral or a unit is one: 每一次, 延期三天, 每次, 扣3分/例. */
const COUNTING: readonly WordKind[] = [
  "every",
  "less",
  "more",
  "late",
  "event",
  "higher",
  "lower",
  "undone",
  "over",
];

/**
 * Divides a folded text into tokens. A character that belongs to no word is a token without meaning.
 *
 * @param name the row's folded name
 */
export function tokensOf(text: string, name: string): readonly Token[] {
  const own = name.slice(0, LONGEST_NAME).replace(AFTER_NAME, "");
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const token = tokenAt(text, at, own, tokens.at(-1) ?? null);
    tokens.push(token.token);
    at += token.length;
  }
  return tokens.map((token, index) => {
    const isShort =
      token.name === "part" && token.text.length >= SHORT_NAME && own.startsWith(token.text);
    const isSaid = isShort && tokens.slice(0, index).some(({ text: before }) => before === own);
    return isSaid ? { ...token, name: "whole" } : token;
  });
}

/** The shortest beginning of a name, in characters, that may abbreviate it: 三公经费 for 三公经费变动率. */
const SHORT_NAME = 3;

interface Taken {
  readonly token: Token;
  /** In characters of the text. */
  readonly length: number;
}

function tokenAt(text: string, at: number, own: string, before: Token | null): Taken {
  const character = text.charAt(at);
  if (SOFT.has(character) || HARD.has(character)) {
    const mark = SOFT.has(character) ? "soft" : "hard";
    return taken({ ...PLAIN, text: character, mark });
  }
  const date = dateAt(text, at);
  if (date?.before === true) {
    const written = text.slice(at, date.end);
    return { token: { ...PLAIN, text: written, by: deadlineOf(date) }, length: written.length };
  }
  NUMBER.lastIndex = at;
  const number = NUMBER.exec(text)?.[0];
  if (number !== undefined) return taken({ ...PLAIN, text: number, number });
  const word = wordAt(text, at);
  const named = nameAt(text, at, own);
  const isCounted = before !== null && COUNTING.some((kind) => before.kinds.has(kind));
  const unit = before?.number != null || isCounted ? unitOf(text, at) : "";
  const longest = Math.max(word.length, named.length, unit.length);
  const isFigure =
    isCounted || before?.name != null || ["deduct", "give"].some((kind) => hasKind(before, kind));
  if (isFigure && longest < 2) {
    const numeral = numeralAt(text, at);
    if (numeral !== null && unitOf(text, numeral.end) !== "") {
      const written = text.slice(at, numeral.end);
      return { token: { ...PLAIN, text: written, number: numeral.value }, length: written.length };
    }
  }
  if (longest === 0) return taken({ ...PLAIN, text: character });
  if (unit.length === longest && (unit !== "分" || before?.number == null)) {
    return taken({ ...PLAIN, text: unit, unit: canonicalUnit(unit), kinds: kindsOf(unit) });
  }
  const part = named.length === longest ? named : "";
  return taken({
    ...PLAIN,
    text: part === "" ? word : part,
    kinds: kindsOf(part === "" ? word : part),
    name: part === "" ? null : isMeasure(part, own) ? "whole" : "part",
  });
}

/** A negation before a measure: 不合格率 is not 合格率. */
const NEGATED = /[未不没无非零漏欠缺免]$/u;

/** Whether a part is the end of a name, with or without its 率: 成本下降 of 运营成本下降率. */
function isMeasure(part: string, own: string): boolean {
  const stem = /[率度]$/u.test(own) ? own.slice(0, -1) : own;
  return [own, stem].some(
    (end) => end.endsWith(part) && !NEGATED.test(end.slice(0, end.length - part.length)),
  );
}

function unitOf(text: string, at: number): string {
  const unit = unitAt(text, at);
  return unit === "" && MORE_UNITS.has(text.charAt(at)) ? text.charAt(at) : unit;
}

const hasKind = (token: Token | null, kind: string): boolean =>
  token !== null && [...token.kinds].some((each) => each === kind);

const taken = (token: Token): Taken => ({ token, length: token.text.length });

/** The longest piece of the row's name, of two characters or more, that begins at a position. */
function nameAt(text: string, from: number, own: string): string {
  let longest = 1;
  while (
    from + longest < text.length + 1 &&
    longest <= own.length &&
    own.includes(text.slice(from, from + longest))
  ) {
    longest += 1;
  }
  const piece = text.slice(from, from + longest - 1);
  return piece.length > 1 ? piece : "";
}
