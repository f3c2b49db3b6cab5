import type { SheetVisibility } from "../app/core/port";
import type { Cells } from "../domain/cells";
import { assertPackage } from "./package/file-kind";
import { FileRefusal } from "./file-refusal";
import { LIMITS } from "./limits";
import { readRelations, type Relation } from "./package/relations";
import { readSharedStrings } from "./workbook/shared-strings";
import { readSheet } from "./sheet/sheet-part";
import { NumberFormatter } from "./sheet/number-formatter";
import { readCellFormats } from "./workbook/styles";
import { readWorkbookPart } from "./workbook/workbook-part";
import { openArchive, type Archive } from "./package/zip";

export interface WorkbookSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly cells: Cells;
}

/** A workbook's worksheets in their order, without its chart sheets. */
export interface Workbook {
  readonly sheets: readonly WorkbookSheet[];
}

function mainPart(archive: Archive): string {
  const main = readRelations(archive, "").find(({ type }) => type === "officeDocument");
  if (main && !main.target.endsWith(".bin")) return main.target;
  throw new FileRefusal(
    !main && archive.has("xl/workbook.xml") ? "damaged" : "not-xlsx",
    main ? `${main.target} is binary` : "no workbook",
  );
}

/** Reads the part that the workbook's relation of this type leads to; `none` without a relation. */
function readSharedPart<T>(
  archive: Archive,
  relations: readonly Relation[],
  kind: string,
  read: (bytes: Uint8Array, part: string) => T,
  none: T,
): T {
  const part = relations.find(({ type, external }) => type === kind && !external)?.target;
  return part === undefined ? none : read(archive.read(part), part);
}

/**
 * Reads the bytes of an .xlsx file, in a browser or in Node. Values are the stored ones: formulas
 * are not calculated.
 * @throws FileRefusal for a file that is no sound .xlsx within LIMITS.
 */
export function readWorkbook(bytes: Uint8Array): Workbook {
  assertPackage(bytes);
  if (bytes.length > LIMITS.file) throw new FileRefusal("too-large", `${bytes.length} bytes`);
  const archive = openArchive(bytes);
  const main = mainPart(archive);
  const workbook = readWorkbookPart(archive.read(main), main);
  const relations = readRelations(archive, main);
  const context = {
    strings: readSharedPart(archive, relations, "sharedStrings", readSharedStrings, []),
    formats: readSharedPart(archive, relations, "styles", readCellFormats, []),
    shown: new NumberFormatter(workbook.date1904),
    date1904: workbook.date1904,
  };
  const seen = new Set<string>();
  const sheets = workbook.sheets.flatMap(({ name, visibility, relation }): WorkbookSheet[] => {
    const found = relations.find(({ id }) => id === relation);
    if (!found || found.external) throw new FileRefusal("damaged", `no part of sheet ${name}`);
    if (found.type !== "worksheet") return [];
    const part = found.target;
    if (seen.has(part)) throw new FileRefusal("damaged", `${part} is two sheets`);
    seen.add(part);
    return [{ name, visibility, ...readSheet(archive.read(part), part, name, context) }];
  });
  return { sheets };
}
