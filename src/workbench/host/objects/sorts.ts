/** Excel.RangeSort and Excel.TableSort: rows are put in order at once; the fields are kept for tables only. */
import type { Area } from "../../model/area";
import type { CellInput, CellState } from "../../model/cell-content";
import type { SheetModel } from "../../model/workbook-model";
import { booleanArgument, enumArgument, objectArgument, wholeArgument } from "../arguments";
import { requireUnlocked, sheetOf, type HostContext } from "../host-context";
import { invalidArgument } from "../host-error";
import { HostObject, type HostValue } from "../host-object";
import type { Json } from "../protocol";

interface Field {
  readonly key: number;
  readonly ascending: boolean;
}

function fieldsOf(value: HostValue): Field[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((each) => {
    const { key, ascending } = objectArgument(each);
    return { key: wholeArgument(key), ascending: booleanArgument(ascending, true) };
  });
}

/** Numbers come before texts, texts before truth values, and blank cells last in either order. */
const RANK = { number: 0, text: 1, boolean: 2, error: 3, empty: 4 } as const;

function compare(a: CellState, b: CellState, ascending: boolean): number {
  if (a.kind === "empty" || b.kind === "empty") return RANK[a.kind] - RANK[b.kind];
  const byRank = RANK[a.kind] - RANK[b.kind];
  const byValue =
    typeof a.value === "number" && typeof b.value === "number"
      ? a.value - b.value
      : String(a.value).localeCompare(String(b.value), "zh-CN");
  return (byRank === 0 ? byValue : byRank) * (ascending ? 1 : -1);
}

function inputOf({ kind, value, formula, format }: CellState): CellInput {
  if (formula !== null) return { kind: "formula", value: formula, format };
  if (kind === "empty") return { kind, format };
  return { kind, value, format } as CellInput;
}

/** Puts the rows of an area in order. */
export function sortRows(sheet: SheetModel, area: Area, fields: HostValue): void {
  const keys = fieldsOf(fields);
  if (keys.some(({ key }) => key < 0 || key >= area.columnCount)) throw invalidArgument();
  const rows = sheet.cells.read(area);
  const sorted = [...rows].sort((a, b) => {
    for (const { key, ascending } of keys) {
      const [left, right] = [a[key], b[key]];
      const order = left && right ? compare(left, right, ascending) : 0;
      if (order !== 0) return order;
    }
    return 0;
  });
  sheet.cells.write(
    area,
    sorted.map((line) => line.map(inputOf)),
  );
}

export class RangeSort extends HostObject {
  readonly className = "RangeSort";
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #area: () => Area;

  constructor(context: HostContext, sheetId: string, area: () => Area) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#area = area;
  }

  apply(
    fields: HostValue,
    matchCase: HostValue,
    hasHeaders: HostValue,
    orientation: HostValue,
  ): void {
    booleanArgument(matchCase, false);
    enumArgument(orientation ?? "Rows", ["Rows"] as const);
    const area = this.#area();
    const skipped = booleanArgument(hasHeaders, false) ? 1 : 0;
    const sheet = sheetOf(this.#context, this.#sheetId);
    requireUnlocked(this.#context, sheet, area);
    const body = { ...area, row: area.row + skipped, rowCount: area.rowCount - skipped };
    if (body.rowCount > 0) sortRows(sheet, body, fields);
  }
}

export class TableSort extends HostObject {
  readonly className = "TableSort";
  readonly #sort: (fields: Json) => void;

  constructor(sort: (fields: Json) => void) {
    super();
    this.#sort = sort;
  }

  apply(fields: HostValue, matchCase: HostValue): void {
    booleanArgument(matchCase, false);
    if (!Array.isArray(fields)) throw invalidArgument();
    this.#sort(fields);
  }

  /** The order of the rows stays, as in Excel. */
  clear(): void {
    this.#sort([]);
  }
}
