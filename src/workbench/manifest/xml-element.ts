/** A manifest as a tree of elements: parsed by saxes, with namespaces, without a browser. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  /** Local name, without a prefix. */
  readonly name: string;
  /** Namespace address. */
  readonly namespace: string;
  /** Values by qualified name, such as "xsi:type". */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** The element's own text, trimmed. */
  readonly text: string;
  /** Line of the start tag, from 1. */
  readonly line: number;
  readonly parent: XmlElement | null;
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/**
 * Parses an XML document.
 *
 * @throws Error with the parser's message if the text is not well-formed or has a document type.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true, position: true });
  let root: XmlElement | null = null;
  let current: OpenElement | null = null;
  const parents: (OpenElement | null)[] = [];
  let line = 1;
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Error("document type declarations are not allowed");
  });
  parser.on("opentagstart", () => {
    line = parser.line;
  });
  parser.on("opentag", (tag) => {
    const element: OpenElement = {
      name: tag.local,
      namespace: tag.uri,
      attributes: new Map(Object.values(tag.attributes).map(({ name, value }) => [name, value])),
      children: [],
      text: "",
      line,
      parent: current,
    };
    current?.children.push(element);
    root ??= element;
    parents.push(current);
    current = element;
  });
  parser.on("text", (piece) => {
    if (current !== null) current.text += piece;
  });
  parser.on("closetag", () => {
    if (current !== null) current.text = current.text.trim();
    current = parents.pop() ?? null;
  });
  parser.write(text).close();
  if (root === null) throw new Error("the document has no element");
  return root;
}

/** The element's own children of a local name. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name);

/** The element and all elements inside it, in document order. */
export function* allElements(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) yield* allElements(child);
}

/** An attribute's value; "" if there is none. */
export const attributeOf = (element: XmlElement, name: string): string =>
  element.attributes.get(name) ?? "";
