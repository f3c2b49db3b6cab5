/**
 * What the use cases require of a workbook. src/excel implements it over Office.js, tests in memory.
 * Each method is one user-visible action and costs the number of syncs named.
 */
import type { Cell, Cells, Position } from "../../domain/cells";
import type { CellContent, Flag, RowFit } from "../../domain/changes/change";
import type { EmptyTexts } from "../../domain/explanation/empty-texts";
import type { PlannedSheets } from "../../domain/sheet/planned-sheet";
import type { TextRoom } from "../../domain/sheet/text-room";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** The settings that the add-in stores in the workbook, a JSON value for each name. */
export const WORKBOOK_SETTING_NAMES = [
  "profile",
  "columns",
  "template",
  "accepted",
  "suggestions",
] as const;
export type WorkbookSettingName = (typeof WORKBOOK_SETTING_NAMES)[number];

/** The settings as stored in the workbook, unparsed: anyone may have written them. */
export type WorkbookSettings = Readonly<Partial<Record<WorkbookSettingName, unknown>>>;

export interface SheetContents {
  /** The host's own id; a renamed sheet keeps it. */
  readonly sheetId: string;
  readonly cells: Cells;
  /** The last cell that was read ("CV5000"), where the sheet goes on beyond it; else null. */
  readonly cutAt: string | null;
}

export interface SheetReading extends SheetContents {
  /** A cell that cannot be written is marked in `cells`. */
  readonly isProtected: boolean;
  /** Whether number formats and flags may be changed: not on every protected sheet. */
  readonly mayFormat: boolean;
  /** Whether heights of rows may be changed: not on every protected sheet. */
  readonly mayFitRows: boolean;
  /** How many rows the add-in has marked, as stored in the workbook. */
  readonly flagCount: number;
  readonly settings: WorkbookSettings;
}

/** The visible sheets of a workbook, in the order of their tabs. */
export interface WorkbookReading {
  readonly sheets: readonly SheetContents[];
  /** The names of visible sheets that were not read, as the workbook exceeds the reading limit. */
  readonly unread: readonly string[];
  /** The number of hidden sheets; they are not read. */
  readonly hidden: number;
  readonly settings: WorkbookSettings;
}

/** The template choices made last, and whether the welcome text has been dismissed. */
export type LocalStorageName = "template" | "welcomed";

/**
 * What the add-in stores on this computer, a JSON value for each name: a convenience, never relied on.
 * Neither function throws: without a storage, nothing is written and undefined is read.
 */
export interface LocalStorage {
  read(name: LocalStorageName): unknown;
  write(name: LocalStorageName, value: unknown): void;
}

/** A cell to be written. */
export interface CellWrite {
  readonly at: Position;
  readonly content: CellContent;
  /** The cell as it was read. If its content has changed since, it is not written. */
  readonly before: Cell;
  /** What is done to the row before the content is written; absent: nothing. */
  readonly rowFit?: RowFit | undefined;
}

/** A cell to be restored from its before-image: formula, text, number or empty, and number format. */
export interface CellRestore {
  readonly at: Position;
  readonly before: Cell;
  /** The content that was written to it. If it has changed since, the cell is not restored. */
  readonly written: CellContent;
  /** What was done to the row, and is taken back; absent: the row is left as it is. */
  readonly rowFit?: RowFit | undefined;
}

/** The result for one held cell. */
export interface CellOutcome {
  /** Its position when it was held. */
  readonly from: Position;
  /** Its present position. */
  readonly at: Position;
  /** Its content directly before the change. */
  readonly before: Cell;
  /** Its content directly after; null if the request was refused before that was read. */
  readonly after: Cell | null;
  /** The heights of its row, in points, where they were to be changed and Excel returned them. */
  readonly heights: RowFit["height"] | null;
  /**
   * changed: the cell has the new content. edited: someone edited it at the same moment, and it has what
   * they entered. unsure: neither.
   */
  readonly result: "changed" | "edited" | "unsure";
}

/** The result for all cells of a write or a restore. */
export interface ChangeResult {
  /** The cells whose content is known; after a refusal these may be some, or none. */
  readonly cells: readonly CellOutcome[];
  /** The refusal of Excel; cells before the refused one are changed nevertheless. Null for none. */
  readonly refusal: WorkbookRefusal | null;
}

