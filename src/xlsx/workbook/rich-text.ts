import type { Lettering } from "../../domain/cells";
import { booleanAttribute, type Attributes, type XmlHandler } from "../package/xml";

/** Decodes _xHHHH_, the escape of characters that XML cannot hold (and of an underscore, _x005F_). */
export function unescapeText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** The text of a string item, and the lettering of its runs. */
export interface ItemText {
  readonly text: string;
  readonly lettering: Lettering | null;
  /** Whether a part of the text has no lettering of its own and takes the cell's. */
  readonly isPlain: boolean;
}

/** Units that a raised 2 or 3 makes square or cubic. */
const LENGTHS = /(?:米|[mM㎜㎝㎞])$/u;
/** A lowered digit after a letter is a part of a name: CO₂, PM₂. */
const FORMULA = /[A-Za-z)]$/u;

/** Whether raised or lowered digits have another meaning than the same digits on the line. */
function changesReading(alignment: string, text: string, before: string): boolean {
  if (!/\p{N}/u.test(text)) return false;
  if (alignment === "subscript") return !FORMULA.test(before);
  return !(/^\s*[23]\s*$/u.test(text) && LENGTHS.test(before));
}

/**
 * Collects the text of a string item (si, is): its t, or the t of all its runs. The pronunciation
 * in phonetic runs (rPh) is left out.
 */
export class RichText implements XmlHandler {
  private collected = "";
  private inText = false;
  private phonetic = false;
  private hasOwnLooks = false;
  private isStruck = false;
  private alignment = "baseline";
  private lettering: Lettering | null = null;
  private isPlain = false;

  /** Starts the next item. */
  clear(): void {
    this.collected = "";
    this.inText = false;
    this.phonetic = false;
    this.lettering = null;
    this.isPlain = false;
    this.beginRun();
  }

  open(name: string, attributes: Attributes = {}): void {
    if (name === "rPh") this.phonetic = true;
    if (name === "t") this.inText = !this.phonetic;
    if (name === "r") this.beginRun();
    if (name === "rPr") this.hasOwnLooks = true;
    if (name === "strike") this.isStruck = booleanAttribute(attributes["val"], true);
    if (name === "vertAlign") this.alignment = attributes["val"] ?? "baseline";
  }

  text(text: string): void {
    if (!this.inText) return;
    if (text.trim() !== "") this.noteLooks(text);
    this.collected += text;
  }

  private beginRun(): void {
    this.hasOwnLooks = false;
    this.isStruck = false;
    this.alignment = "baseline";
  }

  private noteLooks(text: string): void {
    if (!this.hasOwnLooks) this.isPlain = true;
    if (this.isStruck) this.lettering = "struck";
    else if (this.alignment !== "baseline" && changesReading(this.alignment, text, this.collected))
      this.lettering ??= "raised";
  }

  close(name: string): void {
    if (name === "rPh") this.phonetic = false;
    if (name === "t") this.inText = false;
    if (name === "r") this.beginRun();
  }

  /** The item's text, unescaped. */
  get content(): string {
    return unescapeText(this.collected);
  }

  /** The item's text with its lettering. */
  get item(): ItemText {
    return { text: this.content, lettering: this.lettering, isPlain: this.isPlain };
  }
}
