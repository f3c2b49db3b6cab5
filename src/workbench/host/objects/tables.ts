/** Excel.TableCollection and Excel.Table. */
import { GRID, contains, intersection, type Area } from "../../model/area";
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
import { KeyedCollection, memberAt } from "./keyed-collection";
import { RangeGeometry } from "./range-geometry";
import { TableSort, sortRows } from "./sorts";
import { TableColumnCollection, TableRowCollection } from "./table-lines";

const DEFAULT_STYLE = "TableStyleMedium2";

/** All tables of the workbook, with their sheets. */
function allTables(context: HostContext): { sheet: SheetModel; table: Stored }[] {
  return context.model
    .sheets()
    .flatMap((sheet) => sheet.objects.tables.map((table) => ({ sheet, table })));
}

function freeTableName(context: HostContext): string {
  const taken = new Set(allTables(context).map(({ table }) => table.name.toLowerCase()));
  let number = 1;
  while (taken.has(`table${number}`)) number += 1;
  return `Table${number}`;
}

function freeTableId(context: HostContext): string {
  const taken = new Set(allTables(context).map(({ table }) => table.id));
  let number = 1;
  while (taken.has(`{table-${number}}`)) number += 1;
  return `{table-${number}}`;
}

const isNamed = ({ id, name }: Stored, key: Json): boolean =>
  id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase());

export class TableCollection extends KeyedCollection {
  readonly className: string = "TableCollection";
  readonly #context: HostContext;
  /** Null: the tables of all sheets. */
  readonly #sheetId: string | null;
  readonly list = (): HostObject[] =>
    this.#members().map(({ sheet, table }) => this.#object(sheet, table));
  readonly find = (key: Json): HostObject | null => {
    const found = this.#members().find(({ table }) => isNamed(table, key));
    return found ? this.#object(found.sheet, found.table) : null;
  };

  constructor(context: HostContext, sheetId: string | null = null) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  get count(): number {
    return this.#members().length;
  }

  getItemAt(index: HostValue): HostObject {
    return memberAt(this.list(), index);
  }

  add(address: HostValue, hasHeaders: HostValue): HostObject {
    const { sheet, area: given } = this.#target(address);
    requireWritable(this.#context, sheet);
    const isWhole = given.rowCount === GRID.rowCount || given.columnCount === GRID.columnCount;
    const area = isWhole ? (sheet.cells.used(given, true) ?? given) : given;
    if (sheet.objects.tables.some((other) => intersection(other.area, area))) {
      throw new HostError("InvalidOperation", "A table can't overlap another table.");
    }
    const isHeaded = booleanArgument(hasHeaders, false);
    if (!isHeaded) sheet.cells.insert({ ...area, rowCount: 1 }, "down");
    const whole = isHeaded ? area : { ...area, rowCount: area.rowCount + 1 };
    fillHeaders(sheet, whole);
    const name = freeTableName(this.#context);
    const table: Stored = {
      id: freeTableId(this.#context),
      name,
      area: whole,
      style: DEFAULT_STYLE,
      showHeaders: true,
      showTotals: false,
      showFilterButton: true,
      showBandedRows: true,
      showBandedColumns: false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      criteria: new Map(),
    };
    sheet.objects = { ...sheet.objects, tables: [...sheet.objects.tables, table] };
    return this.#object(sheet, table);
  }

  readonly #members = () =>
    allTables(this.#context).filter(
      ({ sheet }) => this.#sheetId === null || sheet.id === this.#sheetId,
    );

  readonly #object = ({ id }: SheetModel, table: Stored): HostObject =>
    new Table(this.#context, id, table.id);

  readonly #target = (address: HostValue): { sheet: SheetModel; area: Area } => {
    if (address instanceof RangeGeometry) return { sheet: address.sheet(), area: address.area };
    const { sheet: name, local } = splitSheet(textArgument(address));
    const own =
      this.#sheetId === null
        ? this.#context.model.activeSheet()
        : sheetOf(this.#context, this.#sheetId);
    const named = this.#context.model.sheets().find((sheet) => sheet.name === name);
    if (name !== null && !named) throw notFound();
    return { sheet: named ?? own, area: parseAddress(local) };
  };
}

/** Tables that lie in a range, or touch it. */
export class TableScopedCollection extends KeyedCollection {
  readonly className = "TableScopedCollection";
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #area: Area;
  readonly #fully: boolean;
  readonly list = (): HostObject[] =>
    sheetOf(this.#context, this.#sheetId)
      .objects.tables.filter(({ area }) =>
        this.#fully ? contains(this.#area, area) : intersection(this.#area, area) !== null,
      )
      .map(({ id }) => new Table(this.#context, this.#sheetId, id));
  readonly find = (key: Json): HostObject | null =>
    this.list().find(
      (table) => table instanceof Table && (table.name === key || table.id === key),
    ) ?? null;

  constructor(context: HostContext, sheetId: string, area: Area, fully: boolean) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#area = area;
    this.#fully = fully;
  }

  getFirst(): HostObject {
    return memberAt(this.list(), 0);
  }
}

/** A header without a text is called Column1, Column2 and so on. */
function fillHeaders(sheet: SheetModel, area: Area): void {
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