/**
 * A sheet as it was read, with held cells: Excel moves them with their rows and columns. The first change
 * or release ends the holding.
 */
export interface HeldCells {
  readonly reading: SheetReading;
  /** The room of a cell whose row may be fitted to a text; null for any other. */
  readonly roomOf: (at: Position) => TextRoom | null;
  /** Writes to exactly these of the cells held. One sync; two more where someone edits them meanwhile. */
  readonly write: (writes: readonly CellWrite[]) => Promise<ChangeResult>;
  /** Restores these of the cells held from their before-images, in the same way. */
  readonly restore: (cells: readonly CellRestore[]) => Promise<ChangeResult>;
  /** Ends the holding without a change. One sync. */
  readonly release: () => Promise<void>;
}

/** A sheet as it was read, with the add-in's flags on it. */
export interface FlaggedSheet {
  readonly reading: SheetReading;
  /**
   * Replaces the flags by these, and no other formats; an empty list clears them. An explanation that
   * is one of the empty texts counts as missing. Returns the sheet as it is after that. One sync.
   */
  readonly replace: (flags: readonly Flag[], empty: EmptyTexts) => Promise<SheetReading>;
}

export type WorkbookEvent =
  /** a sheet was edited, recalculated, protected, unprotected or renamed */
  | { readonly kind: "changed"; readonly sheetId: string }
  /** sheets were added, deleted or moved */
  | { readonly kind: "sheets" }
  | { readonly kind: "activated"; readonly sheetId: string }
  | { readonly kind: "selected"; readonly at: Position | null };

export interface WorkbookPort {
  /** Reads the active sheet. One sync. */
  readActive(): Promise<SheetReading>;
  /** Reads one sheet again. One sync. Refuses with `sheet-gone`. */
  readSheet(sheetId: string): Promise<SheetReading>;
  /**
   * Reads all visible sheets. Two syncs, one more for every 15,000 cells, and one more for every 200
   * sheets beyond 40; what is above 500,000 cells in all, or too large for Excel to return, is left
   * unread.
   * @param onPart is called with what has been read so far, and waited for before more is read
   */
  readAll(onPart?: (reading: WorkbookReading) => Promise<void>): Promise<WorkbookReading>;
  /**
   * Reads one sheet again and holds cells of it. One sync. Refuses with `sheet-gone`.
   * @param texts those of the cells whose rows may be fitted to a text
   */
  holdCells(
    sheetId: string,
    cells: readonly Position[],
    texts?: readonly Position[],
  ): Promise<HeldCells>;
  /**
   * Reads one sheet again and the add-in's flags on it. One sync; more where Excel cannot return all of
   * the sheet's conditional formats. Refuses with `sheet-gone`.
   */
  readFlags(sheetId: string): Promise<FlaggedSheet>;
  /** Stores a JSON value in the workbook, saved with it; `undefined` removes it. At most two syncs. */
  storeSetting(name: WorkbookSettingName, value: unknown): Promise<void>;
  /** Selects a cell and brings it into view. */
  select(sheetId: string, at: Position): Promise<void>;
  /**
   * Adds one or more sheets under free names, draws them and activates the first. They are planned from
   * the settings that the workbook stores by then. Two syncs, and one more for about every 80 sheets.
   *
   * @param replaces the mark of sheets of the add-in's own that the new ones take the place of: they are
   * deleted once the new ones are drawn; no other sheet is
   * @returns the first sheet
   */
  addSheets(
    sheetsOf: (settings: WorkbookSettings) => PlannedSheets,
    replaces?: string | null,
  ): Promise<{ sheetId: string; name: string }>;
  /** The names of the sheets that carry a mark of planned sheets, whatever they are called. One sync. */
  markedSheets(mark: string): Promise<readonly string[]>;
  /** Calls a listener, which must only read, with the events of the workbook. Returns a function that unsubscribes. */
  subscribe(listener: (event: WorkbookEvent) => void): Promise<() => Promise<void>>;
}

