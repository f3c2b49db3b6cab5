import type { FileProblem, SheetVisibility } from "../app/core/port";
import type { Cells, MergedArea } from "../domain/cells";
import { ContentCount, type Counts } from "./content-count";
import { FileRefusal } from "./file-refusal";
import { LIMITS, WORKBOOK_LIMITS } from "./limits";
import { assertPackage, foreignPackage } from "./package/file-kind";
import { readRelations, type Relation } from "./package/relations";
import { openArchive, type Archive } from "./package/zip";
import { NumberFormatter } from "./sheet/number-formatter";
import { readSheet, type FaultyCell, type SheetContext } from "./sheet/sheet-part";
import { readSharedPart } from "./workbook/shared-part";
import { readSharedStrings } from "./workbook/shared-strings";
import { readCellFormats } from "./workbook/styles";
import { readWorkbookPart, type SheetEntry } from "./workbook/workbook-part";

export interface WorkbookSheet {
  readonly name: string;
  /** the name of its part in the package */
  readonly part: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** the part of the sheet with most cells */
  readonly cells: Cells;
  /** parts of the sheet far apart from that one, which do not belong to its tables */
  readonly detached: readonly Cells[];
  /** its merged areas; only the top left cell of each is shown */
  readonly merged: readonly MergedArea[];
  readonly faulty: readonly FaultyCell[];
}

/** A sheet that could not be read, while others could. */
export interface UnreadSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly problem: FileProblem;
}

/** A workbook's worksheets in their order, without its chart, macro and dialog sheets. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
  readonly unread: readonly UnreadSheet[];
}

/**
 * The name of the workbook part.
 * @throws FileRefusal for a package that is no workbook
 */
export function mainPart(archive: Archive): string {
  const main = readRelations(archive, "").find(({ type }) => type === "officeDocument");
  const foreign = foreignPackage(archive);
  if (main && foreign === undefined) return main.target;
  if (!main && archive.has("xl/workbook.xml"))
    throw new FileRefusal("damaged", "no relation to the workbook", {
      part: "_rels/.rels",
      fault: archive.has("_rels/.rels") ? "part-broken" : "part-missing",
    });
  throw new FileRefusal("not-xlsx", main ? `${main.target} is no workbook` : "no workbook", {
    foreign: foreign ?? (archive.has("[Content_Types].xml") ? undefined : "archive"),
  });
}

/** The parts of a workbook's sheets. */
class SheetParts {
  private readonly byId = new Map<string, Relation>();
  private readonly used = new Set<string>();
  private readonly worksheets: readonly string[];

  constructor(
    private readonly archive: Archive,
    relations: readonly Relation[],
    entries: readonly SheetEntry[],
  ) {
    for (const relation of relations)
      if (!this.byId.has(relation.id)) this.byId.set(relation.id, relation);
    const linked = new Set(entries.map(({ relation }) => relation));
    this.worksheets = relations
      .filter(({ id, type, target }) => !linked.has(id) && isWorksheet(type) && archive.has(target))
      .map(({ target }) => target);
  }

  /** @throws FileRefusal for a worksheet whose part is missing or is another sheet's. */
  partOf({ name, relation: id }: SheetEntry, main: string): string | null {
    const refusal = (part: string, fault: NonNullable<FileProblem["fault"]>): FileRefusal =>
      new FileRefusal("damaged", `sheet ${name}: ${part}: ${fault}`, { sheet: name, part, fault });
    const relation = this.byId.get(id);
    if (!relation && id === "" && this.worksheets.length === 0) return null;
    if (!relation || relation.external) throw refusal(main, "sheet-unlinked");
    if (!isWorksheet(relation.type)) return null;
    const part = relation.target;
    if (!this.archive.has(part)) throw refusal(part, "part-missing");
    if (this.used.has(part)) throw refusal(part, "sheet-repeated");
    this.used.add(part);
    return part;
  }
}

const isWorksheet = (type: string): boolean => type.toLowerCase() === "worksheet";

/** Whether an error concerns one sheet only, so that the others can be read. */
const isOfOneSheet = (error: unknown): error is FileRefusal =>
  error instanceof FileRefusal &&
  error.part !== undefined &&
  (error.code === "damaged" || error.code === "too-large") &&
  error.fault !== "part-repeated";

/** A worksheet that was read, or that could not be read. */
export type SheetReading =
  | { readonly kind: "sheet"; readonly sheet: WorkbookSheet }
  | { readonly kind: "unread"; readonly unread: UnreadSheet };

