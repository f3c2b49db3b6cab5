/** The rules of conditional formats in a worksheet's text. */
import { attributesOf, eachTag, unescapeXml } from "./tags";

export interface ConditionalRule {
  /** The cells of its conditional format, as the file names them. */
  readonly cells: string;
  /** Its first formula without "="; "" where it has none. */
  readonly formula: string;
  readonly from: number;
  readonly to: number;
}

/** A conditionalFormatting element. */
export interface ConditionalFormat {
  readonly from: number;
  readonly to: number;
  readonly rules: readonly ConditionalRule[];
}

export interface ConditionalFormats {
  readonly formats: readonly ConditionalFormat[];
  /** The highest priority of all rules, those of extensions included; 0 without any. */
  readonly priority: number;
}

/** Finds the conditional formats of a worksheet; those of extensions count for the priority only. */
export function conditionalFormats(text: string): ConditionalFormats {
  const formats: ConditionalFormat[] = [];
  let priority = 0;
  let depth = 0;
  let cells: string | null = null;
  let rules: ConditionalRule[] = [];
  let formula: string | null = null;
  const starts: number[] = [];
  eachTag(text, {
    open(tag) {
      const { name } = tag;
      if (/(?:^|:)cfRule$/u.test(name)) {
        const own = Number(attributesOf(text, tag)["priority"]);
        if (Number.isSafeInteger(own)) priority = Math.max(priority, own);
      }
      if (depth === 1 && name === "conditionalFormatting") {
        cells = attributesOf(text, tag)["sqref"] ?? "";
        rules = [];
      }
      if (depth === 2) formula = null;
      starts.push(depth === 3 ? tag.to : tag.from);
      depth += 1;
    },
    close({ name, from, to }) {
      depth -= 1;
      const start = starts.pop() ?? from;
      if (cells === null) return;
      if (depth === 3 && name === "formula") formula ??= unescapeXml(text.slice(start, from));
      if (depth === 2 && name === "cfRule")
        rules.push({ cells, formula: formula ?? "", from: start, to });
      if (depth !== 1) return;
      formats.push({ from: start, to, rules });
      cells = null;
    },
  });
  return { formats, priority };
}
