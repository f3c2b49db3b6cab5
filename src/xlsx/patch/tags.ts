/** The tags of an XML text with their positions, so that only the edited elements change. */
import { Namespaces } from "../package/namespaces";
import type { Attributes } from "../package/xml";

/** An element's start tag, or its only tag. */
export interface StartTag {
  /** The name without the prefix of the root's namespace, as `readXml` gives it. */
  readonly name: string;
  /** As it stands in the text: "x:c". */
  readonly rawName: string;
  readonly from: number;
  readonly to: number;
  /** `<c/>`: the element ends with this tag. */
  readonly isEmpty: boolean;
}

export interface EndTag {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export interface TagHandler {
  open(tag: StartTag): void;
  /** `tag` is the start tag's own position if the element has one tag only. */
  close?(tag: EndTag): void;
}

const ATTRIBUTE = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/gu;
const NAME = /[^\s/>]+/uy;
const REST_OF_TAG = /(?:[^"'>]|"[^"]*"|'[^']*')*>/uy;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

/** The characters that entities and references of a well-formed text stand for. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(?:#(x?)([\da-f]+)|(\w+));/giu, (entity, hex: string, code, name) =>
    typeof name === "string"
      ? (ENTITIES[name] ?? entity)
      : String.fromCodePoint(Number.parseInt(String(code), hex === "" ? 10 : 16)),
  );

/** The end of markup that begins with `<!--`, `<![CDATA[` or `<?`; null for a tag. */
function endOfOther(text: string, at: number): number | null {
  const close = text.startsWith("<!--", at)
    ? "-->"
    : text.startsWith("<![CDATA[", at)
      ? "]]>"
      : text.startsWith("<?", at)
        ? "?>"
        : null;
  if (close === null) return null;
  const end = text.indexOf(close, at + 2);
  return end < 0 ? text.length : end + close.length;
}

/** Passes every tag of a text that `readXml` accepts to the handler. */
export function eachTag(text: string, handler: TagHandler): void {
  const namespaces = new Namespaces();
  for (let at = text.indexOf("<"); at >= 0;) {
    const other = endOfOther(text, at);
    if (other !== null) {
      at = text.indexOf("<", other);
      continue;
    }
    const isEnd = text[at + 1] === "/";
    NAME.lastIndex = at + (isEnd ? 2 : 1);
    const rawName = NAME.exec(text)?.[0] ?? "";
    REST_OF_TAG.lastIndex = NAME.lastIndex;
    REST_OF_TAG.exec(text);
    const to = REST_OF_TAG.lastIndex;
    if (to === 0) return;
    if (isEnd) {
      handler.close?.({ name: namespaces.close(rawName), from: at, to });
    } else {
      const isEmpty = text[to - 2] === "/";
      if (text.slice(at, to).includes("xmlns")) declare(text.slice(at, to), namespaces);
      const name = namespaces.open(rawName) ?? rawName;
      handler.open({ name, rawName, from: at, to, isEmpty });
      if (isEmpty) handler.close?.({ name: namespaces.close(rawName), from: at, to });
    }
    at = text.indexOf("<", to);
  }
}

function declare(tag: string, namespaces: Namespaces): void {
  for (const [, name = "", value = ""] of tag.matchAll(ATTRIBUTE))
    namespaces.attribute(name, unescapeXml(value.slice(1, -1)));
}

/** The attributes of a start tag, by the names as they stand there. */
export const attributesOf = (text: string, { from, to }: StartTag): Attributes =>
  Object.fromEntries(
    Array.from(text.slice(from, to).matchAll(ATTRIBUTE), ([, name = "", value = ""]) => [
      name,
      unescapeXml(value.slice(1, -1)),
    ]),
  );

/** The text of a start tag with attributes set, new ones after the others, or with null removed. */
export function withAttributes(
  tag: string,
  values: Readonly<Record<string, string | null>>,
): string {
  const left = new Map(Object.entries(values));
  const kept = tag.replace(ATTRIBUTE, (attribute, name: string) => {
    const value = left.get(name);
    if (value === undefined) return attribute;
    left.delete(name);
    return value === null ? "" : ` ${name}="${escapeXml(value)}"`;
  });
  const added = [...left].flatMap(([name, value]) =>
    value === null ? [] : [` ${name}="${escapeXml(value)}"`],
  );
  const end = /\s*\/?>$/u.exec(kept)?.index ?? kept.length;
  return kept.slice(0, end) + added.join("") + kept.slice(end);
}

/** A text for the content of an element or for an attribute in double quotation marks. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** The prefix of a name with its colon: "x:" of "x:row". */
export const prefixOf = (rawName: string): string => rawName.slice(0, rawName.indexOf(":") + 1);
