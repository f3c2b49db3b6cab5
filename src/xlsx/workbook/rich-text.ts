import type { XmlHandler } from "../package/xml";

/** Undoes _xHHHH_, the escape of characters that XML cannot hold (and of an underscore, _x005F_). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * Collects the text of a string item (si, is): its t, or the t of all its runs. The pronunciation
 * in phonetic runs (rPh) is left out.
 */
export class RichText implements XmlHandler {
  private collected = "";
  private inText = false;
  private phonetic = false;

  /** Starts the next item. */
  clear(): void {
    this.collected = "";
    this.inText = false;
    this.phonetic = false;
  }

  open(name: string): void {
    if (name === "rPh") this.phonetic = true;
    if (name === "t") this.inText = !this.phonetic;
  }

  text(text: string): void {
    if (this.inText) this.collected += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    if (name === "t") this.inText = false;
  }

  /** The item's text, unescaped. */
  get content(): string {
    return unescapeText(this.collected);
  }
}
