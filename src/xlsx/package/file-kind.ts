import type { ForeignKind } from "../../app/core/port";
import { FileRefusal } from "../file-refusal";

/** First bytes of an OLE 2 compound file: a workbook of Excel 97–2003, or an encrypted .xlsx. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** First record (BOF) of a BIFF stream outside an OLE file, as Excel 2 to 4 saved it. */
const BARE_BIFF = [0x00, 0x02, 0x04].map((version) => [0x09, version]);

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** Whether an OLE file lists a stream of that name; its directory holds the names in UTF-16. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`, (character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0, 512); at >= 0;) {
    if (
      wanted.every(
        (code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0,
      )
    )
      return true;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1);
  }
  return false;
}

/** First bytes of files that are no workbooks. */
const SIGNATURES: readonly (readonly [ForeignKind, readonly number[]])[] = [
  ["archive", [0x50, 0x4b, 0x05, 0x06]],
  ["archive", [0x52, 0x61, 0x72, 0x21]],
  ["archive", [0x37, 0x7a, 0xbc, 0xaf]],
  ["picture", [0x89, 0x50, 0x4e, 0x47]],
  ["picture", [0xff, 0xd8, 0xff]],
  ["picture", [0x47, 0x49, 0x46, 0x38]],
  ["picture", [0x42, 0x4d]],
  ["doc", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Parts that only packages of another kind have. */
const FOREIGN_PARTS: readonly (readonly [ForeignKind, string])[] = [
  ["xlsb", "xl/workbook.bin"],
  ["docx", "word/document.xml"],
  ["slides", "ppt/presentation.xml"],
  ["ofd", "OFD.xml"],
  ["ods", "META-INF/manifest.xml"],
];

/** Characters at the beginning of the file in which its kind is looked for. */
const HEAD = 1024;

const extensionOf = (name: string): string => /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? "";

/** The kind of an OLE file without a workbook of Excel; several programs have the same streams. */
function oleKind(bytes: Uint8Array, extension: string): ForeignKind | undefined {
  if (hasStream(bytes, "PowerPoint Document")) return "slides";
  if (extension === "wps" || extension === "wpt") return "wps";
  return hasStream(bytes, "WordDocument") ? "doc" : undefined;
}

/** The kind of a text; undefined for anything else, or a text of no known kind. */
function textKind(bytes: Uint8Array, extension: string): ForeignKind | undefined {
  const head = new TextDecoder().decode(bytes.subarray(0, HEAD));
  if (head.includes("%PDF-")) return "pdf";
  if (/^\s*<(?:!doctype html|html|head|meta|table|style|\?xml|!--)/iu.test(head)) return "html";
  return ["csv", "tsv", "txt"].includes(extension) && !head.includes("\0") ? "csv" : undefined;
}

/** The kind of a package that has parts of another program; undefined for any other. */
export const foreignPackage = (archive: { has(name: string): boolean }): ForeignKind | undefined =>
  FOREIGN_PARTS.find(([, part]) => archive.has(part))?.[0];

/**
 * Accepts bytes that begin like a zip package.
 * @param name the file's name: programs of WPS save the same kind of file as Excel 97 and Word 97
 * @throws FileRefusal for everything else, with the kind of file where bytes and name show it.
 */
export function assertPackage(bytes: Uint8Array, name: string): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  const extension = extensionOf(name);
  const notXlsx = (detail: string, foreign: ForeignKind | undefined): FileRefusal =>
    new FileRefusal("not-xlsx", detail, { foreign });
  if (bytes.length === 0) throw notXlsx("empty file", "empty");
  if (startsWith(bytes, OLE)) {
    if (hasStream(bytes, "EncryptedPackage")) throw new FileRefusal("encrypted", "OLE package");
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book")) {
      if (extension === "et" || extension === "ett") throw notXlsx("OLE workbook", extension);
      throw new FileRefusal("old-xls", "OLE workbook");
    }
    throw notXlsx("OLE file without a workbook", oleKind(bytes, extension));
  }
  if (BARE_BIFF.some((head) => startsWith(bytes, head)) && bytes[3] === 0)
    throw new FileRefusal("old-xls", "BIFF stream");
  const [known] = SIGNATURES.find(([, head]) => startsWith(bytes, head)) ?? [];
  throw notXlsx("no zip header", known ?? textKind(bytes, extension));
}
