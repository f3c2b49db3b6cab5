/** A small part as a tree of its elements with their positions in the text. */
import { attributesOf, eachTag, type StartTag } from "./tags";
import type { Attributes } from "../package/xml";

export interface Element {
  readonly name: string;
  readonly rawName: string;
  readonly attributes: Attributes;
  /** The start tag. */
  readonly tag: StartTag;
  readonly children: readonly Element[];
  /**
   * The end of its content: the position of its end tag; without one, the position after its only tag.
   */
  readonly contentEnd: number;
  readonly end: number;
}

type Open = { -readonly [Key in keyof Element]: Element[Key] } & { children: Element[] };

/** The root element of a text that `readXml` accepts. */
export function elementTree(text: string): Element {
  const path: Open[] = [];
  let root: Open | null = null;
  eachTag(text, {
    open(tag) {
      const { name, rawName, to } = tag;
      const attributes = attributesOf(text, tag);
      const element = { name, rawName, attributes, tag, children: [], contentEnd: to, end: to };
      path.at(-1)?.children.push(element);
      path.push(element);
      root ??= element;
    },
    close({ from, to }) {
      const element = path.pop();
      if (element === undefined || element.tag.isEmpty) return;
      element.contentEnd = from;
      element.end = to;
    },
  });
  if (root === null) throw new Error("a part without an element");
  return root;
}

/** The first child of that name. */
export const childOf = (element: Element, name: string): Element | undefined =>
  element.children.find((child) => child.name === name);

/** The text of an element's content. */
export const contentOf = (text: string, { tag, contentEnd }: Element): string =>
  text.slice(tag.to, contentEnd);
