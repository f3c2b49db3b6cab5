/** Rows are made higher for written outlines, and undo restores their heights. */
import type { AppStore } from "../../src/app/core/state";
import { parseAddress } from "../../src/workbench/host/addresses";
import { extentIn } from "../../src/excel/text-rooms";
import { LOWEST_SUPPORTED } from "../../src/workbench/host";
import { office } from "../support/office";
import { HALF, openedStore, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

/** G13 has lost 4 points, and H13 is empty. */
const LOSS = { ...HALF, G13: { number: "4", format: "0.00" } };

/**
 * 原因：……（目标值 =1.00(份)，实际完成 0.50(份)，得 4.00 分，扣 4.00 分）；改进措施：…… has 31 wide
 * characters of 10.2 points and 27 others of 5.3: 459.3 points, in a column of 157.5, of which 6 are its
 * sides, four lines. They take 4 × 14.5 + 4 = 62 points, in whole pixels 62.25.
 */
const H13 = parseAddress("H13");

const GROWN = 62.25;

const lines = () => office.model.activeSheet().lines;
const height = (row = 13): number => lines().rowHeight(row - 1);
const wraps = (): boolean => office.model.activeSheet().styles.at(H13.row, H13.column).wrap;
const setWrap = (wrap: boolean): void => {
  office.model.activeSheet().styles.apply(H13, { wrap });
};
const setSize = (fontSize: number): void => {
  office.model.activeSheet().styles.apply(H13, { fontSize });
};

async function openedWith(
  prepare: () => void = () => undefined,
  excelapi = "1.9",
): Promise<AppStore> {
  const store = await openedStore(LOSS, { ...LOWEST_SUPPORTED, excelapi });
  lines().setRowHeights(12, 1, 18);
  setSize(10);
  setWrap(true);
  prepare();
  await store.check();
  store.chooseOutlines(["H13"], true);
  office.forgetRequests();
  return store;
}

it("grows the row in the message that writes, and undo puts it back, in three messages each", async () => {
  const store = await openedWith();
  await store.writeBack();
  expect(store.getState().notice).toEqual({ kind: "written", count: 2, kept: [], unsure: [] });
  expect(office.requests).toHaveLength(3);
  expect(height()).toBe(GROWN);
  const others = [12, 14, 27].map(height);
  office.forgetRequests();
  await store.undo();
  expect(store.getState().notice).toEqual({ kind: "undone", count: 2, notUndone: [] });
  expect(height()).toBe(18);
  expect([12, 14, 27].map(height)).toEqual(others);
  expect(office.requests).toHaveLength(3);
});

it("leaves a row that is high enough", async () => {
  const store = await openedWith(() => {
    lines().setRowHeights(12, 1, 120);
  });
  await store.writeBack();
  expect(height()).toBe(120);
});

it("leaves the rows of scores alone", async () => {
  const store = await openedWith();
  store.chooseOutlines(["H13"], false);
  await store.writeBack();
  expect(office.cell("G27")).toMatchObject({ value: 96 });
  expect(height()).toBe(18);
});

it("grows to 409 points at most", async () => {
  const store = await openedWith(() => {
    lines().setColumnWidths(7, 1, 12);
  });
  await store.writeBack();
  expect(height()).toBeCloseTo(409, 0);
});

it("shows no hidden row and no hidden column", async () => {
  const store = await openedWith(() => {
    lines().setRowsHidden(12, 1, true);
  });
  await store.writeBack();
  expect(store.getState().notice).toMatchObject({ kind: "written", count: 2 });
  expect(lines().isRowHidden(12)).toBe(true);
  await store.undo();
  expect(lines().isRowHidden(12)).toBe(true);
});

it("has the text broken where the cell keeps it in one line, and undo ends that", async () => {
  const store = await openedWith(() => {
    setWrap(false);
  });
  await store.writeBack();
  expect([wraps(), height()]).toEqual([true, GROWN]);
  await store.undo();
  expect([wraps(), height()]).toEqual([false, 18]);
});

it("counts all columns of a merged cell where Excel tells them, without a further message", async () => {
  const merge = (): void => {
    office.model.activeSheet().merges.add(parseAddress("H13:J13"));
    lines().setColumnWidths(7, 3, 60);
  };
  const alone = await openedWith(merge);
  await alone.writeBack();
  const asOneColumn = height();
  const store = await openedWith(merge, "1.13");
  await store.writeBack();
  expect(office.requests).toHaveLength(3);
  // 174 points between the sides of three columns, 54 between those of one: 3 lines, and 9 or more
  expect(height()).toBe(48);
  expect(asOneColumn).toBeGreaterThanOrEqual(9 * 14.5 + 4);
});

it("counts the rows of a merged cell", async () => {
  const store = await openedWith(() => {
    office.model.activeSheet().merges.add(parseAddress("H13:H14"));
    lines().setRowHeights(13, 1, 48);
  }, "1.13");
  await store.writeBack();
  // of the 62 points that the text needs, 48 are below
  expect([height(), height(14)]).toEqual([18, 48]);
});

describe("undoing", () => {
  it("leaves a row that someone has resized meanwhile", async () => {
    const store = await openedWith();
    await store.writeBack();
    lines().setRowHeights(12, 1, 90);
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undone", count: 2, notUndone: [] });
    expect(height()).toBe(90);
  });

  it("leaves the row of an outline that was completed", async () => {
    const store = await openedWith();
    await store.writeBack();
    const grown = height();
    office.type("H13", "采购延期一个月，下年按季度推进");
    await store.undo();
    expect(store.getState().notice).toEqual({ kind: "undone", count: 1, notUndone: ["H13"] });
    expect(height()).toBe(grown);
  });

  it("finds a row that has moved", async () => {
    const store = await openedWith();
    await store.writeBack();
    lines().insertRows(2, 1);
    await store.check();
    await store.undo();
    expect(height(14)).toBe(18);
  });
});

describe("on a protected sheet", () => {
  async function openedProtected(options: Readonly<Record<string, boolean>>): Promise<AppStore> {
    return openedWith(() => {
      office.unlock("G13:H27");
      office.protect(true, undefined, options);
    });
  }

  it("the row grows where heights may be changed, and is put back", async () => {
    const store = await openedProtected({ allowFormatRows: true });
    expect(store.getState().mayFitRows).toBe(true);
    await store.writeBack();
    expect(height()).toBe(GROWN);
    await store.undo();
    expect(height()).toBe(18);
  });

  it("else the text is written, and the row stays", async () => {
    const store = await openedProtected({});
    expect(store.getState().mayFitRows).toBe(false);
    await store.writeBack();
    expect(store.getState().notice).toMatchObject({ kind: "written", count: 2 });
    expect(height()).toBe(18);
  });

  it("the row stays where the cell keeps its text in one line and may not be formatted", async () => {
    const store = await openedProtected({ allowFormatRows: true });
    setWrap(false);
    await store.writeBack();
    expect([wraps(), height()]).toEqual([false, 18]);
  });
});

it("puts the row back where someone types a text of their own at the same moment", async () => {
  const store = await openedWith();
  const stop = office.host.onRequest(() => {
    stop();
    office.type("H13", "因采购延期");
  });
  await store.writeBack();
  expect(store.getState().notice).toMatchObject({ kind: "written", count: 1, kept: ["H13"] });
  expect([office.cell("H13").value, height()]).toEqual(["因采购延期", 18]);
});

describe("a refusal", () => {
  /** The actions of the write message, recorded in a run without a refusal. */
  async function writeActions(): Promise<number> {
    const store = await openedWith();
    await store.writeBack();
    return office.requests[1]?.body.Actions.length ?? 0;
  }

  it("at any action of the write leaves no row grown without its text", async () => {
    const count = await writeActions();
    expect(count).toBeGreaterThan(5);
    for (let atAction = 0; atAction < count; atAction += 1) {
      const store = await openedWith();
      office.host.refusals.failNext("GeneralException", { skip: 1, atAction });
      await store.writeBack();
      expect(store.getState().notice).toMatchObject({ kind: "refused" });
      const isWritten = office.cell("H13").value !== "";
      expect([atAction, isWritten, height() > 18]).toEqual([atAction, isWritten, isWritten]);
      // what was written can be undone, with the height of the row
      if (store.getState().undoable > 0) await store.undo();
      expect([atAction, office.cell("H13").value, height()]).toEqual([atAction, "", 18]);
    }
  });
});

it.each([
  ["表!H13:I14", { columns: 2, rows: 2 }],
  ["'甲,乙 1'!K2:L2,'甲,乙 1'!H13:J13", { columns: 3, rows: 1 }],
  // a merged area that begins at another cell
  ["表!G13:I13", { columns: 1, rows: 1 }],
  ["", { columns: 1, rows: 1 }],
])("what is merged in %j from H13 on", (address, extent) => {
  expect(extentIn(address, { row: 13, column: 8 })).toEqual(extent);
});
