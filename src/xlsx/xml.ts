import { SaxesParser } from "saxes";
import { FileRefusal } from "./file-refusal";

export type Attributes = Readonly<Record<string, string>>;

/** What a part's reader wants to hear; names come without the prefix of the root's namespace. */
export interface XmlListener {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** XML in a package is UTF-8 or UTF-16, told by its first bytes (XML 1.0, appendix F). */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/**
 * Reads one XML part from start to end. A DTD is refused as `unsafe` (nothing that Excel writes
 * has one; entities are how small files grow large), anything not well-formed as `damaged`.
 * Elements of other namespaces keep their prefix, so that an extension's `x14:c` is no `c`.
 */
export function readXml(bytes: Uint8Array, part: string, listener: XmlListener): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  let prefix: string | undefined;
  const localName = (name: string): string =>
    prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const hear = (text: string): void => listener.text?.(text);
  parser.on("doctype", () => {
    throw new FileRefusal("unsafe", `${part}: document type declaration`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    listener.open(localName(name), attributes);
  });
  parser.on("text", hear);
  parser.on("cdata", hear);
  parser.on("closetag", ({ name }) => listener.close?.(localName(name)));
  try {
    parser.write(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)).close();
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal("damaged", `${part}: not well-formed`, { cause: error });
  }
}

/** The value of an attribute whose namespace may have any prefix: "id" finds r:id. */
export function prefixedAttribute(attributes: Attributes, local: string): string | undefined {
  const name = Object.keys(attributes).find((key) => key.endsWith(`:${local}`));
  return name === undefined ? undefined : attributes[name];
}

/** An xsd:boolean, with the default for an absent one. */
export function booleanAttribute(value: string | undefined, absent: boolean): boolean {
  return value === undefined ? absent : value === "1" || value === "true" || value === "on";
}
