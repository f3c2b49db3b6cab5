/** A pane that is reloaded during a write, and two panes over one workbook. */
import {
  aMoment,
  E13,
  E14,
  half,
  openedAfter,
  openOver,
  planOf,
  settle,
  withStores,
} from "../support/open-store";

withStores();

const HALVES = [
  [E13, half],
  [E14, half],
] as const;

describe("a pane that is loaded anew in the middle of a write", () => {
  it.each(["holdCells", "write"] as const)(
    "while Excel has not answered %s plans what the sheet lacks, and no cell twice",
    async (method) => {
      const { workbook, store } = await openedAfter(HALVES);
      const before = planOf(store);
      expect(before.length).toBeGreaterThan(0);
      const release = workbook.holdNext(method);
      const writing = store.writeBack();
      await settle();
      // the first page is closed, so that nothing waits for its answer
      const again = openOver(workbook);
      await aMoment();
      expect(planOf(again)).toEqual(method === "write" ? [] : before);
      release();
      await Promise.allSettled([writing, store.dispose()]);
      await aMoment();
      await again.writeBack();
      await aMoment();
      expect(planOf(again)).toEqual([]);
      const cells = workbook.writes.map((write) => write.split(" ")[0]);
      expect(new Set(cells).size).toBe(cells.length);
    },
  );
});

describe("two panes over one workbook", () => {
  it("show the same, and what one writes the other shows as written", async () => {
    const { workbook, store } = await openedAfter(HALVES);
    const other = openOver(workbook);
    await aMoment();
    expect(planOf(other)).toEqual(planOf(store));
    await store.writeBack();
    await aMoment();
    expect([planOf(store), planOf(other)]).toEqual([[], []]);
  });

  it("write each cell once when both are told to at the same time", async () => {
    const { workbook, store } = await openedAfter(HALVES);
    const other = openOver(workbook);
    await aMoment();
    await Promise.all([store.writeBack(), other.writeBack()]);
    await aMoment();
    expect([planOf(store), planOf(other)]).toEqual([[], []]);
    expect(new Set(workbook.writes).size).toBe(workbook.writes.length);
  });

  it("undo only what they wrote, and not what the other changed since", async () => {
    const { workbook, store } = await openedAfter([[E13, half]]);
    const other = openOver(workbook);
    await aMoment();
    await store.writeBack();
    await aMoment();
    await other.undo();
    await aMoment();
    expect(planOf(store)).toEqual([]);
    await store.undo();
    await aMoment();
    expect(planOf(other)).toEqual(planOf(store));
    expect(planOf(other).length).toBeGreaterThan(0);
  });
});
