/**
 * A fixture whose cells carry marks: their original position and what they were read as. A mutation
 * moves cells with their marks, so that the expected figure of every cell is known.
 */
import { EMPTY_CELL, type Cell, type Cells, type Position } from "../../../../src/domain/cells";
import type { ColumnRole } from "../../../../src/domain/form/model/column";
import type { Figure, Form, Place } from "../../../../src/domain/form/model/form";
import type { Actual, NumberReading, Target } from "../../../../src/domain/quantity/model/readings";
import { findForms } from "../../../../src/domain/form/areas/find-forms";
import { gridOf } from "../../../../src/domain/form/grid/grid";
import type { Header } from "../../../../src/domain/form/header/header";
import { understand } from "../../../../src/domain/form/understand";

export type Part =
  | "title"
  | "head"
  | "funds-label"
  | "amount"
  | "rate"
  | "points"
  | "header"
  | "level1"
  | "level2"
  | "name"
  | "target"
  | "actual"
  | "explanation"
  | "total-label"
  | "grade"
  | "other";

export interface Mark {
  /** Which form of the sheet, from 0. */
  readonly form: number;
  /** The cell's position in the fixture. */
  readonly row: number;
  readonly column: number;
  readonly part: Part;
  /** The role of the cell's column, between the table's header and its total. */
  readonly role: ColumnRole | null;
  /** Whether the form's table has no shifted row. */
  readonly straight: boolean;
  /** How many rows and columns were merged, in the top left cell of a merge. */
  readonly span: readonly [rows: number, columns: number] | null;
  readonly number: NumberReading | null;
  /** The cell read alone as a target or an actual value. */
  readonly target: Target | null;
  readonly actual: Actual | null;
  /** The unit that may follow an amount: 万元, 元. */
  readonly unit: string;
}

export interface MarkedCell extends Cell {
  readonly mark: Mark | null;
}

export type Rows = readonly (readonly MarkedCell[])[];

export const BLANK: MarkedCell = { ...EMPTY_CELL, mark: null };

export const blanks = (count: number): MarkedCell[] => Array<MarkedCell>(count).fill(BLANK);

export const textCell = (shown: string, mark: Mark | null = null): MarkedCell =>
  shown === "" ? { ...EMPTY_CELL, mark } : { kind: "text", shown, raw: shown, mark };

export const widthOf = (rows: Rows): number => Math.max(0, ...rows.map(({ length }) => length));

/** All rows equally wide. */
export function squared(rows: Rows): Rows {
  const width = widthOf(rows);
  return rows.map((row) => [...row, ...blanks(width - row.length)]);
}

export const cellsFrom = (rows: Rows, top = 1, left = 1): Cells => ({
  sheet: "Sheet1",
  top,
  left,
  rows,
});

const isMarked = (cell: Cell): cell is MarkedCell => "mark" in cell;

/** The mark of a cell that was read; null for one no fixture had. */
export const markOf = (cell: Cell): Mark | null => (isMarked(cell) ? cell.mark : null);

const keyOfPlace = ({ row, column }: Position): string => `${row}:${column}`;

type Known = Partial<Pick<Mark, "part" | "number" | "target" | "actual" | "unit">>;

/** The roles of a form's places, by address. */
function knownPlaces(form: Form, unit: string): Map<string, Known> {
  const known = new Map<string, Known>();
  const put = (place: Place | null, what: Known): void => {
    if (place !== null) known.set(keyOfPlace(place.at), what);
  };
  const figure = (place: Figure | null, part: Part): void => {
    if (place !== null) put(place, { part, number: place.number, unit });
  };
  for (const place of [form.year, form.project, form.department, form.unit])
    put(place, { part: "head" });
  put(form.title, { part: "title" });
  for (const row of form.funds) {
    put(row.label, { part: "funds-label" });
    for (const amount of [row.initial, row.budget, row.executed]) figure(amount, "amount");
    figure(row.rate, "rate");
    // Points that the score column's label names are no cell of the row.
    const isOwn = (points: Figure | null): boolean => points?.at.row === row.label.at.row;
    for (const points of [row.weight, row.score].filter(isOwn)) figure(points, "points");
  }
  for (const row of form.indicators) {
    put(row.level1, { part: "level1" });
    put(row.level2, { part: "level2" });
    put(row.name, { part: "name" });
    const alone = row.target.text.replace(/\s/gu, "") === row.target.cell.shown.replace(/\s/gu, "");
    put(row.target, { part: "target", target: alone ? row.target.target : null });
    put(row.actual, { part: "actual", actual: row.actual.actual });
    for (const points of [row.weight, row.score]) figure(points, "points");
    put(row.explanation, { part: "explanation" });
  }
  put(form.total?.label ?? null, { part: "total-label" });
  for (const points of [form.total?.weight, form.total?.score]) figure(points ?? null, "points");
  put(form.grade, { part: "grade" });
  return known;
}

