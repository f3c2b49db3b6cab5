/** Files and folders that belong to a program or a system and hold no form; nothing is said of them. */

/** Beside an open workbook: ~$… of Excel and WPS, .~lock.…# of LibreOffice; ._… of a Mac. */
const FILE_HEADS = ["~$", ".~lock.", "._"];
const FILES = new Set(["thumbs.db", ".ds_store", "desktop.ini"]);
const FOLDERS = new Set(["__macosx", "$recycle.bin", "system volume information"]);

/** The part of a path behind its last separator, of Windows or of another system. */
const baseName = (path: string): string =>
  path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);

/** Whether a file is passed over in silence, by its name or its path. */
export function isPassedOverFile(path: string): boolean {
  const name = baseName(path).toLowerCase();
  return FILES.has(name) || FILE_HEADS.some((head) => name.startsWith(head));
}

/** Whether a folder is passed over in silence, by its name: a system's own, or a hidden one. */
export const isPassedOverFolder = (name: string): boolean =>
  name.startsWith(".") || FOLDERS.has(name.toLowerCase());
