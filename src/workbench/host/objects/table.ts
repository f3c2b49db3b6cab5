/** Excel.Table. */
import type { Area } from "../../model/area";
import type { CellState } from "../../model/cell-content";
import type { FilterState, Table as Stored } from "../../model/sheet-objects";
import type { SheetModel } from "../../model/workbook-model";
import { parseAddress, splitSheet } from "../addresses";
import { booleanArgument, textArgument } from "../arguments";
import { requireWritable, sheetOf, type HostContext } from "../host-context";
import { HostError, invalidArgument, notFound } from "../host-error";
import { HostObject, writeProperty, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import { AutoFilter, applyFilters } from "./filters";
import { RangeGeometry } from "./range-geometry";
import { TableSort, sortRows } from "./sorts";
import { TableColumnCollection, TableRowCollection } from "./table-lines";

/** All tables of the workbook, with their sheets. */
export function allTables(context: HostContext): { sheet: SheetModel; table: Stored }[] {
  return context.model
    .sheets()
    .flatMap((sheet) => sheet.objects.tables.map((table) => ({ sheet, table })));
}

/** Whether a table has this id, or this name in any case. */
export const isNamed = ({ id, name }: Stored, key: Json): boolean =>
  id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase());

/** A header without a text is called Column1, Column2 and so on. */
export function fillHeaders(sheet: SheetModel, area: Area): void {
  const header = { ...area, rowCount: 1 };
  const [cells = []] = sheet.cells.read(header);
  if (cells.every(({ kind }) => kind === "text")) return;
  sheet.cells.write(header, [
    cells.map(({ kind, value }, index) => {
      if (kind === "text") return null;
      return { kind: "text", value: kind === "empty" ? `Column${index + 1}` : String(value) };
    }),
  ]);
}

