/** Rows and columns of a Univer sheet. */
import { PIXELS_PER_POINT, type UniverHandle } from "./univer-handle";
import type { LineStore } from "./workbook-model";

const points = (pixels: number): number => Number((pixels / PIXELS_PER_POINT).toFixed(2));
const pixels = (size: number): number => Math.round(size * PIXELS_PER_POINT);

const isHidden = (line: unknown): boolean => (line as { hd?: number } | null)?.hd === 1;

/** The rows and columns of one sheet, over Univer. */
export class UniverLines implements LineStore {
  readonly #handle: UniverHandle;
  readonly #sheetId: string;

  constructor(handle: UniverHandle, sheetId: string) {
    this.#handle = handle;
    this.#sheetId = sheetId;
  }

  rowHeight(row: number): number {
    return points(this.#handle.core(this.#sheetId).getRowManager().getRowHeight(row));
  }

  setRowHeights(first: number, count: number, size: number): void {
    this.#ensureSize(first + count, 1);
    this.#run((sheet) => sheet.setRowHeightsForced(first, count, pixels(size)));
  }

  fitRows(first: number, count: number): void {
    this.#ensureSize(first + count, 1);
    this.#run((sheet) => sheet.setRowAutoHeight(first, count));
  }

  columnWidth(column: number): number {
    return points(this.#handle.core(this.#sheetId).getColumnManager().getColumnWidth(column));
  }

  setColumnWidths(first: number, count: number, size: number): void {
    this.#ensureSize(1, first + count);
    this.#run((sheet) => sheet.setColumnWidths(first, count, pixels(size)));
  }

  isRowHidden(row: number): boolean {
    return isHidden(this.#handle.core(this.#sheetId).getRowManager().getRow(row));
  }

  isColumnHidden(column: number): boolean {
    return isHidden(this.#handle.core(this.#sheetId).getColumnManager().getColumn(column));
  }

  setRowsHidden(first: number, count: number, hidden: boolean): void {
    this.#run((sheet) => (hidden ? sheet.hideRows(first, count) : sheet.showRows(first, count)));
  }

  setColumnsHidden(first: number, count: number, hidden: boolean): void {
    this.#run((sheet) =>
      hidden ? sheet.hideColumns(first, count) : sheet.showColumns(first, count),
    );
  }

  insertRows(first: number, count: number): void {
    this.#ensureSize(first + 1, 1);
    this.#run((sheet) => sheet.insertRows(first, count));
  }

  deleteRows(first: number, count: number): void {
    this.#run((sheet) => sheet.deleteRows(first, count));
  }

  insertColumns(first: number, count: number): void {
    this.#ensureSize(1, first + 1);
    this.#run((sheet) => sheet.insertColumns(first, count));
  }

  deleteColumns(first: number, count: number): void {
    this.#run((sheet) => sheet.deleteColumns(first, count));
  }

  #ensureSize(rowCount: number, columnCount: number): void {
    this.#handle.ensureSize(this.#sheetId, { row: 0, column: 0, rowCount, columnCount });
  }

  #run(action: (sheet: ReturnType<UniverHandle["worksheet"]>) => unknown): void {
    this.#handle.asHost(() => action(this.#handle.worksheet(this.#sheetId)));
  }
}
