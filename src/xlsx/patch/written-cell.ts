/** The text of a cell's element with other content. */
import type { CellContent } from "../../domain/changes/change";
import type { CellSpan } from "./sheet-map";
import type { Splice } from "./part-text";
import { escapeXml, prefixOf, withAttributes } from "./tags";

/** Texts that would be read as an escape, characters that XML cannot hold, and carriage returns. */
const NEEDS_ESCAPE = /_(?=x[\da-f]{4}_)|[^\P{Cc}\t\n\u007f-\u009f]|\p{Cs}|[\uFFFE\uFFFF]/giu;

const escapeText = (text: string): string =>
  escapeXml(
    text.replace(
      NEEDS_ESCAPE,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
    ),
  );

/** The type attribute of a cell with this content; null: a number has none. */
const typeOf = ({ kind }: CellContent): string | null => (kind === "text" ? "inlineStr" : null);

/**
 * A text is inline: no other part has to change for it, and every program that reads .xlsx files reads
 * it. A number stands as planned.
 */
function contentXml(content: CellContent, prefix: string): string {
  if (content.kind === "number") return `<${prefix}v>${escapeXml(content.value)}</${prefix}v>`;
  const space = /^\s|\s$|\n/u.test(content.value) ? ' xml:space="preserve"' : "";
  const text = `<${prefix}t${space}>${escapeText(content.value)}</${prefix}t>`;
  return `<${prefix}is>${text}</${prefix}is>`;
}

/** The children of a cell's element that are its content. */
const CONTENT = new Set(["f", "v", "is"]);

/**
 * The element of a cell that exists: its attributes are kept, except the type and those of the old
 * content (`cm`, `vm`), and so are its other children.
 */
export function rewrittenCell(
  text: string,
  cell: CellSpan,
  content: CellContent,
  style: string | null,
): string {
  const { from, to, rawName } = cell.tag;
  const start = withAttributes(text.slice(from, to), {
    ...(style === null ? {} : { s: style }),
    t: typeOf(content),
    cm: null,
    vm: null,
  }).replace(/\s*\/>$/u, ">");
  const others = cell.parts.filter(({ name }) => !CONTENT.has(name));
  const kept = others.map((part) => text.slice(part.from, part.to)).join("");
  return `${start}${contentXml(content, prefixOf(rawName))}${kept}</${rawName}>`;
}

/** The element of a cell that does not exist yet. */
export function newCell(
  reference: string,
  content: CellContent,
  style: string,
  prefix: string,
): string {
  const type = typeOf(content);
  const attributes =
    (style === "" ? "" : ` s="${escapeXml(style)}"`) + (type === null ? "" : ` t="${type}"`);
  return `<${prefix}c r="${reference}"${attributes}>${contentXml(content, prefix)}</${prefix}c>`;
}

/** The edit of a formula's element with a new result: the formula stays. */
export function rewrittenResult(
  text: string,
  { tag, parts }: CellSpan,
  { kind, value }: Pick<CellContent, "kind" | "value">,
): readonly Splice[] {
  const start = text.slice(tag.from, tag.to);
  const typed = withAttributes(start, { t: kind === "text" ? "str" : null });
  const prefix = prefixOf(tag.rawName);
  const space = /^\s|\s$/u.test(value) ? ' xml:space="preserve"' : "";
  const result = `<${prefix}v${space}>${escapeText(value)}</${prefix}v>`;
  return [
    ...(typed === start ? [] : [{ from: tag.from, to: tag.to, text: typed }]),
    ...parts.flatMap(({ name, from, to }) => (name === "v" ? [{ from, to, text: result }] : [])),
  ];
}
