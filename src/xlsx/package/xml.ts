import { FileRefusal } from "../file-refusal";
import { LIMITS, SHEET_LIMITS } from "../limits";
import { ContentCount } from "../content-count";
import { Namespaces } from "./namespaces";
import { XmlScanner, type Attributes } from "./xml-scanner";

export type { Attributes };

/** Receives the elements of an XML part; those of the root's namespace come without a prefix. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

export interface XmlOptions {
  /** counts the elements; without one they are counted against the limits of one sheet */
  readonly count?: ContentCount;
  /** removes parts of a piece of the text that need not be parsed; pieces end before a "<" */
  readonly reduce?: (piece: string) => string;
}

/** Bytes decoded and parsed at once. */
const PIECE = 2 ** 18;

/** The encoding by the first bytes (XML 1.0, appendix F): a package holds UTF-8 or UTF-16 only. */
export function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/** The text of a part in pieces, each of which ends before a "<" if it holds one. */
function* piecesOf(bytes: Uint8Array): Generator<string> {
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  let rest = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    const last = at + PIECE >= bytes.length;
    const piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: !last });
    const cut = last ? piece.length : piece.lastIndexOf("<");
    yield rest + (cut < 0 ? piece : piece.slice(0, cut));
    rest = cut < 0 ? "" : piece.slice(cut);
  }
}

/**
 * Parses one XML part from start to end.
 * @throws FileRefusal `unsafe` for a document type declaration (Excel writes none, and its entities
 * can expand without bound) and for elements nested without end, `too-large` for more elements than
 * may be counted, `damaged` for XML that is not well-formed.
 */
export function readXml(
  bytes: Uint8Array,
  part: string,
  handler: XmlHandler,
  { count = new ContentCount(SHEET_LIMITS, part), reduce = (piece) => piece }: XmlOptions = {},
): void {
  const namespaces = new Namespaces();
  let depth = 0;
  let attributeCount = 0;
  const unsafe = (detail: string): FileRefusal =>
    new FileRefusal("unsafe", `${part}: ${detail}`, { part });
  const malformed = (detail: string, cause?: unknown): FileRefusal =>
    new FileRefusal("damaged", `${part}: ${detail}`, { part, fault: "part-malformed", cause });
  const scanner = new XmlScanner({
    documentType() {
      throw unsafe("document type declaration");
    },
    attribute(name, value) {
      if (++attributeCount > LIMITS.attributes) throw unsafe("attributes without end");
      namespaces.attribute(name, value);
    },
    open(name, attributes) {
      attributeCount = 0;
      if (++depth > LIMITS.depth) throw unsafe("elements nested without end");
      count.addElement();
      const local = namespaces.open(name);
      if (local === null) throw malformed(`${name} has an undeclared prefix`);
      handler.open(local, attributes);
    },
    text(text) {
      handler.text?.(text);
    },
    close(name) {
      depth -= 1;
      handler.close?.(namespaces.close(name));
    },
  });
  try {
    for (const piece of piecesOf(bytes)) scanner.write(reduce(piece));
    scanner.end();
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw malformed("not well-formed", error);
  }
}

/** The value of a prefixed attribute, whatever its prefix: "id" finds r:id. */
export function prefixedAttribute(attributes: Attributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}

/** The value of an xsd:boolean attribute; `absent` where the attribute is missing. */
export function booleanAttribute(value: string | undefined, absent: boolean): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
