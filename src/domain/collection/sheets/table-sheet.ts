/** A table of many rows as a planned sheet on A4: a frozen header that is printed on every page, a filter. */
import { area, number as figure, together } from "../../sheet/sheet-drawing";
import type { CellArea, PlannedSheet, SheetStyle } from "../../sheet/planned-sheet";
import { placeLines, type ReportLine } from "../../report/report-lines";
import { line, part } from "../../report/report-sheet";
import { styles } from "../../report/report-style";

/** A value of the table: a text, a decimal as a number, or nothing. */
export type TableValue = string | { readonly number: string } | null;

export interface TableColumn {
  readonly label: string;
  /** Points. */
  readonly width: number;
  /** The alignment of the column: texts begin at the left, figures are centred. */
  readonly look: "text" | "centred" | "count" | "points" | "amount";
}

/**
 * A column of a table.
 *
 * @param width in points
 */
export const column = (
  label: string,
  width: number,
  look: TableColumn["look"] = "text",
): TableColumn => ({
  label,
  width,
  look,
});

export interface TableParts {
  readonly name: string;
  readonly mark: string;
  readonly title: string;
  /** Lines between title and header. */
  readonly notes: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableValue[])[];
  /** Rows below the filtered ones. */
  readonly closing: readonly (readonly TableValue[])[];
  readonly footer: string;
  /** Lines for signatures below the table; each over a third of its width. */
  readonly signatures?: readonly [string, string, string];
}

const SMALL = 9;
const LOOKS: Readonly<Record<TableColumn["look"], SheetStyle>> = {
  text: {},
  centred: { horizontal: "center" },
  count: { horizontal: "center", format: "0" },
  points: { horizontal: "center", format: "0.00" },
  amount: { horizontal: "right", format: "#,##0.00" },
};
const USUAL = 18;
const TITLE = 32;
const SIGNATURE = 30;

/** A decimal text as a number of the table; null stays an empty cell. */
export const numberOrNull = (value: string | null): TableValue =>
  value === null ? null : { number: value };

/**
 * The cells of a row; their style is that of the whole column, so that a column is drawn as one block.
 */
function lineOf(values: readonly TableValue[]): ReportLine {
  const parts = values.flatMap((value, index) => {
    if (value === null || value === "") return [];
    return [part(index + 1, typeof value === "string" ? value : figure(value.number))];
  });
  return { ...line(parts, USUAL), size: SMALL };
}

/** Print settings: A4, landscape, one page wide, the header repeated on every page. */
export const landscape = (
  to: CellArea["to"],
  header: { readonly first: number; readonly last: number },
  footer: string,
): PlannedSheet["print"] => ({
  from: { row: 1, column: 1 },
  to,
  orientation: "landscape",
  paper: "A4",
  pagesWide: 1,
  titleRows: header,
  footer,
  margins: { top: 40, bottom: 46, left: 34, right: 34 },
});

/** Plans the sheet of a table. */
export function tableSheet(parts: TableParts): PlannedSheet {
  const { columns, name, mark } = parts;
  const widths = columns.map(({ width }) => width);
  const last = columns.length;
  const whole = (content: string, style: SheetStyle, least = USUAL): ReportLine =>
    line([part([1, last], content, style)], least);
  const small = { size: SMALL };
  const head = placeLines(
    [
      whole(parts.title, styles.title, TITLE),
      ...parts.notes.map((note) => whole(note, styles.note)),
    ],
    widths,
    1,
  );
  const labels = columns.map(({ label }, index) =>
    part(index + 1, label, { ...styles.label, ...small }),
  );
  const header = placeLines([line(labels, USUAL)], widths, head.next);
  const body = placeLines(parts.rows.map(lineOf), widths, header.next);
  const closing = placeLines(parts.closing.map(lineOf), widths, body.next);
  const third = Math.max(1, Math.floor(last / 3));
  const [first, second, date] = parts.signatures ?? ["", "", ""];
  const signatures: readonly ReportLine[] =
    parts.signatures === undefined || last < 3
      ? []
      : [
          line(
            [
              part([1, third], first),
              part([third + 1, 2 * third], second),
              part([2 * third + 1, last], date),
            ],
            SIGNATURE,
          ),
        ];
  const foot = placeLines(signatures, widths, closing.next);
  const end = { row: Math.max(header.next, foot.next - 1), column: last };
  const tableEnd = Math.max(header.next, closing.next - 1);
  const looks = columns.map(({ look }, index) =>
    area(
      { row: header.next, column: index + 1 },
      { row: tableEnd, column: index + 1 },
      { ...LOOKS[look], ...small },
    ),
  );
  const totals =
    parts.closing.length === 0
      ? []
      : [
          area(
            { row: body.next, column: 1 },
            { row: closing.next - 1, column: last },
            styles.section,
          ),
        ];
  const all = [head, header, body, closing, foot];
  const headerRow = header.next - 1;
  return {
    name,
    mark,
    ...together([
      area({ row: 1, column: 1 }, end, styles.text),
      area({ row: head.next, column: 1 }, { row: tableEnd, column: last }, styles.table),
      ...looks,
      ...totals,
      ...all.map(({ drawing }) => drawing),
    ]),
    validations: [],
    highlights: [],
    columnWidths: widths,
    rowHeights: new Map(all.flatMap(({ heights }) => heights)),
    fittedRows: null,
    firstEntry: { row: 1, column: 1 },
    frozenRows: headerRow,
    filter: {
      from: { row: headerRow, column: 1 },
      to: { row: Math.max(headerRow + 1, body.next - 1), column: last },
    },
    print: landscape(end, { first: head.next, last: headerRow }, parts.footer),
  };
}
