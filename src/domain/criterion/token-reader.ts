/** Reads tokens from left to right; words that say nothing of their own are passed over. */
import type { WordKind } from "./criterion-words";
import type { Token } from "./tokens";

export class TokenReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The token at this place, behind words that say nothing; null at the end. */
  get next(): Token | null {
    return this.tokens[this.placeOfNext()] ?? null;
  }

  get isAtEnd(): boolean {
    return this.next === null;
  }

  /** The next token where it passes the test, which is passed; null where it does not. */
  takeIf(isWanted: (token: Token) => boolean): Token | null {
    const here = this.tokens[this.at];
    // a word that may say nothing (比例) is first asked for what else it does
    const at = here !== undefined && isWanted(here) ? this.at : this.placeOfNext();
    const token = this.tokens[at];
    if (token === undefined || !isWanted(token)) return null;
    this.at = at + 1;
    return token;
  }

  /** The next token where it is a word of one of these kinds. */
  take(...kinds: readonly WordKind[]): Token | null {
    return this.takeIf((token) => kinds.some((kind) => token.kinds.has(kind)));
  }

  /** The next token where it is a number. */
  takeNumber(): string | null {
    return this.takeIf(({ number }) => number !== null)?.number ?? null;
  }

  /** The next token where it is a unit. */
  takeUnit(): string | null {
    return this.takeIf(({ unit }) => unit !== null)?.unit ?? null;
  }

  /** Passes marks within a sentence; true where there was one. */
  passSoft(): boolean {
    let passed = false;
    while (this.takeIf(({ mark }) => mark === "soft") !== null) passed = true;
    return passed;
  }

  /** What a reading gives; where it gives null, this place is returned to. */
  attempt<Kind>(read: () => Kind | null): Kind | null {
    const before = this.at;
    const result = read();
    if (result === null) this.at = before;
    return result;
  }

  private placeOfNext(): number {
    let at = this.at;
    while (this.tokens[at]?.kinds.has("filler") === true) at += 1;
    return at;
  }
}
