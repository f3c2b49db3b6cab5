/** The use cases of the pane over a file: their changes are in a copy only. */
import { strFromU8, unzipSync } from "fflate";
import { createStore } from "../../../src/app/create-store";
import type { PatchRefusal } from "../../../src/app/core/patch-refusal";
import type { AppStore } from "../../../src/app/core/state";
import { a1, cellAt, EMPTY_CELL, type Cells, type Position } from "../../../src/domain/cells";
import { understand } from "../../../src/domain/form/understand";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { reportSheetWords } from "../../../src/messages/report-sheet";
import { createFileWorkbook } from "../../../src/xlsx/port/create-file-workbook";
import { openFile, type OpenedFile } from "../../../src/xlsx/port/opened-file";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readFixture, type Fixture } from "../../support/fixture";
import { settle, shownForm, withStores } from "../../support/open-store";
import { fileOfFixture, packageOf } from "../../support/xlsx-file";

withStores();

const sample = readFixture("src/workbench/sample/shanghai-2024.json");

/** The first published form with changed cells: E13 answers half of the target, for 8 points. */
function edited(
  cells: Readonly<Record<string, Fixture["sheets"][number]["cells"][string]>>,
): Fixture {
  const [first] = sample.sheets;
  if (first === undefined) throw new Error("the sample has no form");
  return { sheets: [{ ...first, cells: { ...first.cells, ...cells } }] };
}

const half = edited({ E13: "0.50(份)" });

interface OpenedStore {
  readonly bytes: Uint8Array;
  readonly file: OpenedFile;
  readonly store: AppStore;
  /** The names of the sheets of each file that was made. */
  readonly made: (readonly string[])[];
  readonly refused: PatchRefusal[];
}

async function openedOver(bytes: Uint8Array): Promise<OpenedStore> {
  const made: (readonly string[])[] = [];
  const refused: PatchRefusal[] = [];
  const file = openFile("表.xlsx", bytes, (refusals) => refused.push(...refusals));
  const port = createFileWorkbook(file, {
    isWanted: (cells) => understand(cells).length > 0,
    makeFile: (sheets) => {
      made.push(sheets.map(({ name }) => name));
      return Promise.resolve("新文件.xlsx");
    },
    onWritten: () => undefined,
  });
  const store = createStore(port, defaultProfile);
  await settle();
  return { bytes, file, store, made, refused };
}

const opened = (fixture: Fixture = half): Promise<OpenedStore> =>
  openedOver(fileOfFixture(fixture));

function copyOf({ file }: OpenedStore): Cells {
  const copy = file.copy();
  if (copy === null) throw new Error("there is no copy");
  const [sheet] = readWorkbook(copy).sheets;
  if (sheet === undefined) throw new Error("the copy has no sheet");
  return sheet.cells;
}

const at = (row: number, column: number): Position => ({ row, column });
const G13 = at(13, 7);
const G27 = at(27, 7);

/** The cells in which two sheets differ: "G13 8→4". */
function differences(one: Cells, other: Cells): string[] {
  const found: string[] = [];
  for (let row = 1; row <= 60; row += 1)
    for (let column = 1; column <= 20; column += 1) {
      const [before, after] = [cellAt(one, at(row, column)), cellAt(other, at(row, column))];
      if (before.raw !== after.raw) found.push(`${a1(at(row, column))} ${before.raw}→${after.raw}`);
    }
  return found;
}

const original = ({ bytes }: OpenedStore): Cells =>
  readWorkbook(bytes).sheets[0]?.cells ?? { sheet: "", top: 1, left: 1, rows: [[EMPTY_CELL]] };

