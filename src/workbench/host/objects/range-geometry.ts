/** The members of Excel.Range for its position, and for ranges relative to it. */
import { GRID, bounding, contains, intersection, type Area } from "../../model/area";
import { addressOf, parseAddress, sheetPrefix, splitSheet } from "../addresses";
import { booleanArgument, textArgument, wholeArgument } from "../arguments";
import { sheetOf, type HostContext } from "../host-context";
import { invalidArgument, notFound } from "../host-error";
import { HostObject, NULL_OBJECT, type HostValue } from "../host-object";
import type { SheetModel } from "../../model/workbook-model";

export abstract class RangeGeometry extends HostObject {
  readonly className = "Range";
  /** Another range of the same sheet. */
  abstract readonly at: (area: Area) => RangeGeometry;
  readonly sheet: () => SheetModel;

  constructor(
    readonly context: HostContext,
    readonly sheetId: string,
    /** Updated by the host when rows or columns are inserted or deleted. */
    public area: Area,
  ) {
    super();
    this.sheet = () => sheetOf(context, sheetId);
  }

  get address(): string {
    return sheetPrefix(this.sheet().name) + addressOf(this.area);
  }

  get rowIndex(): number {
    return this.area.row;
  }

  get columnIndex(): number {
    return this.area.column;
  }

  get rowCount(): number {
    return this.area.rowCount;
  }

  get columnCount(): number {
    return this.area.columnCount;
  }

  get cellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireRow(): boolean {
    return this.area.columnCount === GRID.columnCount;
  }

  get isEntireColumn(): boolean {
    return this.area.rowCount === GRID.rowCount;
  }

  getCell(row: HostValue, column: HostValue): HostObject {
    return this.at(
      inGrid({
        row: this.area.row + wholeArgument(row),
        column: this.area.column + wholeArgument(column),
        rowCount: 1,
        columnCount: 1,
      }),
    );
  }

  getRow(row: HostValue): HostObject {
    return this.at(inGrid({ ...this.area, row: this.area.row + wholeArgument(row), rowCount: 1 }));
  }

  getColumn(column: HostValue): HostObject {
    const first = this.area.column + wholeArgument(column);
    return this.at(inGrid({ ...this.area, column: first, columnCount: 1 }));
  }

  getLastCell(): HostObject {
    return this.getCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  getLastRow(): HostObject {
    return this.getRow(this.area.rowCount - 1);
  }

  getLastColumn(): HostObject {
    return this.getColumn(this.area.columnCount - 1);
  }

  getEntireRow(): HostObject {
    return this.at({ ...this.area, column: 0, columnCount: GRID.columnCount });
  }

  getEntireColumn(): HostObject {
    return this.at({ ...this.area, row: 0, rowCount: GRID.rowCount });
  }

  getOffsetRange(rows: HostValue, columns: HostValue): HostObject {
    return this.at(
      inGrid({
        ...this.area,
        row: this.area.row + wholeArgument(rows),
        column: this.area.column + wholeArgument(columns),
      }),
    );
  }

  getResizedRange(rows: HostValue, columns: HostValue): HostObject {
    return this.at(
      inGrid({
        ...this.area,
        rowCount: this.area.rowCount + wholeArgument(rows),
        columnCount: this.area.columnCount + wholeArgument(columns),
      }),
    );
  }

  getAbsoluteResizedRange(rows: HostValue, columns: HostValue): HostObject {
    return this.at(
      inGrid({
        ...this.area,
        rowCount: wholeArgument(rows),
        columnCount: wholeArgument(columns),
      }),
    );
  }

  getRowsBelow(count: HostValue): HostObject {
    const rows = wholeArgument(count, 1);
    const below = this.area.row + this.area.rowCount;
    return this.at(inGrid({ ...this.area, ...span("row", "rowCount", below, rows) }));
  }

  getRowsAbove(count: HostValue): HostObject {
    const rows = -wholeArgument(count, 1);
    return this.at(inGrid({ ...this.area, ...span("row", "rowCount", this.area.row, rows) }));
  }

  getColumnsAfter(count: HostValue): HostObject {
    const columns = wholeArgument(count, 1);
    const behind = this.area.column + this.area.columnCount;
    return this.at(inGrid({ ...this.area, ...span("column", "columnCount", behind, columns) }));
  }

  getColumnsBefore(count: HostValue): HostObject {
    const columns = -wholeArgument(count, 1);
    return this.at(
      inGrid({ ...this.area, ...span("column", "columnCount", this.area.column, columns) }),
    );
  }

  getBoundingRect(other: HostValue): HostObject {
    return this.at(bounding(this.area, areaArgument(other)));
  }

  getIntersection(other: HostValue): HostObject {
    const common = intersection(this.area, areaArgument(other));
    if (!common) throw notFound();
    return this.at(common);
  }

  getIntersectionOrNullObject(other: HostValue): HostObject {
    const common = intersection(this.area, areaArgument(other));
    return common ? this.at(common) : NULL_OBJECT;
  }

  getUsedRange(valuesOnly: HostValue): HostObject {
    const used = this.sheet().cells.used(this.area, booleanArgument(valuesOnly, false));
    if (!used) throw notFound();
    return this.at(used);
  }

  getUsedRangeOrNullObject(valuesOnly: HostValue): HostObject {
    const used = this.sheet().cells.used(this.area, booleanArgument(valuesOnly, false));
    return used ? this.at(used) : NULL_OBJECT;
  }
}

/** Lines from an edge on, or before it for a negative count. */
function span<Start extends string, Count extends string>(
  start: Start,
  count: Count,
  edge: number,
  lines: number,
): Record<Start | Count, number> {
  const first = lines > 0 ? edge : edge + lines;
  return { [start]: first, [count]: Math.abs(lines) } as Record<Start | Count, number>;
}

function inGrid(area: Area): Area {
  if (area.rowCount < 1 || area.columnCount < 1 || !contains(GRID, area)) throw invalidArgument();
  return area;
}

/**
 * The area of an argument that Office.js accepts as a Range or as an address.
 * @throws {HostError} InvalidArgument for anything else.
 */
export function areaArgument(range: HostValue): Area {
  if (range instanceof RangeGeometry) return range.area;
  return parseAddress(splitSheet(textArgument(range)).local);
}
