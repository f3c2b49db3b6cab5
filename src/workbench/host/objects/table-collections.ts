/** Excel.TableCollection and Excel.TableScopedCollection. */
import { GRID, contains, intersection, type Area } from "../../model/area";
import type { Table as Stored } from "../../model/sheet-objects";
import type { SheetModel } from "../../model/workbook-model";
import { parseAddress, splitSheet } from "../addresses";
import { booleanArgument, textArgument } from "../arguments";
import { requireWritable, sheetOf, type HostContext } from "../host-context";
import { HostError, notFound } from "../host-error";
import type { HostObject, HostValue } from "../host-object";
import type { Json } from "../protocol";
import { KeyedCollection, memberAt } from "./keyed-collection";
import { RangeGeometry } from "./range-geometry";

import { Table, allTables, fillHeaders, isNamed } from "./table";

const DEFAULT_STYLE = "TableStyleMedium2";

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
