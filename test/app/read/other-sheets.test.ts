/** Sheets with forms, offered while the front sheet has none. */
import { sheetOf } from "../../support/fixture";
import { refusal } from "../../support/fake-workbook";
import { aMoment, opened, projects, published, settle, withStores } from "../../support/open-store";

withStores();

const notice = sheetOf([["会议通知", 1]], "封面");
const other = { ...published(1), sheet: "公房" };

describe("a sheet without a form", () => {
  it("says which other sheets have forms, how many and where", async () => {
    const { store } = await opened(notice, published(), sheetOf([], "空表"), other);
    expect(store.getState().otherSheets).toEqual({
      sheets: [
        { id: "s2", name: "维修资金管理", forms: 1, at: { row: 1, column: 1 } },
        { id: "s4", name: "公房", forms: 1, at: { row: 1, column: 1 } },
      ],
      looked: 4,
      unread: [],
    });
  });

  it("leads there, and the form is shown", async () => {
    const { store } = await opened(notice, published());
    await store.selectOnSheet("s2", { row: 1, column: 1 });
    await aMoment();
    expect(store.getState()).toMatchObject({ sheet: { id: "s2" }, otherSheets: null });
    expect(projects(store)).toEqual(["维修资金管理"]);
  });

  it("reports that no sheet of the workbook has one", async () => {
    const { store } = await opened(notice, sheetOf([["名单"]], "名单"));
    expect(store.getState().otherSheets).toEqual({ sheets: [], looked: 2, unread: [] });
  });

  it("is looked from once, not at every edit, and again when a person asks for a check", async () => {
    const { workbook, store } = await opened(notice, published());
    const looks = (): number => workbook.calls.filter((call) => call === "readAll").length;
    expect(looks()).toBe(1);
    workbook.type({ row: 3, column: 1 }, { kind: "text", shown: "甲", raw: "甲" });
    await aMoment();
    expect(looks()).toBe(1);
    await store.check();
    expect(looks()).toBe(2);
  });

  it("that comes to the front is looked from too", async () => {
    const { workbook, store } = await opened(published(), notice);
    expect(workbook.calls).not.toContain("readAll");
    workbook.activate("s2");
    await aMoment();
    await settle();
    expect(store.getState().otherSheets?.sheets.map(({ name }) => name)).toEqual(["维修资金管理"]);
    expect(workbook.busiest()).toBe(1);
  });
});

describe("other sheets that cannot be looked at", () => {
  it("are reported, and looked at when asked once more", async () => {
    const { workbook, store } = await opened(published(), notice);
    workbook.refuseNext("readAll", refusal("too-large", "ResponsePayloadSizeLimitExceeded"));
    workbook.activate("s2");
    await aMoment();
    await settle();
    expect(store.getState()).toMatchObject({
      otherSheets: null,
      notice: { kind: "refused", code: "too-large", task: "reading-other-sheets" },
    });
    await store.readOtherSheets();
    expect(store.getState().otherSheets?.sheets).toHaveLength(1);
  });

  it("are left for later without a word while a person is typing", async () => {
    const { workbook, store } = await opened(published(), notice);
    workbook.refuseNext("readAll", refusal("cell-editing"));
    workbook.activate("s2");
    await aMoment();
    await settle();
    expect(store.getState()).toMatchObject({ otherSheets: null, notice: null });
  });

  it("are not told of when another sheet has come to the front meanwhile", async () => {
    const { workbook, store } = await opened(published(), notice);
    const release = workbook.holdNext("readAll");
    workbook.activate("s2");
    await aMoment();
    workbook.activate("s1");
    release();
    await aMoment();
    expect(store.getState()).toMatchObject({ sheet: { id: "s1" }, otherSheets: null });
  });
});
