/** Adds cell styles and differential formats to a styles part, after the present ones. */
import { getFormatFromId } from "numfmt";
import { booleanAttribute, type Attributes } from "../package/xml";
import { childOf, contentOf, elementTree, type Element } from "./element-tree";
import type { Splice } from "./part-text";
import { escapeXml, prefixOf, withAttributes } from "./tags";

/** The ids of formats that mean the same in every language of Excel. */
const BUILTIN = [1, 2, 3, 4, 9, 10, 11];
/** The lowest id of a format of the file's own. */
const FIRST_OWN = 164;

/** The children of a styles part up to its differential formats, in the order of the schema. */
const ORDER = ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles"];

/** A list of a styles part with its additions; the part may lack the list. */
class StyleList {
  readonly items: readonly Element[];
  private readonly element: Element | undefined;
  private readonly rawName: string;
  private readonly added: string[] = [];

  /** @param name of the list, "dxfs" */
  constructor(
    private readonly text: string,
    private readonly root: Element,
    private readonly name: string,
    itemName: string,
  ) {
    this.element = childOf(root, name);
    this.rawName = this.element?.rawName ?? prefixOf(root.rawName) + name;
    this.items = this.element?.children.filter((item) => item.name === itemName) ?? [];
  }

  /** The index of an item of the list, which is added if it is not there. */
  indexOf(xml: string): number {
    const known = this.items.findIndex(({ tag, end }) => this.text.slice(tag.from, end) === xml);
    if (known >= 0) return known;
    const added = this.added.indexOf(xml);
    return this.items.length + (added < 0 ? this.added.push(xml) - 1 : added);
  }

  splices(): readonly Splice[] {
    if (this.added.length === 0) return [];
    const content = this.added.join("");
    const count = String(this.items.length + this.added.length);
    if (this.element === undefined) {
      const text = `<${this.rawName} count="${count}">${content}</${this.rawName}>`;
      return [{ from: this.place(), to: this.place(), text }];
    }
    const { tag, contentEnd, attributes } = this.element;
    const start = this.text.slice(tag.from, tag.to);
    const counted = "count" in attributes ? withAttributes(start, { count }) : start;
    if (tag.isEmpty) {
      const opened = counted.replace(/\s*\/>$/u, ">");
      return [{ from: tag.from, to: tag.to, text: `${opened}${content}</${this.rawName}>` }];
    }
    return [
      ...(counted === start ? [] : [{ from: tag.from, to: tag.to, text: counted }]),
      { from: contentEnd, to: contentEnd, text: content },
    ];
  }

  /** The position for the list if the part lacks it. */
  private place(): number {
    const index = ORDER.indexOf(this.name);
    const earlier = new Set(index < 0 ? ORDER : ORDER.slice(0, index));
    return (
      this.root.children.filter(({ name }) => earlier.has(name)).at(-1)?.end ?? this.root.tag.to
    );
  }
}

/** A cell style without its number format. */
const withoutFormat = (attributes: Attributes): string =>
  JSON.stringify(
    Object.entries(attributes)
      .filter(([name]) => name !== "numFmtId" && name !== "applyNumberFormat")
      .sort(),
  );

/** Reads a styles part, and collects the additions. */
export class StylesEditor {
  private readonly prefix: string;
  private readonly formats: StyleList;
  private readonly styles: StyleList;
  private readonly differential: StyleList;

  /** @param text of a styles part that `readXml` accepts */
  constructor(private readonly text: string) {
    const root = elementTree(text);
    this.prefix = prefixOf(root.rawName);
    this.formats = new StyleList(text, root, "numFmts", "numFmt");
    this.styles = new StyleList(text, root, "cellXfs", "xf");
    this.differential = new StyleList(text, root, "dxfs", "dxf");
  }

  /** Whether cells of a style can be written on a protected sheet. */
  isUnlocked(style: string): boolean {
    const element = this.styleAt(style);
    const protection = element && childOf(element, "protection");
    return !booleanAttribute(protection?.attributes["locked"], true);
  }

  /**
   * The style that differs from another one only in its number format: a present one, or a new one.
   * Null where the part lacks the other style.
   */
  withFormat(style: string, code: string): string | null {
    const element = this.styleAt(style);
    if (element === undefined) return null;
    const numFmtId = this.formatId(code);
    const content = contentOf(this.text, element);
    const known = this.styles.items.findIndex(
      (other) =>
        other.attributes["numFmtId"] === numFmtId &&
        withoutFormat(other.attributes) === withoutFormat(element.attributes) &&
        contentOf(this.text, other) === content,
    );
    if (known >= 0) return String(known);
    const start = withAttributes(this.text.slice(element.tag.from, element.tag.to), {
      numFmtId,
      applyNumberFormat: "1",
    });
    return String(this.styles.indexOf(start + this.text.slice(element.tag.to, element.end)));
  }

  /** The index of a differential format, which is given without the prefix of the part. */
  differentialFormat(xml: string): number {
    return this.differential.indexOf(xml.replace(/<(\/?)(?=\w)/gu, `<$1${this.prefix}`));
  }

  /** The edits of the text. */
  splices(): readonly Splice[] {
    return [this.formats, this.styles, this.differential].flatMap((list) => list.splices());
  }

  private styleAt(style: string): Element | undefined {
    return this.styles.items[style.trim() === "" ? 0 : Number(style)];
  }

  /** The id of a number format: the file's own, a builtin one, or a new one. */
  private formatId(code: string): string {
    const own = this.formats.items.map(({ attributes }) => ({
      id: Number(attributes["numFmtId"]),
      code: attributes["formatCode"],
    }));
    const known = own.find((format) => format.code === code)?.id;
    const taken = new Set(own.map(({ id }) => id));
    const builtin = BUILTIN.find((id) => getFormatFromId(id) === code && !taken.has(id));
    const id = known ?? builtin;
    if (id !== undefined) return String(id);
    const free = Math.max(FIRST_OWN - 1, ...taken) + 1;
    this.formats.indexOf(
      `<${this.prefix}numFmt numFmtId="${free}" formatCode="${escapeXml(code)}"/>`,
    );
    return String(free);
  }
}
