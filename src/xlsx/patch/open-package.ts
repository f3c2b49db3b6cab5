/** A workbook's package, opened to be changed. */
import type { CellContent } from "../../domain/changes/change";
import { readRelations, type Relation } from "../package/relations";
import { booleanAttribute } from "../package/xml";
import { openArchive, type Archive } from "../package/zip";
import { mainPart } from "../read-workbook";
import { NumberFormatter } from "../sheet/number-formatter";
import { sharedPartName } from "../workbook/shared-part";
import { GENERAL, readCellFormats, type CellFormats } from "../workbook/styles";
import { readWorkbookPart } from "../workbook/workbook-part";
import { partText, type PartText } from "./part-text";
import { readsAsPlanned } from "./reads-as-planned";
import type { SheetMap } from "./sheet-map";
import { StylesEditor } from "./styles-editor";

/** The styles part, and the additions to it. */
export interface OpenStyles extends PartText {
  readonly part: string;
  readonly formats: CellFormats;
  readonly editor: StylesEditor;
}

export interface OpenPackage {
  readonly archive: Archive;
  /** The name of the workbook part. */
  readonly main: string;
  /** The relations of the workbook part. */
  readonly relations: readonly Relation[];
  readonly workbook: PartText;
  /** null where the file has none. */
  readonly styles: OpenStyles | null;
  readonly formatter: NumberFormatter;
}

/** @throws FileRefusal for a package that `readWorkbook` does not read, and for broken styles */
export function openPackage(bytes: Uint8Array): OpenPackage {
  const archive = openArchive(bytes);
  const main = mainPart(archive);
  const relations = readRelations(archive, main);
  const content = archive.read(main);
  const { date1904 } = readWorkbookPart(content, main);
  return {
    archive,
    main,
    relations,
    workbook: partText(content, main),
    styles: openStyles(archive, sharedPartName(archive, main, relations, "styles")),
    formatter: new NumberFormatter(date1904),
  };
}

function openStyles(archive: Archive, part: string): OpenStyles | null {
  if (!archive.has(part)) return null;
  const bytes = archive.read(part);
  const formats = readCellFormats(bytes, part);
  const text = partText(bytes, part);
  return { ...text, part, formats, editor: new StylesEditor(text.text) };
}

/** Whether a package has a digital signature. */
export const isSigned = (archive: Archive): boolean =>
  readRelations(archive, "").some(({ type }) => type === "origin");

/** The number format of a style, "" for none; null where the file lacks the style. */
export function formatOf({ styles }: OpenPackage, style: string): string | null {
  const index = style.trim() === "" ? 0 : Number(style);
  return styles?.formats[index]?.code ?? (index === 0 ? GENERAL : null);
}

/** Whether cells of a style, "" for none, can be written on a protected sheet. */
export const isUnlocked = ({ styles }: OpenPackage, style: string): boolean =>
  styles?.editor.isUnlocked(style) ?? false;

/** Whether formats of cells may be changed: not on every protected sheet. */
export const mayFormat = ({ protection }: SheetMap): boolean =>
  protection === null || !booleanAttribute(protection["formatCells"], true);

/**
 * The style for a content in a cell of a style: the same style if it shows the figure as planned, or
 * may not be changed. Null where the file lacks the style.
 */
export function styleFor(
  open: OpenPackage,
  map: SheetMap,
  content: CellContent,
  style: string,
): string | null {
  const format = formatOf(open, style);
  if (format === null) return null;
  const isKept = !mayFormat(map) || readsAsPlanned(content, format, open.formatter);
  if (isKept || content.kind === "text" || content.format === null) return style;
  return open.styles?.editor.withFormat(style, content.format) ?? null;
}
