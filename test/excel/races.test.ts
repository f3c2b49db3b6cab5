/**
 * Someone edits the sheet between two messages of a write-back or its undo: no other cell is changed.
 */
import type { AppStore } from "../../src/app/core/state";
import type { CellState } from "../../src/workbench/model/cell-content";
import { office } from "../support/office";
import { HALF, openOfficeStore, openedStore, withOfficeStores } from "../support/open-office-store";
import type { Cells } from "../support/published-sheets";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

const SHEET = "维修资金管理";

type Snapshot = ReadonlyMap<string, CellState>;

/** Every filled or formatted cell of the sheet, under its present name. */
function snapshot(): Snapshot {
  const [sheet] = office.model.sheets();
  if (sheet === undefined) throw new Error("no sheet");
  const rows = sheet.cells.read({ row: 0, column: 0, rowCount: 60, columnCount: 14 });
  return new Map(
    rows.flatMap((row, r) =>
      row.flatMap((cell, c): [string, CellState][] => [[`${r + 1},${c + 1}`, cell]]),
    ),
  );
}

const differing = (one: Snapshot, other: Snapshot): string[] =>
  [...one.keys()].filter((at) => JSON.stringify(one.get(at)) !== JSON.stringify(other.get(at)));

/** The sheet's name, which an edit may have changed. */
function sheetName(): string {
  return office.model.sheets()[0]?.name ?? "";
}

/** The edits, and the positions of G13 and G27 after each; null: deleted. */
const RACES = {
  "a row is inserted above the form": {
    act: () => {
      office.sheet(sheetName()).lines.insertRows(0, 1);
    },
    score: "14,7",
    total: "28,7",
  },
  "a row is inserted between the indicators": {
    act: () => {
      office.sheet(sheetName()).lines.insertRows(15, 1);
    },
    score: "13,7",
    total: "28,7",
  },
  "a row above the form is deleted": {
    act: () => {
      office.sheet(sheetName()).lines.deleteRows(0, 1);
    },
    score: "12,7",
    total: "26,7",
  },
  "the row to be written is deleted": {
    act: () => {
      office.sheet(sheetName()).lines.deleteRows(12, 1);
    },
    score: null,
    total: "26,7",
  },
  "a column is inserted": {
    act: () => {
      office.sheet(sheetName()).lines.insertColumns(2, 1);
    },
    score: "13,8",
    total: "27,8",
  },
  "a planned score is typed": {
    act: () => {
      office.type("G13", "6.5", sheetName());
    },
    score: "13,7",
    total: "27,7",
  },
  "another score is typed": {
    act: () => {
      office.type("G15", "7.25", sheetName());
    },
    score: "13,7",
    total: "27,7",
  },
  "a reason is typed": {
    act: () => {
      office.type("H13", "因采购延期，下年提前招标", sheetName());
    },
    score: "13,7",
    total: "27,7",
  },
  "the sheet is renamed": {
    act: () => {
      office.sheet(sheetName()).rename("改过的名字");
    },
    score: "13,7",
    total: "27,7",
  },
} satisfies Record<string, Race>;

interface Race {
  readonly act: () => void;
  readonly score: string | null;
  readonly total: string | null;
}

/** Acts once, after this number of answered messages; with 0 before the first. */
function actAfter(messages: number, act: () => void): void {
  if (messages === 0) {
    act();
    return;
  }
  let answered = 0;
  const stop = office.host.onRequest(() => {
    answered += 1;
    if (answered !== messages) return;
    stop();
    act();
  });
}

/** The sheet after the edit alone. */
async function editedOnly(cells: Cells, act: () => void): Promise<Snapshot> {
  await openedStore(cells);
  act();
  await office.arrived();
  return snapshot();
}

const GAPS = [0, 1, 2, 3];
const CASES = Object.keys(RACES).flatMap((name) =>
  GAPS.map((gap) => [name as keyof typeof RACES, gap] as const),
);