export type RefusalCode =
  | "cell-editing"
  | "sheet-protected"
  | "workbook-read-only"
  | "sheet-gone"
  | "too-large"
  | "host-too-old"
  | "host-lost"
  | "busy"
  /** a part of the add-in that the task needs could not be fetched */
  | "part-missing"
  /** a file in which the cells or flags cannot be written; nothing was */
  | "not-writable"
  | "unknown";

/** The possible effect of a refused request of several steps: added sheets, or unknown. */
export type LeftBehind =
  | { readonly kind: "sheets"; readonly names: readonly string[] }
  | { readonly kind: "unsure" };

/** A refusal by the host: mapped once in src/excel, made into a sentence and a remedy by messages/. */
export class WorkbookRefusal extends Error {
  override readonly name = "WorkbookRefusal";
  constructor(
    readonly code: RefusalCode,
    /** The host's own code, for 复制详情; never user data. */
    readonly hostCode: string,
    options?: ErrorOptions,
    /** The possible effect, if the host refused in the middle of the request; else null. */
    readonly leftBehind: LeftBehind | null = null,
  ) {
    super(`${code} (${hostCode})`, options);
  }
}

/** Why a file cannot be read. */
export type FileRefusalCode =
  /** no such file */
  | "not-found"
  /** the system denies access to it */
  | "no-access"
  /** text, a picture, a document: anything but a workbook of Excel 2007 and later */
  | "not-xlsx"
  /** it opens with a password only */
  | "encrypted"
  /** a workbook of Excel 97–2003 */
  | "old-xls"
  /** cut off, altered, or against the format's rules */
  | "damaged"
  /** above the limits that keep a small file from filling the memory */
  | "too-large"
  /** it has contents that only a hostile workbook has */
  | "unsafe"
  /** it took longer than one file may */
  | "too-slow"
  /** it took more memory than one file may */
  | "out-of-memory"
  /** a workbook with no form on its visible sheets */
  | "no-form"
  /** an error of the add-in */
  | "internal";

/** What a file that is no workbook of Excel is, as its first bytes, its parts and its name show it. */
export type ForeignKind =
  | "empty"
  /** of WPS 表格: a workbook, a template */
  | "et"
  | "ett"
  /** other workbooks: binary, OpenDocument, a web page or XML of 2003 */
  | "xlsb"
  | "ods"
  | "html"
  | "csv"
  | "pdf"
  | "ofd"
  /** documents of Word, of Word 97–2003 and of WPS 文字 */
  | "docx"
  | "doc"
  | "wps"
  | "slides"
  | "picture"
  /** files packed together: zip, rar, 7z */
  | "archive";

/** What is wrong with a file's part, sheet or cell. */
export type FileFault =
  /** the part is named but not in the file */
  | "part-missing"
  /** the part cannot be unpacked, or its checksum is wrong */
  | "part-broken"
  /** two parts of one name */
  | "part-repeated"
  /** the part is no well-formed XML */
  | "part-malformed"
  /** the sheet is listed, but nothing leads to its part */
  | "sheet-unlinked"
  /** the sheet's part is another sheet's too */
  | "sheet-repeated"
  /** the part holds more than is read of one sheet */
  | "sheet-size"
  /** the sheets behind this one were not read */
  | "rest-unread"
  /** the cell has a value that is none of its type */
  | "cell-value"
  /** the cell's type is unknown */
  | "cell-type"
  /** the cell refers to a text that is not there */
  | "cell-text"
  /** the cell refers to a style that is not there */
  | "cell-style"
  /** two cells of different content at one position */
  | "cell-repeated"
  /** the cell's reference is no position on a sheet */
  | "cell-position";

/** A file, or a part of it, that cannot be read; what is unknown is absent. */
export interface FileProblem {
  readonly code: FileRefusalCode;
  /** for developers, in English */
  readonly detail: string;
  /** of `not-xlsx`: what it is instead */
  readonly foreign?: ForeignKind | undefined;
  readonly fault?: FileFault | undefined;
  readonly sheet?: string | undefined;
  /** the name of the part in the package */
  readonly part?: string | undefined;
  /** the cell's reference as in the file */
  readonly cell?: string | undefined;
}
