/**
 * What a workbook must be able to do. src/excel implements it over Office.js; tests and the use
 * cases know nothing else. Each method is one user-visible action and costs the syncs named.
 */
import type { Cell, Cells, Position } from "../../domain/cells";
import type { CellContent, Flag } from "../../domain/changes/change";
import type { EmptyTexts } from "../../domain/explanation/empty-texts";
import type { TemplateSheet } from "../../domain/template/template-sheet";

export type SheetVisibility = "visible" | "hidden" | "veryHidden";

/** What the add-in keeps in the workbook beside its sheets, one JSON value a name. */
export const WORKBOOK_SETTING_NAMES = ["profile", "columns", "template"] as const;
export type WorkbookSettingName = (typeof WORKBOOK_SETTING_NAMES)[number];

/** The values as they stand in the workbook: anyone may have put them there. Absent: none is kept. */
export type WorkbookSettings = Readonly<Partial<Record<WorkbookSettingName, unknown>>>;

export interface SheetContents {
  /** The host's own id, which survives a renaming. */
  readonly sheetId: string;
  readonly cells: Cells;
  /** The last cell that is read ("CV5000"), where something stands beyond it; null where all is read. */
  readonly cutAt: string | null;
}

export interface SheetReading extends SheetContents {
  readonly isProtected: boolean;
  /** How many rows carry a flag of ours, as the workbook remembers it. */
  readonly flagCount: number;
  readonly settings: WorkbookSettings;
}

/** The visible sheets of a workbook, in the order of their tabs. */
export interface WorkbookReading {
  readonly sheets: readonly SheetContents[];
  /** The names of visible sheets that were not read: all together hold too much. */
  readonly unread: readonly string[];
  /** How many sheets are hidden; they are not read. */
  readonly hidden: number;
  readonly memory: WorkbookSettings;
}

/** The last template made, and whether the first lines about the pane were read. */
export type LocalStorageName = "template" | "welcomed";

/**
 * What the add-in keeps on this computer, beyond a workbook: a convenience, never relied on. One JSON
 * value a name. Neither ever throws: where nothing can be kept, nothing is remembered.
 */
export interface LocalStorage {
  read(name: LocalStorageName): unknown;
  keep(name: LocalStorageName, value: unknown): void;
}

export interface CellWrite {
  readonly at: Position;
  readonly content: CellContent;
}

/** A cell's before-image, put back as it was: formula, text, number, emptiness and number format. */
export interface CellRestore {
  readonly at: Position;
  readonly before: Cell;
}

export type WorkbookEvent =
  /** edited, calculated anew, protected or not any more, renamed: what was read of it may be old */
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
   * Reads all visible sheets. Two syncs, and one more for every 50,000 cells; what is above 500,000
   * cells in all is left unread.
   */
  readAll(): Promise<WorkbookReading>;
  /** Writes exactly these cells. One sync. */
  write(sheetId: string, writes: readonly CellWrite[]): Promise<void>;
  /** Puts before-images back. One sync. */
  restore(sheetId: string, cells: readonly CellRestore[]): Promise<void>;
  /**
   * Replaces our flags on a sheet by these; an empty list clears them. Ours and only ours.
   * An explanation that is one of the empty texts counts as none.
   */
  setFlags(sheetId: string, flags: readonly Flag[], empty: EmptyTexts): Promise<void>;
  /** Keeps a JSON value in the workbook, saved with it; `undefined` forgets it. At most two syncs. */
  remember(name: WorkbookSettingName, value: unknown): Promise<void>;
  /** Selects a cell and brings it into view. */
  select(sheetId: string, at: Position): Promise<void>;
  /**
   * Adds a sheet under a free name, draws the template and activates it. The template is made of what
   * the workbook remembers by then. At most two syncs.
   */
  addTemplate(
    templateOf: (memory: WorkbookSettings) => TemplateSheet,
  ): Promise<{ sheetId: string; name: string }>;
  /** Follows the workbook; the listener must only read. Returns how to stop. */
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
  | "unknown";

/** What a request of several steps may leave behind: a sheet not drawn to its end, or nobody knows. */
export type LeftBehind =
  { readonly kind: "sheet"; readonly name: string } | { readonly kind: "unsure" };

/** The host said no: mapped once in src/excel, made into a sentence and a remedy by messages/. */
export class WorkbookRefusal extends Error {
  override readonly name = "WorkbookRefusal";
  constructor(
    readonly code: RefusalCode,
    /** The host's own code, for 复制详情; never user data. */
    readonly hostCode: string,
    options?: ErrorOptions,
    /** What may have been done all the same, where the host refused in the middle. */
    readonly partly: LeftBehind | null = null,
  ) {
    super(`${code} (${hostCode})`, options);
  }
}

/** Why a file cannot be read. */
export type FileRefusalCode =
  /** no such file */
  | "not-found"
  /** the system does not let us read it */
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
  /** it holds what no honest workbook holds */
  | "unsafe"
  /** a workbook with no form on its visible sheets */
  | "no-form"
  /** a fault of ours */
  | "internal";

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
  readonly fault?: FileFault | undefined;
  readonly sheet?: string | undefined;
  /** the name of the part in the package */
  readonly part?: string | undefined;
  /** the cell's reference as in the file */
  readonly cell?: string | undefined;
}
