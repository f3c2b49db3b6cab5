/** The lines of a report, one below the other: their rows and heights. */
import { mayBeginFormula } from "../text/formula-like";
import { together, type Content, type Drawing } from "../sheet/sheet-drawing";
import type { SheetStyle } from "../sheet/planned-sheet";
import { HIGHEST_ROW, LINE_HEIGHT, lengthInLines, linesOf } from "../sheet/text-lines";

/** Cells of a line, merged where they are several; columns count from 1. */
export interface LinePart {
  readonly first: number;
  readonly last: number;
  readonly content: Content;
  readonly style: SheetStyle;
}

export interface ReportLine {
  readonly parts: readonly LinePart[];
  /** Points; the line is higher where a text needs it. */
  readonly least: number;
  /**
   * The font size of its texts, where a style for the whole line sets it; absent: that of the parts.
   */
  readonly size?: number;
}

/** Lines with their place on a sheet. */
export interface PlacedLines {
  readonly drawing: Drawing;
  readonly heights: readonly (readonly [row: number, height: number])[];
  /** The row below the last line. */
  readonly next: number;
}

const PADDING = 5;
const MOST_LINES = Math.floor((HIGHEST_ROW - PADDING) / LINE_HEIGHT);

const AS_TYPED = "@";

/** The style under which a text stays a text. */
const styleOf = ({ style, content }: LinePart): SheetStyle =>
  content.kind === "text" && mayBeginFormula(content.value)
    ? { ...style, format: AS_TYPED }
    : style;

/** The longest beginning of a text that fits into the highest possible row, and the rest. */
function cut(text: string, width: number): readonly [string, string] {
  // at least one character, however narrow the columns are
  const end = Math.max(1, lengthInLines(text, width, MOST_LINES));
  return [text.slice(0, end), text.slice(end)];
}

/** A line as one or more rows: a text that is too high for one row is continued in the next. */
function rowsOf(line: ReportLine, widthOf: (part: LinePart) => number): readonly ReportLine[] {
  const halves = line.parts.map((part) => {
    if (part.content.kind !== "text") return { part, rest: "" };
    const [head, rest] = cut(part.content.value, widthOf(part));
    return { part: { ...part, content: { kind: "text" as const, value: head } }, rest };
  });
  const row: ReportLine = { ...line, parts: halves.map(({ part }) => part) };
  if (halves.every(({ rest }) => rest === "")) return [row];
  const next = halves.map(({ part, rest }): LinePart => ({
    ...part,
    content: { kind: "text", value: rest },
  }));
  return [row, ...rowsOf({ ...line, parts: next }, widthOf)];
}

/**
 * Places lines from a row on. Every row is as high as its texts need, as Excel does not fit rows to
 * merged cells.
 *
 * @param widths of the sheet's columns, in points
 */
export function placeLines(
  lines: readonly ReportLine[],
  widths: readonly number[],
  top: number,
): PlacedLines {
  const widthOf = ({ first, last }: LinePart): number =>
    widths.slice(first - 1, last).reduce((sum, width) => sum + width, 0);
  const rows = lines.flatMap((line) => rowsOf(line, widthOf));
  const drawings = rows.map(({ parts }, index) => together(parts.map(drawn(top + index))));
  const heights = rows.map(({ parts, least, size = 10 }, index): [number, number] => {
    const needed = parts.map((part) => {
      const { content, style } = part;
      const scale = (style.size ?? size) / 10;
      const lineCount = content.kind === "text" ? linesOf(content.value, widthOf(part) / scale) : 1;
      return lineCount * LINE_HEIGHT * scale + PADDING;
    });
    return [top + index, Math.min(HIGHEST_ROW, Math.max(least, ...needed))];
  });
  return { drawing: together(drawings), heights, next: top + rows.length };
}

const drawn =
  (row: number) =>
  (part: LinePart): Drawing => {
    const { first, last, content } = part;
    const [from, to] = [
      { row, column: first },
      { row, column: last },
    ];
    const isEmpty = content.kind === "text" && content.value === "";
    const style = styleOf(part);
    const merged = first !== last;
    // a cell in the style of the whole sheet needs no block of its own, which saves requests
    const isPlain = !merged && Object.keys(style).length === 0;
    return {
      cells: isEmpty ? [] : [{ at: from, content }],
      blocks: isPlain ? [] : [{ from, to, style, ...(merged && { merged }) }],
    };
  };