/** Some sheets of a workbook: every `of`-th one of its list, from the place `index` on. */
export interface Share {
  readonly index: number;
  readonly of: number;
}

/** All sheets. */
export const WHOLE: Share = { index: 0, of: 1 };

/** What became of one entry of the list of sheets. */
export interface EntryReading {
  /** its place in the list */
  readonly at: number;
  /** null for what is no worksheet, and for a sheet outside of the share */
  readonly reading: SheetReading | null;
  /** what was read of it; null where nothing was */
  readonly counts: Counts | null;
}

/**
 * Reads the worksheets of an .xlsx file one by one, in their order; a sheet that is not kept takes no
 * memory once the next one is asked for.
 * @param name the file's name, which tells kinds of files apart that begin with the same bytes
 * @throws FileRefusal, at the first sheet or at a later one, for a file that is no .xlsx within the
 * limits, and at the end for one of which no sheet could be read.
 */
export function* readSheets(bytes: Uint8Array, name = ""): Generator<SheetReading, void> {
  let read = false;
  let first: FileProblem | null = null;
  for (const { reading } of readShare(bytes, name, WHOLE)) {
    if (reading === null) continue;
    if (reading.kind === "sheet") read = true;
    else first ??= reading.unread.problem;
    yield reading;
  }
  if (read || first === null) return;
  const { code, detail, ...place } = first;
  throw new FileRefusal(code, detail, place);
}

/**
 * Reads a share of the worksheets, with an entry for every other sheet too. What several shares read
 * together has still to be held against WORKBOOK_LIMITS; all else is refused by each of them at the
 * same place.
 * @throws FileRefusal as `readSheets` does, but not at the end
 */
export function* readShare(
  bytes: Uint8Array,
  name: string,
  share: Share,
): Generator<EntryReading, void> {
  assertPackage(bytes, name);
  if (bytes.length > LIMITS.file) throw new FileRefusal("too-large", `${bytes.length} bytes`);
  const archive = openArchive(bytes);
  const main = mainPart(archive);
  const workbook = readWorkbookPart(archive.read(main), main);
  const relations = readRelations(archive, main);
  const strings = readSharedPart(archive, main, relations, "sharedStrings", readSharedStrings);
  const styles = readSharedPart(archive, main, relations, "styles", readCellFormats);
  const context: SheetContext = {
    strings: strings.content,
    lostStrings: strings.lost,
    formats: styles.content,
    lostStyles: styles.lost,
    formatter: new NumberFormatter(workbook.date1904),
    date1904: workbook.date1904,
  };
  const total = share.of === 1 ? new ContentCount(WORKBOOK_LIMITS) : null;
  const parts = new SheetParts(archive, relations, workbook.sheets);
  for (const [at, entry] of workbook.sheets.entries()) {
    const isOwn = at % share.of === share.index;
    let counts: Counts | null = null;
    const count: Pick<ContentCount, "addAll"> = {
      addAll: (counted) => {
        ({ counts } = counted);
        total?.addAll(counted);
      },
    };
    const reading = readEntry(entry, () => {
      const part = parts.partOf(entry, main);
      if (part === null) return null;
      if (isOwn)
        return { part, ...readSheet(archive.read(part), part, entry.name, context, count) };
      archive.pass(part);
      return null;
    });
    yield { at, reading: isOwn ? reading : null, counts };
  }
}

/** A sheet, or why it could not be read; null where it is no worksheet. */
function readEntry(
  { name, visibility }: SheetEntry,
  read: () => Omit<WorkbookSheet, "name" | "visibility"> | null,
): SheetReading | null {
  try {
    const sheet = read();
    return sheet && { kind: "sheet", sheet: { name, visibility, ...sheet } };
  } catch (error) {
    if (!isOfOneSheet(error)) throw error;
    const { code, detail, fault, part, cell } = error;
    const problem = { code, detail, sheet: name, fault, part, cell };
    return { kind: "unread", unread: { name, visibility, problem } };
  }
}

/**
 * Reads the bytes of an .xlsx file, in a browser or in Node. Values are the stored ones: formulas
 * are not calculated. A faulty cell becomes an error cell; a sheet that cannot be read is left out,
 * with the reason.
 * @throws FileRefusal for a file that is no .xlsx within the limits, and for one of which no
 * sheet can be read.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const sheets: WorkbookSheet[] = [];
  const unread: UnreadSheet[] = [];
  for (const reading of readSheets(bytes)) {
    if (reading.kind === "sheet") sheets.push(reading.sheet);
    else unread.push(reading.unread);
  }
  return { sheets, unread };
}
