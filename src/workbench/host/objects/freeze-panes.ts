/** Excel.WorksheetFreezePanes. */
import { GRID } from "../../model/area";
import { wholeArgument } from "../arguments";
import { requireEditable, sheetOf, type HostContext } from "../host-context";
import { invalidArgument } from "../host-error";
import { HostObject, NULL_OBJECT, type HostValue } from "../host-object";
import { areaArgument } from "./range-geometry";

export class WorksheetFreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";
  readonly #context: HostContext;
  readonly #sheetId: string;

  constructor(context: HostContext, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  freezeRows(count: HostValue): void {
    this.#freeze(wholeArgument(count, 1), 0);
  }

  freezeColumns(count: HostValue): void {
    this.#freeze(0, wholeArgument(count, 1));
  }

  freezeAt(range: HostValue): void {
    const area = areaArgument(range);
    this.#freeze(area.row + area.rowCount, area.column + area.columnCount);
  }

  unfreeze(): void {
    this.#freeze(0, 0);
  }

  getLocationOrNullObject(): HostObject {
    const { rows, columns } = sheetOf(this.#context, this.#sheetId).frozen;
    if (rows === 0 && columns === 0) return NULL_OBJECT;
    return this.#context.range(this.#sheetId, {
      row: 0,
      column: 0,
      rowCount: rows === 0 ? GRID.rowCount : rows,
      columnCount: columns === 0 ? GRID.columnCount : columns,
    });
  }

  readonly #freeze = (rows: number, columns: number): void => {
    if (rows < 0 || columns < 0) throw invalidArgument();
    requireEditable(this.#context);
    sheetOf(this.#context, this.#sheetId).frozen = { rows, columns };
  };
}
