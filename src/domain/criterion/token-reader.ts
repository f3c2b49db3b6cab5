/** Reads tokens from left to right and skips words without meaning (fillers). */
import type { WordKind } from "./criterion-words";
import type { Token } from "./tokens";

/** A position among the tokens of a criterion. */
export class TokenReader {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  /** The next token that is no filler; null at the end. */
  get next(): Token | null {
    return this.tokens[this.placeOfNext()] ?? null;
  }

  get isAtEnd(): boolean {
    return this.next === null;
  }

  /** Takes the next token if it passes the test; null if it does not. */
  takeIf(isWanted: (token: Token) => boolean): Token | null {
    // a word that may also be a filler (比例) is taken for its meaning first
    for (let at = this.at; at <= this.placeOfNext(); at += 1) {
      const token = this.tokens[at];
      if (token === undefined || !isWanted(token)) continue;
      this.at = at + 1;
      return token;
    }
    return null;
  }

  /** Takes the next token if it is a word of one of these kinds. */
  take(...kinds: readonly WordKind[]): Token | null {
    return this.takeIf((token) => kinds.some((kind) => token.kinds.has(kind)));
  }

  /** Takes the next token if it is a number. */
  takeNumber(): string | null {
    return this.takeIf(({ number }) => number !== null)?.number ?? null;
  }

  /** Takes the next token if it is a unit. */
  takeUnit(): string | null {
    return this.takeIf(({ unit }) => unit !== null)?.unit ?? null;
  }

  /** Skips marks within a sentence. */
  passSoft(): void {
    while (this.takeIf(({ mark }) => mark === "soft") !== null);
  }

  /** The result of a reading; where it is null, the reader returns to this position. */
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
