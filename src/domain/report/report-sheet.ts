/** Lines → a planned sheet on A4, whose table header is repeated on every page. */
import { area, text, together, type Content } from "../sheet/sheet-drawing";
import type { PlannedSheet, SheetStyle } from "../sheet/planned-sheet";
import { placeLines, type LinePart, type ReportLine } from "./report-lines";
import { styles } from "./report-style";

const USUAL = 20;
const TITLE = 34;
const SIGNATURE = 32;

/** Characters that no .xlsx file can hold: control characters, and halves of surrogate pairs. */
const NOT_IN_FILES = /[\p{Cs}\uFFFE\uFFFF]|(?![\t\n])\p{Cc}/gu;

/** One cell of a line, or a range of merged cells. */
export const part = (
  columns: number | readonly [first: number, last: number],
  content: string | Content,
  style: SheetStyle = styles.plain,
): LinePart => {
  const [first, last] = typeof columns === "number" ? [columns, columns] : columns;
  const held = typeof content === "string" ? text(content.replace(NOT_IN_FILES, "")) : content;
  return { first, last, content: held, style };
};

/**
 * A line of a report.
 *
 * @param least the least height in points
 */
export const line = (parts: readonly LinePart[], least = USUAL): ReportLine => ({ parts, least });

/** The parts of a report's sheet, from top to bottom. */
export interface ReportParts {
  readonly name: string;
  readonly title: string;
  readonly head: readonly ReportLine[];
  /** Repeated on every page. */
  readonly header: ReportLine;
  readonly body: readonly ReportLine[];
  readonly note: string;
  readonly signatures: readonly LinePart[];
  readonly footer: string;
  /** In points; together as wide as a page of A4 at full size. */
  readonly widths: readonly number[];
}

/** Plans the sheet of a report. */
export function reportSheet(parts: ReportParts): PlannedSheet {
  const { widths } = parts;
  const last = widths.length;
  const title = placeLines([line([part([1, last], parts.title, styles.title)], TITLE)], widths, 1);
  const head = placeLines(parts.head, widths, title.next);
  const header = placeLines([parts.header], widths, head.next);
  const body = placeLines(parts.body, widths, header.next);
  const closing = [
    line([part([1, last], parts.note, styles.note)]),
    line(parts.signatures, SIGNATURE),
  ];
  const foot = placeLines(closing, widths, body.next);
  const end = { row: foot.next - 1, column: last };
  const all = [title, head, header, body, foot];
  const whole = area({ row: 1, column: 1 }, end, styles.text);
  const table = area({ row: title.next, column: 1 }, end, styles.table);
  return {
    name: parts.name,
    ...together([whole, table, ...all.map(({ drawing }) => drawing)]),
    validations: [],
    highlights: [],
    columnWidths: widths,
    rowHeights: new Map(all.flatMap(({ heights }) => heights)),
    fittedRows: null,
    firstEntry: { row: 1, column: 1 },
    frozenRows: 0,
    print: {
      from: { row: 1, column: 1 },
      to: end,
      orientation: "portrait",
      paper: "A4",
      pagesWide: 1,
      titleRows: { first: head.next, last: header.next - 1 },
      footer: parts.footer,
      margins: { top: 48, bottom: 54, left: 40, right: 40 },
    },
  };
}
