/**
 * `window.workbench`: the workbook for whoever drives the page from outside, tests above all. The
 * grid is a canvas, so there is nothing else to read a cell from or to aim a keystroke at. It acts
 * as a person at the grid: what it types raises the events of a person's edit.
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
  /** Ends the session that the pane has with Excel, or finds it again. */
  loseSession(isLost: boolean): void;
  /** The bytes 保存工作簿 would download. */
  save(): Promise<Uint8Array>;
  /** Opens the sample as the page does at its start, after its address; the grid stays, the pane is loaded anew. */
  startOver(): void;
}

declare global {
  interface Window {
    /** Set as soon as the grid shows a workbook. */
    workbench?: WorkbenchApi;
  }
}

/** What is open just now. */
interface Current {
  readonly session: WorkbookSession;
  readonly addIn: Pick<AddIn, "refusals">;
}

/** The interface on the workbook that is open just now. */
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
      // the grid takes the focus from nobody; a click on a cell would have taken it from the pane
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      sheet().getRange(address).activate();
      await editor.takesKeys();
    },
    isInView: (address) => {
      const { startRow, startColumn } = rangeOf(address);
      // undefined, against its type, before the grid is drawn
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
