/** Excel.RangeFormat: fonts, fill, borders, alignment and sizes of a range. */
import type { Area } from "../../model/area";
import type { CellStyle, HorizontalAlignment } from "../../model/cell-style";
import { booleanArgument, numberArgument, wordArgument } from "../arguments";
import { requireWritable, type HostContext } from "../host-context";
import { HostObject, type HostValue } from "../host-object";
import { pascalCase } from "../protocol";
import { Look } from "./look";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { written } from "./range-contents";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";
  readonly #look: Look;

  constructor(context: HostContext, sheetId: string, area: () => Area) {
    super();
    this.#look = new Look(context, sheetId, area);
  }

  get font(): HostObject {
    return new RangeFont(this.#look);
  }

  get fill(): HostObject {
    return new RangeFill(this.#look);
  }

  get borders(): HostObject {
    return new RangeBorderCollection(this.#look);
  }

  get horizontalAlignment(): string | null {
    const shared = this.#look.shared((style) => style.horizontal);
    return shared === null ? null : pascalCase(shared);
  }

  set horizontalAlignment(alignment: HostValue) {
    const word = wordArgument(alignment, HORIZONTAL);
    this.#look.apply({ horizontal: word.toLowerCase() as HorizontalAlignment });
  }

  get verticalAlignment(): string | null {
    const shared = this.#look.shared((style) => style.vertical);
    return shared === null ? null : pascalCase(shared);
  }

  set verticalAlignment(alignment: HostValue) {
    const word = wordArgument(alignment, VERTICAL);
    this.#look.apply({ vertical: word.toLowerCase() as CellStyle["vertical"] });
  }

  get wrapText(): boolean | null {
    return this.#look.shared((style) => style.wrap);
  }

  set wrapText(wrap: HostValue) {
    this.#look.apply({ wrap: booleanArgument(wrap) });
  }

  get rowHeight(): number | null {
    const { lines } = this.#look.sheet();
    const { row, rowCount } = written(this.#look.area(), this.#look.sheet());
    const first = lines.rowHeight(row);
    for (let i = row; i < row + rowCount; i += 1) if (lines.rowHeight(i) !== first) return null;
    return first;
  }

  set rowHeight(points: HostValue) {
    const sheet = this.#look.sheet();
    requireWritable(this.#look.context, sheet);
    const { row, rowCount } = written(this.#look.area(), sheet);
    sheet.lines.setRowHeights(row, rowCount, numberArgument(points));
  }

  autofitRows(): void {
    const sheet = this.#look.sheet();
    requireWritable(this.#look.context, sheet);
    const { row, rowCount } = written(this.#look.area(), sheet);
    sheet.lines.fitRows(row, rowCount);
  }

  get columnWidth(): number | null {
    const { lines } = this.#look.sheet();
    const { column, columnCount } = written(this.#look.area(), this.#look.sheet());
    const first = lines.columnWidth(column);
    for (let i = column; i < column + columnCount; i += 1) {
      if (lines.columnWidth(i) !== first) return null;
    }
    return first;
  }

  set columnWidth(points: HostValue) {
    const sheet = this.#look.sheet();
    requireWritable(this.#look.context, sheet);
    const { column, columnCount } = written(this.#look.area(), sheet);
    sheet.lines.setColumnWidths(column, columnCount, numberArgument(points));
  }
}