/** The printed unit of a form's funds. */
function unitOf(rows: Cells["rows"], form: Form): string {
  const [first] = form.funds;
  const lines = first === undefined ? [] : rows.slice(form.title.at.row - 1, first.label.at.row);
  const unit = lines.flat().find(({ shown }) => /[(（](万元|元)[)）]/u.test(shown));
  return /(万元|元)/u.exec(unit?.shown ?? "")?.[1] ?? "";
}

const isStraight = (form: Form, header: Header): boolean =>
  form.indicators.every(({ target }) => target.at.column === header.columns.get("target"));

function spanOf(merges: readonly string[]): Map<string, readonly [number, number]> {
  const column = (letters: string): number =>
    Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return new Map(
    merges.map((merge) => {
      const [, left = "", top = "", right = "", bottom = ""] =
        /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/u.exec(merge) ?? [];
      const span = [Number(bottom) - Number(top) + 1, column(right) - column(left) + 1] as const;
      return [`${top}:${column(left)}`, span] as const;
    }),
  );
}

/** A fixture's cells, each with its mark. Its forms are one under the other. */
export function marked(cells: Cells, merges: readonly string[] = []): Rows {
  const forms = understand(cells);
  const headers = findForms(gridOf(cells)).flatMap((area) => area.headers);
  const spans = spanOf(merges);
  const known = forms.map((form) => knownPlaces(form, unitOf(cells.rows, form)));
  const width = Math.max(...cells.rows.map(({ length }) => length));
  return cells.rows.map((cellsOfRow, rowIndex) => {
    const row = rowIndex + 1;
    const index = Math.max(0, forms.filter(({ title }) => title.at.row <= row).length - 1);
    const form = forms[index];
    const header = headers.filter(({ top }) => top <= row).at(-1);
    const last = Math.max(
      ...[form?.total?.label, form?.grade, form?.indicators.at(-1)?.name].map(
        (place) => place?.at.row ?? 0,
      ),
    );
    const inTable = header !== undefined && row <= last && header.top >= (form?.title.at.row ?? 0);
    return Array.from({ length: width }, (_, columnIndex): MarkedCell => {
      const cell = cellsOfRow[columnIndex] ?? EMPTY_CELL;
      const column = columnIndex + 1;
      const place = keyOfPlace({ row, column });
      const isHeader = inTable && row <= header.bottom && cell.kind !== "empty";
      const role = [...(header?.columns ?? [])].find(([, at]) => at === column)?.[0] ?? null;
      const mark: Mark = {
        form: index,
        row,
        column,
        part: isHeader ? "header" : "other",
        role: inTable ? role : null,
        straight: inTable && form !== undefined && isStraight(form, header),
        span: spans.get(place) ?? null,
        number: null,
        target: null,
        actual: null,
        unit: "",
        ...known[index]?.get(place),
      };
      return { ...cell, mark };
    });
  });
}

/** The same cells as forms of their own, where a sheet holds several copies. */
export const asCopy = (rows: Rows, copy: number): Rows =>
  rows.map((row) =>
    row.map((cell) =>
      cell.mark === null
        ? cell
        : { ...cell, mark: { ...cell.mark, form: cell.mark.form + 100 * copy } },
    ),
  );
