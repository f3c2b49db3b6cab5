/**
 * Scans an XML document (XML 1.0) piece by piece, as every part of a package is one; document types
 * are not allowed. A document that is not well-formed is refused at the first fault.
 */
import { assertCharacters, nameOf, NotWellFormed, withoutReferences } from "./xml-text";

export type Attributes = Readonly<Record<string, string>>;

/** Receives the events of a scanner. */
export interface MarkupHandler {
  /** before the element that the attribute belongs to */
  attribute(name: string, value: string): void;
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  /** A document type declaration begins; has to throw. */
  documentType(): never;
}

/** An object for attributes without inherited names. */
const Bag = function Bag() {} as unknown as new () => Record<string, string>;
Bag.prototype = Object.create(null) as object;
const NO_ATTRIBUTES: Attributes = new Bag();

const TAB = 0x09;
const LINE_END = 0x0a;
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const AMPERSAND = 0x26;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;

const isSpace = (code: number): boolean => code === SPACE || code === LINE_END || code === TAB;

const BLANK = /^[ \t\n]*$/;
const DECLARATION =
  /^<\?xml[ \t\n]+version[ \t\n]*=[ \t\n]*(?:"1\.\d+"|'1\.\d+')(?:[ \t\n]+encoding[ \t\n]*=[ \t\n]*(?:"[A-Za-z][\w.-]*"|'[A-Za-z][\w.-]*'))?(?:[ \t\n]+standalone[ \t\n]*=[ \t\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\n]*\?>$/;
const COMMENT = "<!--";
const CDATA = "<![CDATA[";
const DOCUMENT_TYPE = "<!DOCTYPE";

/** The longest tag, comment or section, in characters; texts between tags may be as long as a part. */
const LONGEST_MARKUP = 2 ** 20;

/** Stands for markup that continues in the next piece. */
const INCOMPLETE = -1;

/** Scans one XML text from its beginning to its end. */
export class XmlScanner {
  /** The names of the elements that are open. */
  private readonly path: string[] = [];
  private hasBegun = false;
  private hasRoot = false;
  /** The text since the last markup. */
  private run = "";
  /** Markup that continues in the next piece. */
  private rest = "";
  /** The last piece ended with a carriage return, which a line feed may follow. */
  private endsWithReturn = false;

  constructor(private readonly handler: MarkupHandler) {}

  /** @throws NotWellFormed, and what the handler throws. */
  write(piece: string): void {
    assertCharacters(piece);
    const lines = this.withLineEnds(piece);
    const text = this.rest === "" ? lines : this.rest + lines;
    this.rest = "";
    for (let at = 0; at < text.length;) {
      const next = text.indexOf("<", at);
      if (next < 0) {
        this.run += text.slice(at);
        return;
      }
      if (next > at || this.run !== "") this.flush(text.slice(at, next));
      at = this.markup(text, next);
      if (at !== INCOMPLETE) {
        this.hasBegun = true;
        continue;
      }
      this.rest = text.slice(next);
      if (this.rest.length > LONGEST_MARKUP) throw new NotWellFormed("markup without an end");
      return;
    }
  }

  /** Ends the document. */
  end(): void {
    if (this.rest !== "") throw new NotWellFormed("ends within markup");
    this.flush("");
    if (!this.hasRoot || this.path.length > 0)
      throw new NotWellFormed("ends before its root element");
  }

  /** A piece with line feeds for all ends of lines. */
  private withLineEnds(piece: string): string {
    if (!this.endsWithReturn && !piece.includes("\r")) return piece;
    const own = this.endsWithReturn && piece.startsWith("\n") ? piece.slice(1) : piece;
    this.endsWithReturn = own === "" ? this.endsWithReturn : own.endsWith("\r");
    return own.replace(/\r\n?/g, "\n");
  }

  /** Passes the text before a tag, a comment or a section to the handler. */
  private flush(end: string): void {
    const text = this.run === "" ? end : this.run + end;
    this.run = "";
    if (text === "") return;
    this.hasBegun = true;
    if (this.path.length === 0) {
      if (BLANK.test(text)) return;
      throw new NotWellFormed("text outside of the root element");
    }
    if (text.includes("]]>")) throw new NotWellFormed("]]> in a text");
    this.handler.text(withoutReferences(text));
  }

  /** Reads the markup that begins at a "<"; returns its end. */
  private markup(text: string, at: number): number {
    switch (text.charCodeAt(at + 1)) {
      case SLASH:
        return this.closeTag(text, at);
      case BANG:
        return this.section(text, at);
      case QUESTION:
        return this.instruction(text, at);
      default:
        return at + 1 === text.length ? INCOMPLETE : this.openTag(text, at);
    }
  }

  private closeTag(text: string, at: number): number {
    const end = text.indexOf(">", at);
    if (end < 0) return INCOMPLETE;
    const name = this.path.pop();
    const behind = at + 2 + (name?.length ?? 0);
    if (name === undefined || !text.startsWith(name, at + 2) || spaceEnd(text, behind) !== end)
      throw new NotWellFormed(`${text.slice(at, Math.min(end + 1, at + 100))} closes nothing`);
    this.handler.close(name);
    return end + 1;
  }

  private section(text: string, at: number): number {
    if (text.startsWith(COMMENT, at)) {
      const end = text.indexOf("--", at + COMMENT.length);
      if (end < 0 || end + 2 === text.length) return INCOMPLETE;
      if (text.charCodeAt(end + 2) !== GREATER) throw new NotWellFormed("-- in a comment");
      return end + 3;
    }
    if (text.startsWith(CDATA, at)) {
      if (this.path.length === 0) throw new NotWellFormed("text outside of the root element");
      const end = text.indexOf("]]>", at + CDATA.length);
      if (end < 0) return INCOMPLETE;
      this.handler.text(text.slice(at + CDATA.length, end));
      return end + 3;
    }
    if (text.startsWith(DOCUMENT_TYPE, at) && !this.hasRoot) return this.handler.documentType();
    const left = text.slice(at, at + CDATA.length);
    const goesOn = [COMMENT, CDATA, DOCUMENT_TYPE].some((start) => start.startsWith(left));
    if (goesOn && at + left.length === text.length) return INCOMPLETE;
    throw new NotWellFormed("no comment and no section");
  }

  private instruction(text: string, at: number): number {
    const end = text.indexOf("?>", at + 2);
    if (end < 0) return INCOMPLETE;
    const whole = text.slice(at, end + 2);
    const target = /^[^ \t\n]*/.exec(whole.slice(2, -2))?.[0] ?? "";
    nameOf(target);
    const isDeclaration = !this.hasBegun && DECLARATION.test(whole);
    if (target.toLowerCase() === "xml" && !isDeclaration)
      throw new NotWellFormed("no XML declaration");
    return end + 2;
  }

  private openTag(text: string, at: number): number {
    let next = nameEnd(text, at + 1);
    const name = text.slice(at + 1, next);
    let attributes = NO_ATTRIBUTES;
    for (;;) {
      const start = spaceEnd(text, next);
      const code = text.charCodeAt(start);
      if (Number.isNaN(code)) return INCOMPLETE;
      if (code === GREATER) {
        this.path.push(this.open(name, attributes));
        return start + 1;
      }
      if (code === SLASH) {
        if (start + 1 === text.length) return INCOMPLETE;
        if (text.charCodeAt(start + 1) !== GREATER) throw new NotWellFormed(`a / in ${name}`);
        this.handler.close(this.open(name, attributes));
        return start + 2;
      }
      if (start === next) throw new NotWellFormed(`no space between attributes of ${name}`);
      const attributeEnd = nameEnd(text, start);
      const value = valueStart(text, attributeEnd);
      if (value === INCOMPLETE) return INCOMPLETE;
      const end = valueEnd(text, value);
      if (end === INCOMPLETE) return INCOMPLETE;
      const attribute = nameOf(text.slice(start, attributeEnd));
      const own = attributes === NO_ATTRIBUTES ? new Bag() : attributes;
      if (own[attribute] !== undefined) throw new NotWellFormed(`${attribute} is there twice`);
      const content = valueOf(text.slice(value + 1, end));
      (own as Record<string, string>)[attribute] = content;
      this.handler.attribute(attribute, content);
      attributes = own;
      next = end + 1;
    }
  }

  private open(printed: string, attributes: Attributes): string {
    const name = nameOf(printed);
    if (this.path.length === 0) {
      if (this.hasRoot) throw new NotWellFormed("a second root element");
      this.hasRoot = true;
    }
    this.handler.open(name, attributes);
    return name;
  }
}

/** Where a name ends: at white space, "=", "/", ">" or the end of the text. */
function nameEnd(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= GREATER && (isSpace(code) || code === EQUALS || code === SLASH || code === GREATER))
      return at;
  }
  return text.length;
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** Where the quotation mark of a value stands, behind "=". */
function valueStart(text: string, from: number): number {
  // as all programs write it
  if (text.charCodeAt(from) === EQUALS && text.charCodeAt(from + 1) === QUOTE) return from + 1;
  const equals = spaceEnd(text, from);
  if (equals === text.length) return INCOMPLETE;
  if (text.charCodeAt(equals) !== EQUALS) throw new NotWellFormed("an attribute without a value");
  const start = spaceEnd(text, equals + 1);
  if (start === text.length) return INCOMPLETE;
  const code = text.charCodeAt(start);
  if (code !== QUOTE && code !== APOSTROPHE) throw new NotWellFormed("a value without quotes");
  return start;
}

/** Where the quotation mark stands that ends a value. */
function valueEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) return at;
    if (code === LESS) throw new NotWellFormed("a < in a value");
  }
  return INCOMPLETE;
}

/** A value with its references resolved; white space of any kind is a space. */
function valueOf(printed: string): string {
  for (let at = 0; at < printed.length; at += 1) {
    const code = printed.charCodeAt(at);
    if (code < SPACE || code === AMPERSAND)
      return withoutReferences(printed.replace(/[\t\n]/g, " "));
  }
  return printed;
}
