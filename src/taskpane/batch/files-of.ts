/** The files of a choice or a drop, those in folders included. */
import type { BatchFile, ChosenFiles } from "../../app/core/batch";
import { isPassedOverFile, isPassedOverFolder } from "../../batch/passed-over";
import { readBlob } from "../../batch/read-blob";

/** A file with its path below the folder that was chosen. */
interface FoundFile {
  readonly path: string;
  /** Null where the system refuses to open it. */
  readonly file: File | null;
}

/** By pinyin, with numbers by value. */
const names = new Intl.Collator("zh-CN", { numeric: true });

function batchFile({ path, file }: FoundFile): BatchFile {
  const size = file?.size ?? 0;
  return {
    key: `${path}|${size}|${file?.lastModified ?? 0}`,
    name: path,
    size,
    read: () => readBlob(file),
  };
}

const isInPassedOverFolder = (path: string): boolean =>
  path.split("/").slice(0, -1).some(isPassedOverFolder);

function chosen(found: readonly FoundFile[]): ChosenFiles {
  const files = found.filter(({ path }) => !isPassedOverFile(path) && !isInPassedOverFolder(path));
  return {
    files: files.map(batchFile).sort((one, other) => names.compare(one.name, other.name)),
    passedOver: found.length - files.length,
  };
}

/** The files chosen in a field for files or for a folder. */
export const chosenFiles = (list: Iterable<File>): ChosenFiles =>
  chosen(
    // only a chosen folder gives its files a path
    Array.from(list, (file) => ({ file, path: file.webkitRelativePath || file.name })),
  );

/** The dropped files. To be called while the event is handled, as its data is gone afterwards. */
export async function droppedFiles({ items, files }: DataTransfer): Promise<ChosenFiles> {
  const found = Array.from(items)
    .filter(({ kind }) => kind === "file")
    .map((item) => item.webkitGetAsEntry())
    .filter((entry) => entry !== null)
    .map((entry) => filesBelow(entry, ""));
  // some hosts give files without entries
  if (found.length === 0) return chosenFiles(Array.from(files));
  return chosen((await Promise.all(found)).flat());
}

async function filesBelow(entry: FileSystemEntry, above: string): Promise<readonly FoundFile[]> {
  const path = above + entry.name;
  if (isFile(entry)) {
    const file = await new Promise<File | null>((resolve) => {
      entry.file(resolve, () => {
        resolve(null);
      });
    });
    return [{ path, file }];
  }
  if (!isFolder(entry) || isPassedOverFolder(entry.name)) return [];
  const found: FoundFile[] = [];
  for (const inner of await entriesOf(entry)) found.push(...(await filesBelow(inner, `${path}/`)));
  return found;
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;

/** The entries of a folder; a folder that cannot be read is empty. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    // browsers give at most a hundred entries at a time, and an empty list at the end
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => {
        resolve([]);
      });
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}
