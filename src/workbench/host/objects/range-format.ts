/** Excel.RangeFormat: fonts, fill, borders, alignment and sizes of a range. */
import type { Area } from "../../model/area";
import type { CellState } from "../../model/cell-content";
import { shownText } from "../../model/shown-text";
import type { CellStyle, HorizontalAlignment } from "../../model/cell-style";
import { booleanArgument, numberArgument, enumArgument } from "../arguments";
import { requireWritable, type HostContext } from "../host-context";
import { HostObject, type HostValue } from "../host-object";
import { pascalCase } from "../protocol";
import { AreaStyle } from "./area-style";
import { FormatProtection } from "./format-protection";
import { RangeBorderCollection } from "./range-borders";
import { RangeFill } from "./range-fill";
import { RangeFont } from "./range-font";
import { clippedToGrid } from "./range-contents";

const HORIZONTAL = ["General", "Left", "Center", "Right", "Justify"] as const;
const VERTICAL = ["Top", "Center", "Bottom"] as const;

/** Points of a letter of the standard font at 11 points, and of a cell's inner borders. */
const LETTER_WIDTH = 5.25;
const PADDING = 3.75;

function lettersOf(cell: CellState | undefined): number {
  if (!cell) return 0;
  const text = shownText(cell);
  return text.length + text.replaceAll(/[\0-\u2e7f]/g, "").length;
}

export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";
  readonly #style: AreaStyle;

  constructor(context: HostContext, sheetId: string, area: () => Area) {
    super();
    this.#style = new AreaStyle(context, sheetId, area);
  }

  get font(): HostObject {
    return new RangeFont(this.#style);
  }

  get fill(): HostObject {
    return new RangeFill(this.#style);
  }

  get borders(): HostObject {
    return new RangeBorderCollection(this.#style);
  }

  get protection(): HostObject {
    return new FormatProtection(this.#style);
  }

  get horizontalAlignment(): string | null {
    const shared = this.#style.shared((style) => style.horizontal);
    return shared === null ? null : pascalCase(shared);
  }

  set horizontalAlignment(alignment: HostValue) {
    const word = enumArgument(alignment, HORIZONTAL);
    this.#style.apply({ horizontal: word.toLowerCase() as HorizontalAlignment });
  }

  get verticalAlignment(): string | null {
    const shared = this.#style.shared((style) => style.vertical);
    return shared === null ? null : pascalCase(shared);
  }

  set verticalAlignment(alignment: HostValue) {
    const word = enumArgument(alignment, VERTICAL);
    this.#style.apply({ vertical: word.toLowerCase() as CellStyle["vertical"] });
  }

  get wrapText(): boolean | null {
    return this.#style.shared((style) => style.wrap);
  }

  set wrapText(wrap: HostValue) {
    this.#style.apply({ wrap: booleanArgument(wrap) });
  }

  get rowHeight(): number | null {
    const { lines } = this.#style.sheet();
    const { row, rowCount } = clippedToGrid(this.#style.area(), this.#style.sheet());
    const first = lines.rowHeight(row);
    for (let i = row; i < row + rowCount; i += 1) if (lines.rowHeight(i) !== first) return null;
    return first;
  }

  set rowHeight(points: HostValue) {
    const sheet = this.#style.sheet();
    requireWritable(this.#style.context, sheet, "allowFormatRows");
    const { row, rowCount } = clippedToGrid(this.#style.area(), sheet);
    sheet.lines.setRowHeights(row, rowCount, numberArgument(points));
  }

  autofitRows(): void {
    const sheet = this.#style.sheet();
    requireWritable(this.#style.context, sheet, "allowFormatRows");
    const { row, rowCount } = clippedToGrid(this.#style.area(), sheet);
    sheet.lines.fitRows(row, rowCount);
  }

  /** To the longest text, a Chinese character counted as two others; the workbench measures no font. */
  autofitColumns(): void {
    const sheet = this.#style.sheet();
    requireWritable(this.#style.context, sheet, "allowFormatColumns");
    const area = clippedToGrid(this.#style.area(), sheet);
    const cells = sheet.cells.read(area);
    for (let index = 0; index < area.columnCount; index += 1) {
      const longest = Math.max(0, ...cells.map((line) => lettersOf(line[index])));
      if (longest === 0) continue;
      sheet.lines.setColumnWidths(area.column + index, 1, longest * LETTER_WIDTH + PADDING);
    }
  }

  get columnWidth(): number | null {
    const { lines } = this.#style.sheet();
    const { column, columnCount } = clippedToGrid(this.#style.area(), this.#style.sheet());
    const first = lines.columnWidth(column);
    for (let i = column; i < column + columnCount; i += 1) {
      if (lines.columnWidth(i) !== first) return null;
    }
    return first;
  }

  set columnWidth(points: HostValue) {
    const sheet = this.#style.sheet();
    requireWritable(this.#style.context, sheet, "allowFormatColumns");
    const { column, columnCount } = clippedToGrid(this.#style.area(), sheet);
    sheet.lines.setColumnWidths(column, columnCount, numberArgument(points));
  }
}
