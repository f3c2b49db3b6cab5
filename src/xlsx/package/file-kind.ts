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

/**
 * Accepts bytes that begin like a zip package.
 * @throws FileRefusal for everything else, with the kind of file where the bytes show it.
 */
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
