import { SaxesParser } from "saxes";
import { FileRefusal } from "../file-refusal";

export type Attributes = Readonly<Record<string, string>>;

/** Receives the elements of an XML part; names come without the prefix of the root's namespace. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void;
  text?(text: string): void;
  close?(name: string): void;
}

/** The encoding by the first bytes (XML 1.0, appendix F): a package holds UTF-8 or UTF-16 only. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
}

/**
 * Parses one XML part from start to end. Elements of other namespaces keep their prefix, so that an
 * extension's `x14:c` is not taken for a `c`.
 * @throws FileRefusal `unsafe` for a document type declaration (Excel writes none, and its entities
 * can expand without bound), `damaged` for XML that is not well-formed.
 */
export function readXml(bytes: Uint8Array, part: string, listener: XmlHandler): void {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({
    xmlns: false,
    position: false,
  });
  let prefix: string | undefined;
  const localName = (name: string): string =>
    prefix && name.startsWith(prefix) ? name.slice(prefix.length) : name;
  const onText = (text: string): void => listener.text?.(text);
  parser.on("doctype", () => {
    throw new FileRefusal("unsafe", `${part}: document type declaration`);
  });
  parser.on("opentag", ({ name, attributes }) => {
    prefix ??= name.slice(0, name.indexOf(":") + 1);
    listener.open(localName(name), attributes);
  });
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", ({ name }) => listener.close?.(localName(name)));
  try {
    parser.write(new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes)).close();
  } catch (error) {
    if (error instanceof FileRefusal) throw error;
    throw new FileRefusal("damaged", `${part}: not well-formed`, { cause: error });
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