describe("a file behind the port", () => {
  it("is checked like a workbook in Excel", async () => {
    const { store } = await opened();
    expect(
      shownForm(store).changes.map(({ at: place, after }) => `${a1(place)} ${after.value}`),
    ).toEqual(["G13 4.00", "G27 96.00"]);
  });

  it("has the ticked figures in its copy after 写回, and nothing else", async () => {
    const all = await opened();
    const before = all.bytes.slice();
    await all.store.writeBack();
    expect(all.store.getState().notice).toMatchObject({ kind: "written", count: 2 });
    expect(differences(original(all), copyOf(all))).toEqual(["G13 8→4", "G27 100→96"]);
    expect(shownForm(all.store).changes).toEqual([]);
    expect(all.file.written()).toBe(2);
    // the opened bytes are never changed
    expect(all.bytes).toEqual(before);
  });

  it("has no copy before anything is written, and none after it was undone", async () => {
    const all = await opened();
    expect(all.file.copy()).toBeNull();
    await all.store.writeBack();
    await all.store.undo();
    expect(all.store.getState().notice).toMatchObject({ kind: "undone", count: 2 });
    expect(all.file.copy()).toBeNull();
    expect(all.file.written()).toBe(0);
  });

  it("undoes one write after the other, also of a cell that was written twice", async () => {
    const all = await opened(edited({ E13: "0.50(份)", E14: "1.00(项)" }));
    await all.store.writeCells([G13, G27]);
    expect(differences(original(all), copyOf(all))).toEqual(["G13 8→4", "G27 100→96"]);
    await all.store.writeBack();
    expect(differences(original(all), copyOf(all))).toEqual(["G13 8→4", "G14 8→4", "G27 100→92"]);
    await all.store.undo();
    expect(differences(original(all), copyOf(all))).toEqual(["G13 8→4", "G27 100→96"]);
    await all.store.undo();
    expect(all.file.copy()).toBeNull();
  });

  it("brings a formula back that a figure had replaced", async () => {
    const xml = "<f>SUM(G7:G26)</f>";
    const all = await openedOver(withFormulaTotal(xml));
    all.store.tick("G27", true);
    await all.store.writeBack();
    expect(cellAt(copyOf(all), G27).formula).toBeUndefined();
    await all.store.undo();
    const { id } = all.file.sheets[0];
    expect(cellAt(all.file.now(all.file.sheet(id)).cells, G27).formula).toBe("=SUM(G7:G26)");
    expect(all.file.copy()).toBeNull();
  });

  it("shows the new results of formulas beside written cells", async () => {
    const all = await openedOver(withFormulaTotal("<f>SUM(G13:G26)+H6</f>"));
    await all.store.writeCells([G13]);
    expect(cellAt(copyOf(all), G27)).toMatchObject({ raw: "96", formula: "=SUM(G13:G26)+H6" });
    expect(shownForm(all.store).assessment.total?.reported).toBe("96.00");
    expect(all.file.written()).toBe(1);
    await all.store.undo();
    expect(shownForm(all.store).assessment.total?.reported).toBe("100.00");
  });

  it("keeps the writes of several sheets in one copy", async () => {
    const [first, second] = sample.sheets;
    if (first === undefined || second === undefined) throw new Error("two forms are needed");
    const all = await opened({ sheets: [...half.sheets, second] });
    await all.store.writeBack();
    const other = all.file.sheets[1];
    if (other === undefined) throw new Error("no second sheet");
    await all.store.selectOnSheet(other.id, at(1, 1));
    await settle();
    expect(all.store.getState().sheet?.name).toBe(second.name);
    expect(cellAt(copyOf(all), G13).raw).toBe("4");
  });

  it("gives flags to the copy, and takes them out again", async () => {
    const all = await opened();
    await all.store.writeBack();
    await all.store.flag();
    expect(all.store.getState().notice).toEqual({ kind: "flagged", count: 1 });
    expect(all.store.getState().flagCount).toBe(1);
    const withFlags = all.file.copy();
    await all.store.clearFlags();
    expect(all.store.getState().flagCount).toBe(0);
    expect(all.file.copy()).not.toEqual(withFlags);
    await all.store.undo();
    expect(all.file.copy()).toBeNull();
  });

  it("begins with the first sheet that has a form", async () => {
    const notes = { name: "说明", cells: { A1: "请先看这里" } };
    const all = await opened({ sheets: [notes, ...half.sheets] });
    expect(all.store.getState().sheet?.name).toBe(half.sheets[0]?.name);
  });

  it("tells which of its sheets could not be read, and how many are hidden", async () => {
    const [first] = half.sheets;
    if (first === undefined) throw new Error("no form");
    const all = await openedOver(
      fileOfFixture({ sheets: [first, { ...first, name: "底稿" }] }, ["底稿"]),
    );
    await all.store.openFormsList();
    await settle();
    expect(all.store.getState().formsList).toMatchObject({ hidden: 1, unread: [] });
  });

  it("makes a file of a report, and stays with the form", async () => {
    const all = await opened();
    const { sheet } = all.store.getState();
    await all.store.makeReport("form", () => Promise.resolve(reportSheetWords));
    expect(all.store.getState().notice).toMatchObject({ kind: "report-made", name: "新文件.xlsx" });
    expect(all.made).toEqual([["核对报告"]]);
    expect(all.store.getState().sheet).toEqual(sheet);
    expect(all.file.copy()).toBeNull();
  });

  it("makes a file of its own of a copy without texts", async () => {
    const all = await opened();
    await all.store.makeAnonymised("匿名副本");
    expect(all.store.getState().notice).toEqual({ kind: "anonymised-made", name: "新文件.xlsx" });
    expect(all.made).toEqual([["匿名副本"]]);
    expect(all.file.copy()).toBeNull();
  });

  it("keeps rules and marks of its own while it is open", async () => {
    const all = await opened();
    await all.store.dismissSuggestion("x");
    expect(all.store.getState().dismissedSuggestions).toEqual(["x"]);
  });

  it("refuses to write locked cells of a protected sheet", async () => {
    const all = await openedOver(protectedForm());
    expect(all.store.getState().isProtected).toBe(true);
    await all.store.writeCells([G13]);
    expect(all.file.copy()).toBeNull();
  });
});

/** The first form with a formula as its total, whose stored result is the printed one. */
function withFormulaTotal(formula: string): Uint8Array {
  return altered((xml) => xml.replace(/(<c r="G27"[^>]*>)/, `$1${formula}`));
}

/** The same on a protected sheet; all cells are locked. */
function protectedForm(): Uint8Array {
  return altered((xml) => xml.replace("</sheetData>", '</sheetData><sheetProtection sheet="1"/>'));
}

function altered(change: (xml: string) => string): Uint8Array {
  const name = "xl/worksheets/sheet1.xml";
  const parts = unzipSync(fileOfFixture(half));
  return packageOf({ ...parts, [name]: change(strFromU8(parts[name] ?? new Uint8Array())) });
}
