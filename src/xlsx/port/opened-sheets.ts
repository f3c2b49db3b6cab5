import type { FileProblem } from "../../app/core/port";
import type { Cells, MergedArea } from "../../domain/cells";
import { FileRefusal } from "../file-refusal";
import { editableSheet } from "../patch/editable-sheet";
import type { OpenPackage } from "../patch/open-package";
import { readSheets, type WorkbookSheet } from "../read-workbook";
import { joinedCells } from "./joined-cells";

/** A sheet as it is in the file. */
export interface SheetInFile {
  /** With the cells that are locked, and the number formats of empty ones. */
  readonly cells: Cells;
  /** The last cell that was read, where parts of the sheet are left out; else null. */
  readonly cutAt: string | null;
  readonly isProtected: boolean;
  /** Whether number formats and flags may be changed: not on every protected sheet. */
  readonly mayFormat: boolean;
}

/** A visible sheet. */
export interface OpenedSheet {
  readonly id: string;
  readonly name: string;
  /** Its cells as they were read, without locks and formats of empty cells. */
  readonly found: Cells;
  readonly merged: readonly MergedArea[];
  /** Computed when it is used first. */
  readonly inFile: (open: OpenPackage) => SheetInFile;
}

export interface OpenedSheets {
  readonly sheets: readonly [OpenedSheet, ...OpenedSheet[]];
  /** Visible sheets that could not be read. */
  readonly unread: readonly FileProblem[];
  /** The number of hidden sheets. */
  readonly hidden: number;
}

function openedSheet(id: string, sheet: WorkbookSheet): OpenedSheet {
  let known: SheetInFile | null = null;
  const inFile = (open: OpenPackage): SheetInFile => {
    const { cells, detached, isProtected, mayFormat } = editableSheet(open, sheet);
    return { ...joinedCells(cells, detached), isProtected, mayFormat };
  };
  return {
    id,
    name: sheet.name,
    found: sheet.cells,
    merged: sheet.merged,
    inFile: (open) => (known ??= inFile(open)),
  };
}

/**
 * Reads the visible sheets of a file.
 *
 * @param name the file's name, which distinguishes kinds of foreign files
 * @throws FileRefusal for a file that cannot be read, and for one without a visible sheet
 */
export function openSheets(name: string, bytes: Uint8Array): OpenedSheets {
  const sheets: OpenedSheet[] = [];
  const unread: FileProblem[] = [];
  let hidden = 0;
  for (const reading of readSheets(bytes, name)) {
    const { visibility } = reading.kind === "sheet" ? reading.sheet : reading.unread;
    if (visibility !== "visible") hidden += 1;
    else if (reading.kind === "unread") unread.push(reading.unread.problem);
    else sheets.push(openedSheet(`sheet-${sheets.length + 1}`, reading.sheet));
  }
  const [first, ...others] = sheets;
  if (first === undefined) throw new FileRefusal("no-form", "no visible sheet");
  return { sheets: [first, ...others], unread, hidden };
}
