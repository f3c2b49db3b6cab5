/** Rows and columns of a table: Excel.TableRow, Excel.TableColumn and their collections. */
import type { Area } from "../../model/area";
import type { CellState } from "../../model/cell-content";
import type { FilterState, Table as Stored } from "../../model/sheet-objects";
import type { SheetModel } from "../../model/workbook-model";
import { matrixArgument, textArgument, wholeArgument } from "../arguments";
import { invalidArgument, notFound } from "../host-error";
import {
  HostObject,
  NULL_OBJECT,
  readProperty,
  writeProperty,
  type HostCollection,
  type HostValue,
} from "../host-object";
import type { Json } from "../protocol";
import { Filter } from "./filters";
import { memberAt } from "./keyed-collection";

/** The part of Excel.Table that its rows and columns need. */
export interface TableLike {
  readonly stored: () => Stored;
  readonly body: () => Area;
  readonly at: (area: Area) => HostObject;
  readonly read: (area: Area) => CellState[][];
  /** Changes the table; throws where its sheet refuses it. */
  readonly change: (patch: Partial<Stored>) => SheetModel;
  readonly filtered: {
    readonly read: () => FilterState;
    readonly write: (state: FilterState) => void;
  };
}

const valuesOf = (range: HostObject): Json => readProperty(range, "values") as Json;

const isPosition = (index: HostValue): boolean =>
  index !== undefined && index !== null && index !== -1;

