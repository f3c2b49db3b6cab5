import { FileRefusal } from "./file-refusal";

/** OLE 2 compound files: workbooks of Excel 97–2003, and the wrapping of an encrypted .xlsx. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** A bare BIFF stream, as Excel 2 to 4 saved it: its first record, BOF. */
const BARE_BIFF = [0x00, 0x02, 0x04].map((version) => [0x09, version]);

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean =>
  head.every((byte, index) => bytes[index] === byte);

/** Whether a stream of that name is listed: the directory of an OLE file holds UTF-16 names. */
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

/** Refuses what its first bytes show to be no .xlsx package, naming what it is where that is known. */
export function assertPackage(bytes: Uint8Array): void {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return;
  if (startsWith(bytes, OLE)) {
    if (hasStream(bytes, "EncryptedPackage")) throw new FileRefusal("encrypted", "OLE package");
    if (hasStream(bytes, "Workbook") || hasStream(bytes, "Book"))
      throw new FileRefusal("old-xls", "OLE workbook");
    throw new FileRefusal("not-xlsx", "OLE file without a workbook");
  }
  if (BARE_BIFF.some((head) => startsWith(bytes, head)) && bytes[3] === 0)
    throw new FileRefusal("old-xls", "BIFF stream");
  throw new FileRefusal("not-xlsx", bytes.length === 0 ? "empty file" : "no zip header");
}
