/** Access to one workbook in Univer, and the origin of the commands executed in it. */
import type { IRange, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type {} from "@univerjs/engine-formula/facade";
import type {} from "@univerjs/sheets-conditional-formatting/facade";
import type {} from "@univerjs/sheets-formula/facade";
import type { Area } from "./area";
import type { RawCell, RawStyle } from "./engine-shapes";
import type { Origin } from "./workbook-model";

/** A point is 1/72 inch, Univer's pixel 1/96. */
export const PIXELS_PER_POINT = 96 / 72;

/** One workbook in Univer. */
export class UniverHandle {
  #hostDepth = 0;
  #quietDepth = 0;
  #isUser = false;

  constructor(
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {}

  get unitId(): string {
    return this.workbook.getId();
  }

  /** The origin of a command that is executed now. */
  get origin(): Origin {
    return this.#hostDepth > 0 && !this.#isUser ? "host" : "user";
  }

  /** Runs an action with the origin "host", so that its events are not taken for edits of the user. */
  asHost<T>(action: () => T): T {
    this.#hostDepth += 1;
    try {
      return action();
    } finally {
      this.#hostDepth -= 1;
    }
  }

  /** Runs an action with the origin "user". */
  asUser<T>(action: () => T): T {
    this.#isUser = true;
    try {
      return action();
    } finally {
      this.#isUser = false;
    }
  }

  /** Whether the engine's commands are steps of a change that is reported as a whole. */
  get isQuiet(): boolean {
    return this.#quietDepth > 0;
  }

  /** Runs an action whose commands raise no events of their own. */
  quietly(action: () => void): void {
    this.#quietDepth += 1;
    try {
      action();
    } finally {
      this.#quietDepth -= 1;
    }
  }

  execute(command: string, params: object): void {
    const done = this.asHost(() =>
      this.api.syncExecuteCommand(command, { unitId: this.unitId, ...params }),
    );
    if (!done) throw new Error(`Univer refused ${command}`);
  }

  worksheet(sheetId: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  /** Without the facade, of which each call makes a new object. */
  core(sheetId: string): Worksheet {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`no sheet ${sheetId}`);
    return sheet;
  }

  /** A cell's own style, or that of its row, column or sheet. */
  styleAt(sheet: Worksheet, row: number, column: number): RawStyle {
    return sheet.getComposedCellStyle(row, column) as RawStyle;
  }

  cellAt(sheet: Worksheet, row: number, column: number): RawCell | null {
    return (sheet.getCellRaw(row, column) ?? null) as RawCell | null;
  }

  /** Enlarges the sheet to contain the area: sheets of Univer have a size, those of Excel do not. */
  ensureSize(sheetId: string, area: Area): void {
    const sheet = this.worksheet(sheetId);
    const rows = area.row + area.rowCount;
    const columns = area.column + area.columnCount;
    this.asHost(() => {
      if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 100);
      if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 10);
    });
  }
}

/** An area as Univer's range, whose ends are both included. */
export function rangeOf(area: Area): IRange {
  return {
    startRow: area.row,
    startColumn: area.column,
    endRow: area.row + area.rowCount - 1,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** A Univer range as an area; whole rows and columns carry NaN where they have no end. */
export function areaOf(range: IRange, sheet: Worksheet): Area {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const endRow = Number.isNaN(range.endRow) ? sheet.getRowCount() - 1 : range.endRow;
  const endColumn = Number.isNaN(range.endColumn) ? sheet.getColumnCount() - 1 : range.endColumn;
  return { row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 };
}
