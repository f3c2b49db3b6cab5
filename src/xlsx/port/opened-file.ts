/**
 * An opened file with the changes made to it. The file itself is never changed: each write makes the
 * copy again from the file's own bytes, so that a cell that cannot be written is refused at once, and
 * the copy exists when it is downloaded.
 */
import type { PatchRefusal, PatchResult } from "../../app/core/patch-refusal";
import { WorkbookRefusal, type FileProblem, type RefusalCode } from "../../app/core/port";
import { openPackage, type OpenPackage } from "../patch/open-package";
import { patchWorkbook, type SheetEdits } from "../patch/patch-workbook";
import { editsOf, NO_WRITES, type Writes } from "./writes";
import { openSheets, type OpenedSheet, type SheetInFile } from "./opened-sheets";

export interface OpenedFile {
  readonly sheets: readonly [OpenedSheet, ...OpenedSheet[]];
  readonly unread: readonly FileProblem[];
  readonly hidden: number;
  /** @throws {WorkbookRefusal} `sheet-gone` */
  readonly sheet: (id: string) => OpenedSheet;
  /** A sheet as it is in the copy, or in the file while there is no copy. */
  readonly now: (sheet: OpenedSheet) => SheetInFile;
  readonly writes: (sheet: OpenedSheet) => Writes;
  /**
   * Makes the copy again with other writes of a sheet, which replace its former ones.
   * @throws {WorkbookRefusal} They cannot be written; the former ones are kept.
   */
  readonly write: (sheet: OpenedSheet, writes: Writes) => void;
  /** The file with all changes; null where there are none. */
  readonly copy: () => Uint8Array | null;
  /** The number of cells that differ from the file. */
  readonly written: () => number;
}

const CODES: Readonly<Partial<Record<PatchRefusal["kind"], RefusalCode>>> = {
  "no-sheet": "sheet-gone",
  flags: "sheet-protected",
};

/** A refusal of the copy as one of the port; the first of several counts. */
function refusalOf([first]: readonly PatchRefusal[]): WorkbookRefusal {
  if (first === undefined) return new WorkbookRefusal("unknown", "not-patched");
  if (first.kind !== "cells")
    return new WorkbookRefusal(CODES[first.kind] ?? "not-writable", first.kind);
  return new WorkbookRefusal(
    first.why === "locked" ? "sheet-protected" : "not-writable",
    first.why,
  );
}

/** A file or its copy, opened. */
interface OpenedBytes {
  readonly open: OpenPackage;
  readonly sheets: readonly OpenedSheet[];
}

/**
 * Opens the bytes of a file.
 *
 * @param onRefused is called with the reasons when something was not written
 * @throws FileRefusal for a file that cannot be read, and for one without a visible sheet
 */
export function openFile(
  name: string,
  bytes: Uint8Array,
  onRefused: (refusals: readonly PatchRefusal[]) => void,
): OpenedFile {
  const { sheets, unread, hidden } = openSheets(name, bytes);
  const inFile: OpenedBytes = { open: openPackage(bytes), sheets };
  const written = new Map<OpenedSheet, Writes>();
  let copy: Uint8Array | null = null;
  let present = inFile;

  const writesOf = (sheet: OpenedSheet): Writes => written.get(sheet) ?? NO_WRITES;
  return {
    sheets,
    unread,
    hidden,
    sheet: (id) => {
      const sheet = sheets.find((each) => each.id === id);
      if (sheet === undefined) throw new WorkbookRefusal("sheet-gone", id);
      return sheet;
    },
    now: (sheet) => {
      const found = present.sheets[sheets.indexOf(sheet)] ?? sheet;
      return found.inFile(present.open);
    },
    writes: writesOf,
    write: (sheet, writes) => {
      const edits = sheets.flatMap((each): readonly SheetEdits[] => {
        const own = editsOf(each.name, each === sheet ? writes : writesOf(each));
        return own === null ? [] : [own];
      });
      const result: PatchResult =
        edits.length === 0
          ? { kind: "patched", bytes, recalculated: [] }
          : patchWorkbook(bytes, edits);
      if (result.kind === "refused") {
        onRefused(result.refusals);
        throw refusalOf(result.refusals);
      }
      copy = result.bytes === bytes ? null : result.bytes;
      // read again, as formulas may have new results, and figures are shown by their formats
      present =
        copy === null ? inFile : { open: openPackage(copy), sheets: openSheets(name, copy).sheets };
      written.set(sheet, writes);
    },
    copy: () => copy,
    written: () => [...written.values()].reduce((count, { cells }) => count + cells.size, 0),
  };
}
