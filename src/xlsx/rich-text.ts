import type { XmlListener } from "./xml";

/** Characters XML cannot hold are written _xHHHH_, and an underscore that would look so _x005F_. */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * Joins the text of a string item (si, is): its t, or those of its runs. Phonetic runs (rPh) are
 * how a text is spoken, not what it says, and are left out.
 */
export class RichText implements XmlListener {
  private text_ = "";
  private inText = false;
  private phonetic = false;

  /** Starts the next item. */
  clear(): void {
    this.text_ = "";
    this.inText = false;
    this.phonetic = false;
  }

  open(name: string): void {
    if (name === "rPh") this.phonetic = true;
    if (name === "t") this.inText = !this.phonetic;
  }

  text(text: string): void {
    if (this.inText) this.text_ += text;
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    if (name === "t") this.inText = false;
  }

  /** The item's text, unescaped. */
  get joined(): string {
    return unescapeText(this.text_);
  }
}
