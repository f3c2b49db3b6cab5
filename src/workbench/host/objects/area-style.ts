import type { Area } from "../../model/area";
import type { CellStyle, StylePatch } from "../../model/cell-style";
import type { SheetModel } from "../../model/workbook-model";
import { requireWritable, sheetOf, type HostContext } from "../host-context";
import { clippedToGrid } from "./range-contents";

/** The formatting of the cells of an area, read and changed by Excel.RangeFormat and its parts. */
export class AreaStyle {
  constructor(
    readonly context: HostContext,
    readonly sheetId: string,
    readonly area: () => Area,
  ) {}

  sheet(): SheetModel {
    return sheetOf(this.context, this.sheetId);
  }

  /** The property's value if all cells of the area have the same; else null. */
  shared<T>(read: (style: CellStyle) => T): T | null {
    const sheet = this.sheet();
    const area = clippedToGrid(this.area(), sheet);
    const first = read(sheet.styles.at(area.row, area.column));
    for (let row = area.row; row < area.row + area.rowCount; row += 1) {
      for (let column = area.column; column < area.column + area.columnCount; column += 1) {
        if (read(sheet.styles.at(row, column)) !== first) return null;
      }
    }
    return first;
  }

  apply(patch: StylePatch, area: Area = this.area()): void {
    const sheet = this.sheet();
    const isProtection = patch.locked !== undefined || patch.formulaHidden !== undefined;
    requireWritable(this.context, sheet, isProtection ? undefined : "allowFormatCells");
    sheet.styles.apply(clippedToGrid(area, sheet), patch);
  }
}
