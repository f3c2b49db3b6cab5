/** Excel.Range. */
import { GRID, type Area } from "../../model/area";
import { booleanArgument, enumArgument } from "../arguments";
import { requireWritable } from "../host-context";
import { invalidArgument } from "../host-error";
import type { HostObject, HostValue } from "../host-object";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import { RangeContents } from "./range-contents";
import { RangeFormat } from "./range-format";

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

export class Range extends RangeContents {
  readonly at = (area: Area): Range => new Range(this.context, this.sheetId, area);
  readonly #writable = () => {
    const sheet = this.sheet();
    requireWritable(this.context, sheet);
    return sheet;
  };

  get worksheet(): HostObject {
    return this.context.worksheet(this.sheetId);
  }

  get format(): HostObject {
    return new RangeFormat(this.context, this.sheetId, () => this.area);
  }

  get conditionalFormats(): HostObject {
    return new ConditionalFormatCollection(this.context, this.sheetId, () => this.area);
  }

  get dataValidation(): HostObject {
    return new DataValidation(this.context, this.sheetId, () => this.area);
  }

  get hidden(): boolean | null {
    return commonValue([this.rowHidden, this.columnHidden]);
  }

  get rowHidden(): boolean | null {
    const { lines } = this.sheet();
    return commonValue(
      readEach(this.area.row, this.area.rowCount, (row) => lines.isRowHidden(row)),
    );
  }

  set rowHidden(hidden: HostValue) {
    this.#writable().lines.setRowsHidden(
      this.area.row,
      this.area.rowCount,
      booleanArgument(hidden),
    );
  }

  get columnHidden(): boolean | null {
    const { lines } = this.sheet();
    return commonValue(
      readEach(this.area.column, this.area.columnCount, (column) => lines.isColumnHidden(column)),
    );
  }

  set columnHidden(hidden: HostValue) {
    this.#writable().lines.setColumnsHidden(
      this.area.column,
      this.area.columnCount,
      booleanArgument(hidden),
    );
  }

  select(): void {
    this.context.model.select({ sheetId: this.sheetId, areas: [this.area] });
  }

  clear(applyTo: HostValue): void {
    const what = enumArgument(applyTo ?? "All", APPLY_TO);
    const sheet = this.#writable();
    if (what === "All" || what === "Contents") this.values = "";
    if (what === "All" || what === "Formats") {
      sheet.styles.clear(this.area);
      sheet.merges.remove(this.area);
    }
  }

  merge(across: HostValue): void {
    const { merges } = this.#writable();
    merges.remove(this.area);
    if (!booleanArgument(across, false)) {
      merges.add(this.area);
      return;
    }
    for (let row = this.area.row; row < this.area.row + this.area.rowCount; row += 1) {
      merges.add({ ...this.area, row, rowCount: 1 });
    }
  }

  unmerge(): void {
    this.#writable().merges.remove(this.area);
  }

  insert(shift: HostValue): HostObject {
    const direction = enumArgument(shift, ["Down", "Right"] as const);
    const { cells, lines } = this.#writable();
    const { row, column, rowCount, columnCount } = this.area;
    if (columnCount === GRID.columnCount) lines.insertRows(row, rowCount);
    else if (rowCount === GRID.rowCount) lines.insertColumns(column, columnCount);
    else cells.insert(this.area, direction === "Down" ? "down" : "right");
    return this.at({ row, column, rowCount, columnCount });
  }

  delete(shift: HostValue): void {
    const direction = enumArgument(shift, ["Up", "Left"] as const);
    const { cells, lines } = this.#writable();
    const { row, column, rowCount, columnCount } = this.area;
    if (columnCount === GRID.columnCount) lines.deleteRows(row, rowCount);
    else if (rowCount === GRID.rowCount) lines.deleteColumns(column, columnCount);
    else cells.remove(this.area, direction === "Up" ? "up" : "left");
  }
}

function readEach<T>(first: number, count: number, read: (index: number) => T): T[] {
  if (count > 100_000) throw invalidArgument("The range is too large.");
  return Array.from({ length: count }, (_, i) => read(first + i));
}

/** The value if all are the same, else null, as Office.js returns mixed properties. */
function commonValue<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