export class TableRowCollection extends HostObject implements HostCollection {
  readonly className = "TableRowCollection";
  readonly #table: TableLike;
  readonly list = (): HostObject[] =>
    Array.from({ length: this.count }, (_, index) => new TableRow(this.#table, index));
  readonly find = (key: Json): HostObject | null =>
    typeof key === "number" ? (this.list()[key] ?? null) : null;

  constructor(table: TableLike) {
    super();
    this.#table = table;
  }

  get count(): number {
    return this.#table.body().rowCount;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: HostValue): HostObject {
    return memberAt(this.list(), index);
  }

  /** Adds rows before the one at the index, or at the end; the cells below make room. */
  add(index: HostValue, values: HostValue): HostObject {
    const body = this.#table.body();
    const at = isPosition(index) ? wholeArgument(index) : body.rowCount;
    if (at < 0 || at > body.rowCount) throw invalidArgument();
    const rowCount = Array.isArray(values) ? values.length : 1;
    const added: Area = { ...body, row: body.row + at, rowCount };
    const block =
      values === undefined || values === null
        ? null
        : matrixArgument(values, rowCount, body.columnCount);
    const { area } = this.#table.stored();
    const sheet = this.#table.change({});
    sheet.cells.insert(added, "down");
    this.#table.change({ area: { ...area, rowCount: area.rowCount + rowCount } });
    if (block) writeProperty(this.#table.at(added), "values", block);
    return new TableRow(this.#table, at);
  }

  deleteRowsAt(index: HostValue, count: HostValue): void {
    const rows = this.list().slice(
      wholeArgument(index),
      wholeArgument(index) + wholeArgument(count, 1),
    );
    for (const row of rows.reverse()) if (row instanceof TableRow) row.delete();
  }
}

export class TableRow extends HostObject {
  readonly className = "TableRow";
  readonly #table: TableLike;
  readonly #index: number;
  readonly #area = (): Area => {
    const body = this.#table.body();
    if (this.#index >= body.rowCount) throw notFound();
    return { ...body, row: body.row + this.#index, rowCount: 1 };
  };

  constructor(table: TableLike, index: number) {
    super();
    this.#table = table;
    this.#index = index;
  }

  get index(): number {
    return this.#index;
  }

  get values(): Json {
    return valuesOf(this.getRange());
  }

  set values(values: HostValue) {
    writeProperty(this.getRange(), "values", values);
  }

  getRange(): HostObject {
    return this.#table.at(this.#area());
  }

  delete(): void {
    const area = this.#area();
    const { area: whole } = this.#table.stored();
    this.#table.change({}).cells.remove(area, "up");
    this.#table.change({ area: { ...whole, rowCount: whole.rowCount - 1 } });
  }
}

export class TableColumnCollection extends HostObject implements HostCollection {
  readonly className = "TableColumnCollection";
  readonly #table: TableLike;
  readonly list = (): TableColumn[] =>
    Array.from({ length: this.count }, (_, index) => new TableColumn(this.#table, index));
  /** By name, or by id: the column's number from 1. */
  readonly find = (key: Json): HostObject | null =>
    this.list().find(
      ({ id, name }) =>
        id === key || (typeof key === "string" && name.toLowerCase() === key.toLowerCase()),
    ) ?? null;

  constructor(table: TableLike) {
    super();
    this.#table = table;
  }

  get count(): number {
    return this.#table.stored().area.columnCount;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: HostValue): HostObject {
    const found = key instanceof HostObject || key === undefined ? null : this.find(key);
    if (!found) throw notFound();
    return found;
  }

  getItemOrNullObject(key: HostValue): HostObject {
    return key instanceof HostObject || key === undefined
      ? NULL_OBJECT
      : (this.find(key) ?? NULL_OBJECT);
  }

  getItemAt(index: HostValue): HostObject {
    return memberAt(this.list(), index);
  }

  /** Adds a column before the one at the index, or at the end; the cells to the right make room. */
  add(index: HostValue, values: HostValue, name: HostValue): HostObject {
    const { area } = this.#table.stored();
    const at = isPosition(index) ? wholeArgument(index) : area.columnCount;
    if (at < 0 || at > area.columnCount) throw invalidArgument();
    const added: Area = { ...area, column: area.column + at, columnCount: 1 };
    const block =
      values === undefined || values === null ? null : matrixArgument(values, area.rowCount, 1);
    const sheet = this.#table.change({});
    sheet.cells.insert(added, "right");
    this.#table.change({ area: { ...area, columnCount: area.columnCount + 1 } });
    if (block) writeProperty(this.#table.at(added), "values", block);
    const title = typeof name === "string" ? name : block ? null : `Column${at + 1}`;
    if (title !== null) {
      writeProperty(this.#table.at({ ...added, rowCount: 1 }), "values", [[title]]);
    }
    return new TableColumn(this.#table, at);
  }
}

export class TableColumn extends HostObject {
  readonly className = "TableColumn";
  readonly #table: TableLike;
  readonly #index: number;
  readonly #of = (area: Area): Area => ({
    ...area,
    column: area.column + this.#index,
    columnCount: 1,
  });

  constructor(table: TableLike, index: number) {
    super();
    this.#table = table;
    this.#index = index;
  }

  get id(): number {
    return this.#index + 1;
  }

  get index(): number {
    return this.#index;
  }

  get name(): string {
    const { area } = this.#table.stored();
    const header = this.#of({ ...area, rowCount: 1 });
    return String(this.#table.read(header)[0]?.[0]?.value ?? "");
  }

  set name(name: HostValue) {
    writeProperty(this.getHeaderRowRange(), "values", [[textArgument(name)]]);
  }

  get values(): Json {
    return valuesOf(this.getRange());
  }

  set values(values: HostValue) {
    writeProperty(this.getRange(), "values", values);
  }

  get filter(): HostObject {
    return new Filter(this.#table.filtered, () => this.#index);
  }

  getRange(): HostObject {
    return this.#table.at(this.#of(this.#table.stored().area));
  }

  getHeaderRowRange(): HostObject {
    const { area, showHeaders } = this.#table.stored();
    if (!showHeaders) throw notFound();
    return this.#table.at(this.#of({ ...area, rowCount: 1 }));
  }

  getDataBodyRange(): HostObject {
    const body = this.#table.body();
    return this.#table.at(this.#of({ ...body, rowCount: Math.max(1, body.rowCount) }));
  }

  getTotalRowRange(): HostObject {
    const { area, showTotals } = this.#table.stored();
    if (!showTotals) throw notFound();
    return this.#table.at(this.#of({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 }));
  }

  delete(): void {
    const { area } = this.#table.stored();
    if (area.columnCount === 1) throw invalidArgument();
    this.#table.change({}).cells.remove(this.#of(area), "left");
    this.#table.change({ area: { ...area, columnCount: area.columnCount - 1 } });
  }
}
