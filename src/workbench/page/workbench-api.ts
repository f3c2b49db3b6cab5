/**
 * `window.workbench`: reads and changes the workbook for programs outside the page, tests above all.
 * The grid is a canvas, in which no cell can be read or clicked by an element. Changes count as a
 * person's: typing raises the events of a person's edit.
 */
import type { IRange } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { rangeOf } from "../files/a1-range";
import type { CellState } from "../model/cell-content";
import type { WorkbookModel } from "../model/workbook-model";
import type { AddIn } from "./add-in";
import type { CellEditor } from "./cell-editor";
import type { WorkbookSession } from "./workbook-session";

export interface WorkbenchApi {
  /** The names of all sheets in tab order, hidden ones too. */
  sheetNames(): string[];
  activeSheetName(): string;
  /** Shows the sheet of that name, as a click on its tab does. */
  activate(name: string): void;
  /** What a cell of the active sheet holds: read("G21"). */
  read(address: string): CellState;
  /** Puts the cell cursor of the active sheet there; resolves once the cell takes what is typed. */
  select(address: string): Promise<void>;
  /** Whether the grid shows a cell of the active sheet, as far as it is scrolled. */
  isInView(address: string): boolean;
  /** Types into a cell of the active sheet and leaves it; "" empties it. */
  type(address: string, text: string): void;
  /** How many conditional formats the active sheet has. */
  conditionalFormats(): number;
  /** Protects the active sheet, or takes the protection off. */
  protect(isProtected: boolean): void;
  /** Ends the session of the pane with Excel, or restores it. */
  loseSession(isLost: boolean): void;
  /** The bytes that 保存工作簿 downloads. */
  save(): Promise<Uint8Array>;
  /**
   * Opens the sample as at the page's start, by the settings of its address; the grid stays, the pane
   * is loaded again.
   */
  startOver(): void;
}

declare global {
  interface Window {
    /** Set as soon as the grid shows a workbook. */
    workbench?: WorkbenchApi;
  }
}

/** The workbook that is open now, with its parts. */
interface Current {
  readonly session: WorkbookSession;
  readonly addIn: Pick<AddIn, "refusals">;
}

/** The interface to the workbook that is open now. */
export function createWorkbenchApi(
  api: FUniver,
  editor: CellEditor,
  current: () => Current,
  startOver: () => void,
): WorkbenchApi {
  const model = (): WorkbookModel => current().session.model;
  const sheet = () => {
    const active = api.getActiveWorkbook()?.getActiveSheet();
    if (!active) throw new Error("no workbook is open");
    return active;
  };
  return {
    sheetNames: () =>
      model()
        .sheets()
        .map(({ name }) => name),
    activeSheetName: () => model().activeSheet().name,
    activate: (name) => {
      const found = api.getActiveWorkbook()?.getSheetByName(name);
      if (!found) throw new Error(`no sheet ${name}`);
      found.activate();
    },
    read: (address) => {
      const { startRow: row, startColumn: column } = rangeOf(address);
      const at = { row, column, rowCount: 1, columnCount: 1 };
      const [[cell] = []] = model().activeSheet().cells.read(at);
      if (!cell) throw new Error(`no cell ${address}`);
      return cell;
    },
    select: async (address) => {
      // the grid does not take the focus from another element; a click on a cell would
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      sheet().getRange(address).activate();
      await editor.takesKeys();
    },
    isInView: (address) => {
      const { startRow, startColumn } = rangeOf(address);
      // undefined before the grid is drawn, which its type does not say
      const visible: IRange | null | undefined = sheet().getVisibleRange();
      return (
        visible !== null &&
        visible !== undefined &&
        startRow >= visible.startRow &&
        startRow <= visible.endRow &&
        startColumn >= visible.startColumn &&
        startColumn <= visible.endColumn
      );
    },
    type: (address, text) => {
      const range = sheet().getRange(address);
      if (text === "") range.clearContent();
      else range.setValue(text);
    },
    conditionalFormats: () => sheet().getConditionalFormattingRules().length,
    protect: (isProtected) => {
      model().activeSheet().protection = isProtected ? { options: {}, password: null } : null;
    },
    loseSession: (isLost) => {
      current().addIn.refusals.isLost = isLost;
    },
    save: () => current().session.save(),
    startOver,
  };
}
