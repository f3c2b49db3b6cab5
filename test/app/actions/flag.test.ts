import { refusal } from "../../support/fake-workbook";
import {
  openedAfter,
  aMoment,
  G13,
  H13,
  number,
  opened,
  published,
  settle,
  text,
  withStores,
} from "../../support/open-store";

withStores();

/** G13 loses four of eight points, and H13 is empty. */
const LOSS = [[G13, number("4")]] as const;

describe("flags", () => {
  it("marks each row that loses points without an explanation", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    await store.flag();
    expect(workbook.flags("s1")).toEqual([
      { score: G13, weight: { row: 13, column: 6 }, explanation: H13 },
    ]);
    expect(store.getState()).toMatchObject({ flagCount: 1, notice: { kind: "flagged", count: 1 } });
  });

  it("looks at the sheet as it is now", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    workbook.typeUnnoticed(H13, text("因采购延期，下年按季度推进"));
    await store.flag();
    expect(workbook.flags("s1")).toEqual([]);
    expect(store.getState().notice).toEqual({ kind: "nothing-to-flag" });
  });

  it("counts for the sheet they are on, not for one that came to the front meanwhile", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    workbook.type(G13, number("4"));
    await aMoment();
    const release = workbook.holdNext("replaceFlags");
    const flagging = store.flag();
    await settle();
    workbook.activate("s2");
    release();
    await flagging;
    await aMoment();
    expect(workbook.flags("s1")).toHaveLength(1);
    expect(store.getState()).toMatchObject({ sheet: { id: "s2" }, flagCount: 0 });
  });

  it("clears them again", async () => {
    const { workbook, store } = await openedAfter(LOSS);
    await store.flag();
    await store.clearFlags();
    expect(workbook.flags("s1")).toEqual([]);
    expect(store.getState()).toMatchObject({
      flagCount: 0,
      notice: { kind: "flags-cleared", count: 1 },
    });
  });

  it.each([
    ["flag", "flagging"],
    ["clearFlags", "clearing-flags"],
  ] as const)("tells when Excel refuses to %s", async (action, task) => {
    const { workbook, store } = await openedAfter(LOSS);
    workbook.refuseNext("replaceFlags", refusal("sheet-protected", "AccessDenied"));
    await store[action]();
    expect(store.getState().notice).toMatchObject({ code: "sheet-protected", task });
  });
});
