/** Reads a text from left to right with sticky patterns. */
export class Scanner {
  private at = 0;

  constructor(private readonly text: string) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  /** The match of a sticky pattern at this place, which is passed; null where there is none. */
  match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found === null || found[0] === "") return null;
    this.at = pattern.lastIndex;
    return found;
  }

  /** What a reader gives; where it gives null, this place is returned to. */
  attempt<Kind>(read: () => Kind | null): Kind | null {
    const before = this.at;
    const result = read();
    if (result === null) this.at = before;
    return result;
  }
}
