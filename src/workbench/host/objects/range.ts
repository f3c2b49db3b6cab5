/** Excel.Range. */
import { GRID, bounding, intersection, sameArea, type Area } from "../../model/area";
import { shownText } from "../../model/shown-text";
import {
  booleanArgument,
  enumArgument,
  matrixArgument,
  objectArgument,
  textArgument,
} from "../arguments";
import { requireUnlocked, requireWritable, type Permission } from "../host-context";
import { invalidArgument, notFound } from "../host-error";
import { NULL_OBJECT, type HostObject, type HostValue } from "../host-object";
import { ConditionalFormatCollection } from "./conditional-format-collection";
import { DataValidation } from "./data-validation";
import type { Json } from "../protocol";
import { propertiesOf, setProperties } from "./cell-properties";
import { RangeAreas } from "./range-areas";
import { RangeContents, clippedToGrid } from "./range-contents";
import { RangeSort } from "./sorts";
import { TableScopedCollection } from "./table-collections";
import { RangeFormat } from "./range-format";

const APPLY_TO = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"] as const;

/** The documentation names the number, and no code of the refusal. */
const MOST_MERGED_AREAS = 512;

export class Range extends RangeContents {
  readonly at = (area: Area): Range => new Range(this.context, this.sheetId, area);
  readonly #writable = (permission?: Permission) => {
    const sheet = this.sheet();
    requireWritable(this.context, sheet, permission);
    return sheet;
  };
  readonly #cellAt = (row: number, column: number): Range =>
    this.at({
      row: this.area.row + row,
      column: this.area.column + column,
      rowCount: 1,
      columnCount: 1,
    });

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

  get sort(): HostObject {
    return new RangeSort(this.context, this.sheetId, () => this.area);
  }

  getTables(fullyContained: HostValue): HostObject {
    const fully = booleanArgument(fullyContained, false);
    return new TableScopedCollection(this.context, this.sheetId, this.area, fully);
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
    this.#writable("allowFormatRows").lines.setRowsHidden(
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
    this.#writable("allowFormatColumns").lines.setColumnsHidden(
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
    const sheet = this.sheet();
    const clearsContents = what === "All" || what === "Contents";
    const clearsFormats = what === "All" || what === "Formats";
    if (clearsFormats) this.#writable("allowFormatCells");
    if (clearsContents) this.values = "";
    if (clearsFormats) {
      sheet.styles.clear(clippedToGrid(this.area, sheet));
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

  /** The merged areas that lie in the range, wholly or in part. */
  getMergedAreasOrNullObject(): HostObject {
    const sheet = this.sheet();
    const merged = sheet.merges.all().filter((area) => intersection(area, this.area) !== null);
    if (merged.length > MOST_MERGED_AREAS) throw invalidArgument();
    return merged.length === 0 ? NULL_OBJECT : new RangeAreas(sheet.name, merged);
  }

  insert(shift: HostValue): HostObject {
    const direction = enumArgument(shift, ["Down", "Right"] as const);
    const { cells, lines } = this.#writable(this.#linePermission("Insert"));
    const { row, column, rowCount, columnCount } = this.area;
    if (columnCount === GRID.columnCount) lines.insertRows(row, rowCount);
    else if (rowCount === GRID.rowCount) lines.insertColumns(column, columnCount);
    else cells.insert(this.area, direction === "Down" ? "down" : "right");
    return this.at({ row, column, rowCount, columnCount });
  }

  delete(shift: HostValue): void {
    const direction = enumArgument(shift, ["Up", "Left"] as const);
    const sheet = this.#writable(this.#linePermission("Delete"));
    const { cells, lines } = sheet;
    requireUnlocked(this.context, sheet, clippedToGrid(this.area, sheet));
    const { row, column, rowCount, columnCount } = this.area;
    if (columnCount === GRID.columnCount) lines.deleteRows(row, rowCount);
    else if (rowCount === GRID.rowCount) lines.deleteColumns(column, columnCount);
    else cells.remove(this.area, direction === "Up" ? "up" : "left");
  }

  find(text: HostValue, criteria: HostValue): HostObject {
    const found = this.findOrNullObject(text, criteria);
    if (found.isNull) throw notFound();
    return found;
  }

  /** The first cell, row by row, whose shown text has the text in it, or is it. */
  findOrNullObject(text: HostValue, criteria: HostValue): HostObject {
    const { completeMatch, matchCase, searchDirection } = objectArgument(criteria ?? {});
    const plain = (value: string): string => (matchCase === true ? value : value.toLowerCase());
    const wanted = plain(textArgument(text));
    const sheet = this.sheet();
    const area = sheet.cells.used(this.area, true);
    if (!area) return NULL_OBJECT;
    const hits = sheet.cells.read(area).flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const shown = plain(shownText(cell));
        const isHit = completeMatch === true ? shown === wanted : shown.includes(wanted);
        return isHit && shown !== "" ? [{ row: area.row + row, column: area.column + column }] : [];
      }),
    );
    const hit = searchDirection === "Backwards" ? hits.at(-1) : hits[0];
    return hit ? this.at({ ...hit, rowCount: 1, columnCount: 1 }) : NULL_OBJECT;
  }

  /** The block of filled cells around the range, as far as blank rows and columns. */
  getSurroundingRegion(): HostObject {
    const { cells } = this.sheet();
    let region = this.area;
    for (;;) {
      const [top, left] = [Math.max(0, region.row - 1), Math.max(0, region.column - 1)];
      const around = {
        row: top,
        column: left,
        rowCount: region.row + region.rowCount + 1 - top,
        columnCount: region.column + region.columnCount + 1 - left,
      };
      const used = cells.used(around, true);
      const grown = used ? bounding(region, used) : region;
      if (sameArea(grown, region)) return this.at(region);
      region = grown;
    }
  }

  getCellProperties(options: HostValue): Json {
    const wanted = objectArgument(options);
    return readEach(0, this.area.rowCount, (row) =>
      readEach(0, this.area.columnCount, (column) =>
        propertiesOf(this.#cellAt(row, column), wanted),
      ),
    );
  }

  setCellProperties(properties: HostValue): void {
    const block = matrixArgument(properties, this.area.rowCount, this.area.columnCount);
    block.forEach((line, row) => {
      line.forEach((each, column) => {
        setProperties(this.#cellAt(row, column), objectArgument(each));
      });
    });
  }

  /** Only whole rows and columns may be allowed on a protected sheet. */
  readonly #linePermission = (verb: "Insert" | "Delete"): Permission | undefined => {
    if (this.area.columnCount === GRID.columnCount) return `allow${verb}Rows`;
    return this.area.rowCount === GRID.rowCount ? `allow${verb}Columns` : undefined;
  };
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
