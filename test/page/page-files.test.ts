/** The files of the page: when they are read, unsaved changes, the names of copies. */
import {
  createPageFiles,
  isUnsaved,
  splitName,
  type FileEvents,
  type MadeFile,
  type PageFiles,
} from "../../src/page/files/page-files";
import type { BatchFile, ChosenFiles } from "../../src/app/core/batch";
import type { AppStore } from "../../src/app/core/state";
import type { OpenedFile } from "../../src/xlsx/port/opened-file";
import { fileOf } from "../support/batch-engine";

const chosen = (...names: readonly string[]): ChosenFiles => ({
  files: names.map((name) => fileOf(name)),
  passedOver: 0,
});

/** An opened file with the copy that a test gives. */
const openedWith = (copy: Uint8Array | null, written: number): OpenedFile =>
  ({ copy: () => copy, written: () => written }) as Partial<OpenedFile> as OpenedFile;

interface Opened {
  readonly files: PageFiles;
  readonly events: Map<string, FileEvents>;
  readonly downloads: MadeFile[];
  readonly disposed: string[];
  /** The files whose notice was dismissed. */
  readonly dismissed: string[];
  /** The files that were checked for the list. */
  readonly checked: BatchFile[];
}

function opened(): Opened {
  const events = new Map<string, FileEvents>();
  const downloads: MadeFile[] = [];
  const disposed: string[] = [];
  const dismissed: string[] = [];
  const checked: BatchFile[] = [];
  const files = createPageFiles({
    open: (name, _, own) => {
      if (name === "坏.xlsx") return Promise.reject(new Error("坏"));
      events.set(name, own);
      const dispose = (): Promise<void> => {
        disposed.push(name);
        return Promise.resolve();
      };
      const dismissNotice = (): void => void dismissed.push(name);
      const store = { dispose, dismissNotice } as Partial<AppStore> as AppStore;
      return Promise.resolve({ kind: "open", file: openedWith(null, 0), store });
    },
    problemOf: (error) => ({ code: "damaged", detail: String(error) }),
    download: (file) => downloads.push(file),
    copyName: (base, extension) => `${base}（已核对）${extension}`,
    check: ({ files: given }) => checked.push(...given),
  });
  return { files, events, downloads, disposed, dismissed, checked };
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const kinds = ({ files }: Opened): string[] =>
  files.getState().files.map(({ name, content }) => `${name} ${content.kind}`);

it("reads a single file at once, and one of several when it is shown", async () => {
  const all = opened();
  all.files.add(chosen("甲.xlsx"));
  await settled();
  expect(kinds(all)).toEqual(["甲.xlsx open"]);
  all.files.add(chosen("乙.xlsx", "丙.xlsx"));
  await settled();
  expect(all.files.getState().shown).toBeNull();
  expect(kinds(all)).toEqual(["甲.xlsx open", "乙.xlsx waiting", "丙.xlsx waiting"]);
  void all.files.show(all.files.getState().files[2]?.id ?? "");
  await settled();
  expect(kinds(all)).toEqual(["甲.xlsx open", "乙.xlsx waiting", "丙.xlsx open"]);
});

it("has the list made of all files once it is shown, and again of what was written since", async () => {
  const all = opened();
  all.files.add(chosen("甲.xlsx"));
  await settled();
  expect(all.checked).toEqual([]);
  all.files.add(chosen("乙.xlsx", "丙.xlsx"));
  expect(all.checked.map(({ name }) => name)).toEqual(["甲.xlsx", "乙.xlsx", "丙.xlsx"]);
  all.events.get("甲.xlsx")?.onWritten(openedWith(Uint8Array.of(7), 1));
  all.checked.length = 0;
  await all.files.show(null);
  expect(all.checked.map(({ key }) => key)).toEqual(["甲.xlsx|1"]);
  expect(await all.checked[0]?.read()).toEqual(Uint8Array.of(7));
  all.checked.length = 0;
  await all.files.show(null);
  expect(all.checked).toEqual([]);
  all.files.renew();
  await all.files.show(null);
  expect(all.checked).toHaveLength(3);
});

it("chosen again are the same files", async () => {
  const all = opened();
  all.files.add(chosen("甲.xlsx", "乙.xlsx"));
  all.files.add(chosen("乙.xlsx"));
  await settled();
  expect(kinds(all)).toEqual(["甲.xlsx waiting", "乙.xlsx open"]);
});

it("says of a file that cannot be read why, and keeps the others", async () => {
  const all = opened();
  all.files.add(chosen("坏.xlsx"));
  await settled();
  expect(all.files.getState().files[0]?.content).toEqual({
    kind: "refused",
    problem: { code: "damaged", detail: "Error: 坏" },
  });
});

it("has something to lose from a write to the download, and again after a further write", async () => {
  const all = opened();
  all.files.add(chosen("自评表.v2.xlsm"));
  await settled();
  const file = () => {
    const [first] = all.files.getState().files;
    if (first === undefined) throw new Error("no file");
    return first;
  };
  const write = (byte: number): void => {
    all.events.get("自评表.v2.xlsm")?.onWritten(openedWith(Uint8Array.of(byte), 2));
  };
  all.files.downloadCopy(file().id);
  expect(all.downloads).toEqual([]);
  write(1);
  expect(isUnsaved(file())).toBe(true);
  all.files.downloadCopy(file().id);
  expect(all.downloads).toEqual([{ name: "自评表.v2（已核对）.xlsm", bytes: Uint8Array.of(1) }]);
  expect(isUnsaved(file())).toBe(false);
  write(2);
  expect(isUnsaved(file())).toBe(true);
});

it("keeps what was refused until something is written", async () => {
  const all = opened();
  all.files.add(chosen("甲.xlsx"));
  await settled();
  const events = all.events.get("甲.xlsx");
  events?.onRefused([{ kind: "signed" }]);
  expect(all.files.getState().files[0]?.refusals).toEqual([{ kind: "signed" }]);
  events?.onWritten(openedWith(Uint8Array.of(1), 1));
  expect(all.files.getState().files[0]?.refusals).toEqual([]);
});

it("downloads what was made, and keeps it to be downloaded again", async () => {
  const all = opened();
  all.files.add(chosen("甲.xlsx"));
  await settled();
  const report = { name: "甲 核对报告.xlsx", bytes: Uint8Array.of(7) };
  all.events.get("甲.xlsx")?.onMade(report, false);
  expect(all.downloads).toEqual([report]);
  expect(all.files.getState().files[0]?.made).toEqual([report]);
});

it("saves what is shown first once it is told to, and not at all where it is dropped", async () => {
  const all = opened();
  all.files.add(chosen("甲.xlsx"));
  await settled();
  const copy = { name: "甲 匿名副本.xlsx", bytes: Uint8Array.of(7) };
  const now = () => all.files.getState().files[0];
  all.events.get("甲.xlsx")?.onMade(copy, true);
  expect([now()?.preview, now()?.made, all.downloads]).toEqual([copy, [], []]);
  all.files.dropPreview("甲.xlsx|1");
  all.files.savePreview("甲.xlsx|1");
  expect([now()?.preview, now()?.made, all.downloads]).toEqual([null, [], []]);
  // the notice says that a file waits to be saved
  expect(all.dismissed).toEqual(["甲.xlsx"]);
  all.events.get("甲.xlsx")?.onMade(copy, true);
  all.files.savePreview("甲.xlsx|1");
  expect([now()?.preview, now()?.made, all.downloads]).toEqual([null, [copy], [copy]]);
});

it("closes a file and ends its store; all are gone but what would be lost", async () => {
  const all = opened();
  all.files.add(chosen("甲.xlsx"));
  await settled();
  all.files.close("甲.xlsx|1");
  expect(kinds(all)).toEqual(["甲.xlsx waiting"]);
  expect(all.disposed).toEqual(["甲.xlsx"]);
  all.files.add(chosen("乙.xlsx"));
  await settled();
  all.events.get("乙.xlsx")?.onWritten(openedWith(Uint8Array.of(7), 1));
  all.files.clear();
  expect(kinds(all)).toEqual(["乙.xlsx open"]);
  all.files.downloadCopy("乙.xlsx|1");
  all.files.clear();
  expect(all.files.getState()).toEqual({ files: [], shown: null });
});

it.each([
  ["自评表.xlsx", "自评表", ".xlsx"],
  ["2024.自评.xlsm", "2024.自评", ".xlsm"],
  ["没有扩展名", "没有扩展名", ""],
])("takes the name %s apart", (name, base, extension) => {
  expect(splitName(name)).toEqual({ base, extension });
});
