import type { MadeFile } from "./page-files";

const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Milliseconds until the address of the file's bytes is revoked; the browser has saved them by then.
 */
const KEPT_FOR = 60_000;

/** Downloads bytes as a file under a name. */
export function downloadFile({ name, bytes }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, KEPT_FOR);
}