function noticeOf(store: AppStore) {
  const { notice } = store.getState();
  if (notice === null) throw new Error("no notice");
  return notice;
}

describe("a write-back", () => {
  it.each(CASES)("while %s after message %i changes planned cells only", async (name, gap) => {
    const race: Race = RACES[name];
    const edited = await editedOnly(HALF, race.act);
    const store = await openedStore(HALF);
    actAfter(gap, race.act);
    await store.writeBack();
    await office.arrived();
    const after = snapshot();
    const changed = differing(edited, after);
    const planned = new Map([
      [race.score, 4],
      [race.total, 96],
    ]);
    for (const at of changed) expect([at, after.get(at)?.value]).toEqual([at, planned.get(at)]);
    const notice = noticeOf(store);
    // from the second message on a written cell may have been edited again
    const isAfterWrite = gap >= 2;
    if (notice.kind !== "written") expect(changed).toEqual([]);
    else if (!isAfterWrite) expect(changed).toHaveLength(notice.count + notice.unsure.length);
    if (store.getState().undoable === 0) {
      expect(changed).toEqual([]);
      return;
    }
    await store.check();
    await store.undo();
    const { kind } = noticeOf(store);
    if (isAfterWrite && kind === "undo-blocked") expect(differing(after, snapshot())).toEqual([]);
    else {
      expect(kind).toBe("undone");
      expect(differing(edited, snapshot())).toEqual([]);
    }
  });

  it("keeps what was typed in a cell a moment before, with a notice", async () => {
    const store = await openedStore(HALF);
    actAfter(1, RACES["a planned score is typed"].act);
    await store.writeBack();
    expect(noticeOf(store)).toEqual({ kind: "written", count: 1, kept: ["G13"], unsure: [] });
    expect(office.cell("G13")).toMatchObject({ value: 6.5 });
  });

  it("says which cell somebody changed right after it", async () => {
    const store = await openedStore(HALF);
    actAfter(2, RACES["a planned score is typed"].act);
    await store.writeBack();
    expect(noticeOf(store)).toEqual({ kind: "written", count: 1, kept: [], unsure: ["G13"] });
  });

  it.each([0, 1])("into a sheet that is deleted after message %i is refused", async (gap) => {
    const store = await openedStore(HALF);
    actAfter(gap, () => {
      office.sheet(SHEET).delete();
    });
    await store.writeBack();
    expect(noticeOf(store)).toMatchObject({ kind: "refused", code: "sheet-gone" });
    expect(store.getState().undoable).toBe(0);
  });

  it("of two panes at once writes each cell as planned, and both can be undone", async () => {
    const one = await openedStore(HALF);
    const before = snapshot();
    const other = await openOfficeStore();
    await Promise.all([one.writeBack(), other.writeBack()]);
    expect(office.cell("G13")).toMatchObject({ value: 4 });
    expect(office.cell("G27")).toMatchObject({ value: 96 });
    await one.undo();
    await other.undo();
    expect(differing(before, snapshot())).toEqual([]);
  });

  it("leaves no cell held", async () => {
    const store = await openedStore(HALF);
    await store.writeBack();
    await store.undo();
    office.type("E14", "1.00(项)");
    await store.writeBack();
    expect(office.host.liveReferences).toBe(0);
  });
});

describe("an undo", () => {
  it.each(CASES)("while %s after message %i restores exactly", async (name, gap) => {
    const race: Race = RACES[name];
    const edited = await editedOnly(HALF, race.act);
    const store = await openedStore(HALF);
    await store.writeBack();
    actAfter(gap, race.act);
    await store.undo();
    const { kind } = noticeOf(store);
    const changed = differing(edited, snapshot());
    if (kind === "undone") {
      expect(changed).toEqual([]);
      return;
    }
    expect(["undo-blocked", "refused", "sheet-changed"]).toContain(kind);
    // changes that are not undone are still there, and can still be undone
    const written = [race.score, race.total];
    for (const at of changed) expect(written).toContain(at);
  });
});
