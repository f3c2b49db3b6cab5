/** Rules and 已核实 of the page: shared by all its files, and stored where the browser allows it. */
import type { WorkbookEvent } from "../../src/app/core/port";
import { createListWorkbook } from "../../src/page/file-list/list-workbook";
import { createPageSettings } from "../../src/page/settings/page-settings";
import { createFileWorkbook } from "../../src/xlsx/port/create-file-workbook";
import { openFile } from "../../src/xlsx/port/opened-file";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";

/** The used members of the browser's storage; full after this number of characters. */
function memory(room = Infinity): Storage {
  const entries = new Map<string, string>();
  const storage: Partial<Storage> = {
    getItem: (name) => entries.get(name) ?? null,
    setItem: (name, value) => {
      if (value.length > room) throw new Error("QuotaExceededError");
      entries.set(name, value);
    },
    removeItem: (name) => entries.delete(name),
  };
  return storage as Storage;
}

const blocked = (): Storage => {
  throw new Error("SecurityError");
};

const sample = fileOfFixture(readFixture("src/workbench/sample/shanghai-2024.json"));

it("are there again when the page is opened anew", () => {
  const storage = memory();
  const first = createPageSettings(() => storage);
  first.store("profile", { name: "本市规则" });
  first.store("accepted", [{ code: "overachieved" }]);
  first.store("accepted", undefined);
  const again = createPageSettings(() => storage);
  expect(again.isKept).toBe(true);
  expect(again.read()).toEqual({ profile: { name: "本市规则" } });
});

it.each([
  ["blocked", blocked],
  ["full", () => memory(0)],
])("last while the page is open where storage is %s, and it is known", (_, storage) => {
  const settings = createPageSettings(storage);
  settings.store("profile", { name: "本市规则" });
  expect(settings.isKept).toBe(false);
  expect(settings.read()).toEqual({ profile: { name: "本市规则" } });
});

it("count for every opened file and for the list; all others belong to their file", async () => {
  const settings = createPageSettings(blocked);
  const makeFile = () => Promise.resolve("");
  const opened = () =>
    createFileWorkbook(
      openFile("表.xlsx", sample, () => undefined),
      { isWanted: () => true, makeFile, onWritten: () => undefined, shared: settings },
    );
  const [one, other] = [opened(), opened()];
  const list = createListWorkbook(settings, makeFile);
  const told: WorkbookEvent["kind"][] = [];
  for (const port of [other, list]) await port.subscribe(({ kind }) => told.push(kind));
  await one.storeSetting("profile", { name: "本市规则" });
  await one.storeSetting("suggestions", ["shanghai"]);
  const stored = await Promise.all(
    [one, other, list].map(async (port) => (await port.readActive()).settings),
  );
  const shared = { profile: { name: "本市规则" } };
  expect(stored).toEqual([{ ...shared, suggestions: ["shanghai"] }, shared, shared]);
  // both files are checked again, by the rules chosen in the first
  expect(told).toEqual(["changed", "changed"]);
});
