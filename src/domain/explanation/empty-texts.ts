/** Texts that count as no explanation, as a list for a conditional format, which cannot run code. */
import { OUTLINE_STAND_IN } from "./outline-facts";
import type { ExplanationRules } from "./explanation-rules";

export interface EmptyTexts {
  /** Whole texts, most usual first; the empty text is not among them. */
  readonly words: readonly string[];
  /** Beginning and end of an outline that was not completed; figures stand between them. */
  readonly outline: readonly [begin: string, end: string];
}

/** Punctuation and zeros count as empty in any number; these are the usual ones. */
const FILLERS = ["0", "/", "\\", "-", "—", "——", "n/a"];

/** The finite part of the texts that `isPlaceholderText` recognises. */
export function emptyTexts(rules: ExplanationRules): EmptyTexts {
  const [before = "", after = ""] = rules.outline.split("{facts}");
  const facts = [rules.outlineFacts, rules.outlineFundsFacts];
  return {
    words: [...FILLERS, ...rules.placeholders],
    outline: [
      before + sharedBegin(facts.map((each) => each.split(OUTLINE_STAND_IN)[0] ?? "")),
      sharedEnd(facts.map((each) => each.split(OUTLINE_STAND_IN).at(-1) ?? "")) + after,
    ],
  };
}

function sharedBegin([first = "", ...others]: readonly string[]): string {
  const characters = Array.from(first);
  const differs = characters.findIndex((_, index) =>
    others.some((other) => !other.startsWith(characters.slice(0, index + 1).join(""))),
  );
  return (differs === -1 ? characters : characters.slice(0, differs)).join("");
}

const turned = (text: string): string => Array.from(text).reverse().join("");

const sharedEnd = (texts: readonly string[]): string => turned(sharedBegin(texts.map(turned)));