export class Table extends HostObject {
  readonly className = "Table";
  override readonly identity = () => ({ Id: this.#id });
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #id: string;
  readonly #sheet = (): SheetModel => sheetOf(this.#context, this.#sheetId);

  constructor(context: HostContext, sheetId: string, id: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  /** The table as it is now; ItemNotFound when it was deleted. */
  readonly stored = (): Stored => {
    const found = this.#sheet().objects.tables.find(({ id }) => id === this.#id);
    if (!found) throw notFound();
    return found;
  };

  readonly change = (patch: Partial<Stored>): SheetModel => {
    const sheet = this.#sheet();
    requireWritable(this.#context, sheet);
    const before = this.stored();
    const tables = sheet.objects.tables.map((table) =>
      table === before ? { ...table, ...patch } : table,
    );
    sheet.objects = { ...sheet.objects, tables };
    return sheet;
  };

  /** The rows between the header and the totals; no rows for a table that has none yet. */
  readonly body = (): Area => {
    const { area, showHeaders, showTotals } = this.stored();
    const above = showHeaders ? 1 : 0;
    const rowCount = area.rowCount - above - (showTotals ? 1 : 0);
    return { ...area, row: area.row + above, rowCount };
  };

  readonly read = (area: Area): CellState[][] => this.#sheet().cells.read(area);

  readonly at = (area: Area): HostObject => this.#context.range(this.#sheetId, area);

  get id(): string {
    return this.#id;
  }

  get legacyId(): string {
    return this.#id;
  }

  get name(): string {
    return this.stored().name;
  }

  set name(name: HostValue) {
    const asked = textArgument(name);
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(asked)) throw invalidArgument();
    const isTaken = allTables(this.#context).some(
      ({ table }) => table.id !== this.#id && isNamed(table, asked),
    );
    if (isTaken) {
      throw new HostError("ItemAlreadyExists", "A resource with the same name exists.");
    }
    this.change({ name: asked });
  }

  get style(): string {
    return this.stored().style;
  }

  set style(style: HostValue) {
    this.change({ style: textArgument(style) });
  }

  get showHeaders(): boolean {
    return this.stored().showHeaders;
  }

  set showHeaders(shown: HostValue) {
    const isShown = booleanArgument(shown);
    const { area, showHeaders } = this.stored();
    if (isShown === showHeaders) return;
    const [row, rowCount] = isShown
      ? [area.row - 1, area.rowCount + 1]
      : [area.row + 1, area.rowCount - 1];
    this.change({ showHeaders: isShown, area: { ...area, row, rowCount } });
  }

  get showTotals(): boolean {
    return this.stored().showTotals;
  }

  set showTotals(shown: HostValue) {
    const isShown = booleanArgument(shown);
    const { area, showTotals } = this.stored();
    if (isShown === showTotals) return;
    const sheet = this.#sheet();
    const last = { ...area, row: area.row + area.rowCount - (isShown ? 0 : 1), rowCount: 1 };
    if (isShown) sheet.cells.insert(last, "down");
    else sheet.cells.remove(last, "up");
    this.change({
      showTotals: isShown,
      area: { ...area, rowCount: area.rowCount + (isShown ? 1 : -1) },
    });
    if (isShown) {
      sheet.cells.write({ ...last, columnCount: 1 }, [[{ kind: "text", value: "Total" }]]);
    }
  }

  get showFilterButton(): boolean {
    return this.stored().showFilterButton;
  }

  set showFilterButton(shown: HostValue) {
    this.change({ showFilterButton: booleanArgument(shown) });
  }

  get showBandedRows(): boolean {
    return this.stored().showBandedRows;
  }

  set showBandedRows(shown: HostValue) {
    this.change({ showBandedRows: booleanArgument(shown) });
  }

  get showBandedColumns(): boolean {
    return this.stored().showBandedColumns;
  }

  set showBandedColumns(shown: HostValue) {
    this.change({ showBandedColumns: booleanArgument(shown) });
  }

  get highlightFirstColumn(): boolean {
    return this.stored().highlightFirstColumn;
  }

  set highlightFirstColumn(shown: HostValue) {
    this.change({ highlightFirstColumn: booleanArgument(shown) });
  }

  get highlightLastColumn(): boolean {
    return this.stored().highlightLastColumn;
  }

  set highlightLastColumn(shown: HostValue) {
    this.change({ highlightLastColumn: booleanArgument(shown) });
  }

  get worksheet(): HostObject {
    return this.#context.worksheet(this.#sheetId);
  }

  get rows(): HostObject {
    return new TableRowCollection(this);
  }

  get columns(): HostObject {
    return new TableColumnCollection(this);
  }

  get sort(): HostObject {
    return new TableSort((fields) => {
      const body = this.body();
      const sheet = this.change({});
      if (body.rowCount > 0) sortRows(sheet, body, fields);
    });
  }

  get autoFilter(): HostObject {
    return new AutoFilter(this.#context, this.#sheetId, this.filtered, () => undefined);
  }

  getRange(): HostObject {
    return this.at(this.stored().area);
  }

  getHeaderRowRange(): HostObject {
    const { area, showHeaders } = this.stored();
    if (!showHeaders) throw notFound();
    return this.at({ ...area, rowCount: 1 });
  }

  /** The row in which the first one is entered, for a table without rows. */
  getDataBodyRange(): HostObject {
    const body = this.body();
    return this.at({ ...body, rowCount: Math.max(1, body.rowCount) });
  }

  getTotalRowRange(): HostObject {
    const { area, showTotals } = this.stored();
    if (!showTotals) throw notFound();
    return this.at({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 });
  }

  resize(range: HostValue): void {
    const area =
      range instanceof RangeGeometry
        ? range.area
        : parseAddress(splitSheet(textArgument(range)).local);
    if (area.row !== this.stored().area.row) throw invalidArgument();
    const sheet = this.change({ area });
    fillHeaders(sheet, area);
  }

  clearFilters(): void {
    this.filtered.write({ area: this.filterArea(), criteria: new Map() });
  }

  reapplyFilters(): void {
    this.filtered.write({ area: this.filterArea(), criteria: this.stored().criteria });
  }

  convertToRange(): HostObject {
    const { area } = this.stored();
    this.#remove();
    return this.at(area);
  }

  delete(): void {
    const { area } = this.stored();
    this.#remove();
    writeProperty(this.at(area), "values", "");
  }

  readonly filterArea = (): Area => {
    const body = this.body();
    return { ...body, row: body.row - 1, rowCount: body.rowCount + 1 };
  };

  readonly filtered = {
    read: (): FilterState => ({ area: this.filterArea(), criteria: this.stored().criteria }),
    write: (state: FilterState): void => {
      applyFilters(this.change({ criteria: state.criteria }), state);
    },
  };

  readonly #remove = (): void => {
    const sheet = this.change({});
    const tables = sheet.objects.tables.filter(({ id }) => id !== this.#id);
    sheet.objects = { ...sheet.objects, tables };
  };
}
