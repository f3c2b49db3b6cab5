/** The list of all forms of the workbook: its content, its updates, going to a form. */
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { sheetOf } from "../../support/fixture";
import { refusal } from "../../support/fake-workbook";
import type { AppStore } from "../../../src/app/core/state";
import type { Cells } from "../../../src/domain/cells";
import type { FormSummary } from "../../../src/domain/summary/form-summary";
import {
  aMoment,
  E13,
  G13,
  half,
  number,
  opened,
  projects,
  published,
  settle,
  stacked,
  type Opened,
  withStores,
} from "../../support/open-store";

withStores();

const cover = sheetOf([["会议通知", 1]], "封面");
const other = { ...published(1), sheet: "公房" };

/** The published forms: every target is met exactly, with one notice. */
const AS_PUBLISHED = "公房: 公房资产监管 100.00→100.00 优 0/0/1";

/** "公房: 公房资产监管 100.00→96.00 优 1/0/0" */
const said = (sheet: string, { project, total, grade, counts }: FormSummary): string =>
  `${sheet}: ${project} ${total.reported ?? ""}→${total.computed ?? ""} ${grade.computed ?? ""} ` +
  [counts.error, counts.warning, counts.notice].join("/");

const lines = (store: AppStore): string[] =>
  (store.getState().formsList?.sheets ?? []).flatMap(({ name, forms }) =>
    forms.map((form) => said(name, form)),
  );

const reads = ({ workbook }: Opened, method: "readAll" | "readSheet" | "readActive"): number =>
  workbook.calls.filter((call) => call === method).length;

async function openedList(...grids: readonly Cells[]): Promise<Opened> {
  const all = await opened(...grids);
  await all.store.openFormsList();
  return all;
}

/** The form of a sheet in the list, as a click passes it. */
function listed(store: AppStore, sheetId: string, index = 0): FormSummary {
  const sheet = store.getState().formsList?.sheets.find(({ id }) => id === sheetId);
  const form = sheet?.forms[index];
  if (form === undefined) throw new Error(`no form ${index} on ${sheetId}`);
  return form;
}

describe("the list of all forms", () => {
  it("has the forms of every sheet with total, grade and how much there is to do", async () => {
    const { store } = await openedList(cover, published(), other, stacked(published(2)));
    expect(lines(store)).toEqual([
      "维修资金管理: 维修资金管理 100.00→100.00 优 0/0/0",
      AS_PUBLISHED,
      expect.stringMatching(/^一起: 物业事务管理 /),
    ]);
    expect(store.getState().formsList).toMatchObject({
      sheets: [{ name: "封面", forms: [] }, {}, {}, {}],
      unread: [],
      hidden: 0,
    });
    expect(store.getState()).toMatchObject({ view: "workbook", isReadingFormsList: false });
  });

  it("costs one reading, and shows that it is under way", async () => {
    const all = await opened(published(), other);
    void all.store.openFormsList();
    expect(all.store.getState()).toMatchObject({ view: "workbook", isReadingFormsList: true });
    await settle();
    expect(all.workbook.calls.filter((call) => call !== "subscribe")).toEqual([
      "readActive",
      "readAll",
    ]);
  });

  it("is checked by the rules that the workbook remembers", async () => {
    const { workbook, store } = await opened(cover, published());
    workbook.typeOn("s2", E13, half);
    await store.openFormsList();
    expect(lines(store)[0]).toContain("→96.00 优");
    const grades = defaultProfile.grades.map((grade) =>
      grade.name === "优" ? { ...grade, from: "98" } : grade,
    );
    await workbook.port.storeSetting("profile", { basedOn: "guobiao-2020", name: "从严", grades });
    await store.readFormsList();
    expect(lines(store)[0]).toContain("→96.00 良");
  });

  it("is not touched by looking through again where nothing changed", async () => {
    const { store } = await openedList(published(), other);
    const { formsList: workbook } = store.getState();
    await store.readFormsList();
    expect(store.getState().formsList).toBe(workbook);
  });

  it("is looked through anew each time it is opened", async () => {
    const { workbook, store } = await openedList(published(), other);
    store.showSheet();
    workbook.typeOn("s2", G13, number("0"));
    await aMoment();
    expect(workbook.calls.filter((call) => call === "readAll")).toHaveLength(1);
    await store.openFormsList();
    expect(lines(store)[1]).not.toBe(AS_PUBLISHED);
  });
});

describe("a workbook of many sheets", () => {
  it("shows the forms read so far, and that these are not all", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    const readAll = workbook.port.readAll.bind(workbook.port);
    const seen: unknown[] = [];
    const shown = () => {
      const { formsList } = store.getState();
      return [formsList?.sheets.map(({ name }) => name), formsList?.isPartial];
    };
    workbook.port.readAll = async (onPart) => {
      const whole = await readAll();
      await onPart?.({ ...whole, sheets: whole.sheets.slice(0, 1) });
      seen.push(shown());
      return whole;
    };
    await store.openFormsList();
    seen.push(shown());
    // the list stays complete while it is read again
    await store.readFormsList();
    seen.push(shown());
    const all = ["维修资金管理", "公房资产监管"];
    expect(seen).toEqual([
      [["维修资金管理"], true],
      [all, undefined],
      [all, undefined],
      [all, undefined],
    ]);
  });
});

describe("while the list is open", () => {
  it("an edit on the sheet in front shows in its line, without another reading", async () => {
    const all = await openedList(published(), other);
    const before = all.store.getState().formsList?.sheets[1];
    all.workbook.type(E13, half);
    await aMoment();
    expect(lines(all.store)[0]).toBe("维修资金管理: 维修资金管理 100.00→96.00 优 1/0/0");
    expect(reads(all, "readAll")).toBe(1);
    expect(reads(all, "readSheet")).toBe(0);
    expect(all.store.getState().formsList?.sheets[1]).toBe(before);
  });

  it("an edit on another sheet has that sheet alone read again, once for many", async () => {
    const all = await openedList(published(), other, cover);
    for (const score of ["1", "2", "3"]) all.workbook.typeOn("s2", G13, number(score));
    await aMoment();
    expect(lines(all.store)[1]).not.toBe(AS_PUBLISHED);
    expect(reads(all, "readAll")).toBe(1);
    expect(reads(all, "readSheet")).toBe(1);
    expect(all.workbook.busiest()).toBe(1);
  });

  it("edits on many sheets are one reading of all", async () => {
    const grids = [0, 1, 2, 3, 4].map((index) => ({ ...published(index), sheet: `表${index}` }));
    const all = await openedList(...grids);
    for (const id of ["s2", "s3", "s4", "s5"]) all.workbook.typeOn(id, G13, number("1"));
    await aMoment();
    expect(reads(all, "readAll")).toBe(2);
    expect(reads(all, "readSheet")).toBe(0);
  });

  it("a sheet that comes to the front may be new: all are looked through", async () => {
    const all = await openedList(published(), other);
    all.workbook.activate("s2");
    await aMoment();
    expect(reads(all, "readAll")).toBe(2);
  });

  it("a sheet that is gone leaves the list", async () => {
    const all = await openedList(published(), other);
    all.workbook.typeOn("s2", G13, number("1"));
    all.workbook.removeSheet("s2");
    await aMoment();
    await jest.advanceTimersByTimeAsync(500);
    expect(all.store.getState().formsList?.sheets.map(({ id }) => id)).toEqual(["s1"]);
    expect(all.store.getState().notice).toBeNull();
  });

  it("a sheet that cannot be read while a person types is marked, and read as soon as it can", async () => {
    const all = await openedList(published(), other);
    const isStale = () => all.store.getState().formsList?.sheets[1]?.isStale;
    all.workbook.refuseNext("readSheet", refusal("cell-editing"));
    all.workbook.typeOn("s2", G13, number("1"));
    await aMoment();
    expect(isStale()).toBe(true);
    expect(all.store.getState().notice).toBeNull();
    await jest.advanceTimersByTimeAsync(500);
    expect(isStale()).toBe(false);
  });

  it("a sheet that cannot be read at all is marked and told, until all is looked through", async () => {
    const all = await openedList(published(), other);
    all.workbook.refuseNext("readSheet", refusal("host-lost"));
    all.workbook.typeOn("s2", G13, number("1"));
    await aMoment();
    expect(all.store.getState()).toMatchObject({
      formsList: { sheets: [{ isStale: false }, { isStale: true }] },
      notice: { kind: "refused", code: "host-lost", task: "reading-forms-list" },
    });
    await all.store.readFormsList();
    expect(all.store.getState()).toMatchObject({
      formsList: { sheets: [{ isStale: false }, { isStale: false }] },
      notice: null,
    });
  });

  it("and no longer once it is left", async () => {
    const all = await openedList(published(), other);
    all.workbook.typeOn("s2", G13, number("1"));
    all.store.showSheet();
    await aMoment();
    expect(reads(all, "readSheet")).toBe(0);
  });
});

describe("a list that is refused", () => {
  it("is reported, and there on the next try", async () => {
    const { workbook, store } = await opened(published(), other);
    workbook.refuseNext("readAll", refusal("too-large", "ResponsePayloadSizeLimitExceeded"));
    await store.openFormsList();
    expect(store.getState()).toMatchObject({
      view: "workbook",
      formsList: null,
      isReadingFormsList: false,
      notice: { kind: "refused", code: "too-large", task: "reading-forms-list" },
    });
    await store.readFormsList();
    expect(store.getState().notice).toBeNull();
    expect(lines(store)).toHaveLength(2);
  });

  it("because a person types is reported and looked through as soon as they have done", async () => {
    const { workbook, store } = await opened(published(), other);
    workbook.refuseNext("readAll", refusal("cell-editing"));
    await store.openFormsList();
    expect(store.getState().notice).toMatchObject({ code: "cell-editing" });
    await jest.advanceTimersByTimeAsync(500);
    expect(store.getState().notice).toBeNull();
    expect(lines(store)).toHaveLength(2);
  });

  it("is not told any more once a person has gone back to the sheet", async () => {
    const { workbook, store } = await opened(published(), other);
    workbook.refuseNext("readAll", refusal("too-large"));
    await store.openFormsList();
    store.showSheet();
    expect(store.getState()).toMatchObject({ view: "sheet", notice: null });
  });
});

describe("a line of the list", () => {
  it("leads to its form, also where it is not the first of its sheet", async () => {
    const { store } = await openedList(published(), stacked(published(1), published(2)));
    await store.selectForm("s2", listed(store, "s2", 1));
    expect(store.getState()).toMatchObject({
      view: "sheet",
      sheet: { id: "s2" },
      shown: 1,
      selection: listed(store, "s2", 1).at,
    });
    await aMoment();
    expect(store.getState()).toMatchObject({ sheet: { id: "s2" }, shown: 1 });
    expect(projects(store)[1]).toBe("物业事务管理");
  });

  it("leads to where its form is now", async () => {
    const { workbook, store } = await openedList(stacked(published(1), published(2)), published());
    const form = listed(store, "s1", 1);
    workbook.insertRows(1, 3);
    await store.selectForm("s1", form);
    expect(store.getState()).toMatchObject({
      shown: 1,
      selection: { row: form.at.row + 3, column: form.at.column },
    });
  });

  it("that cannot be reached is reported, and the list stays", async () => {
    const { workbook, store } = await openedList(published(), other);
    workbook.refuseNext("select", refusal("sheet-gone", "ItemNotFound"));
    await store.selectForm("s2", listed(store, "s2"));
    expect(store.getState()).toMatchObject({
      view: "workbook",
      sheet: { id: "s1" },
      notice: { kind: "refused", code: "sheet-gone", task: "selecting" },
    });
  });

  it("does not hold a person who has gone on to another sheet meanwhile", async () => {
    const { workbook, store } = await openedList(published(), stacked(published(1), published(2)));
    const release = workbook.holdNext("readSheet");
    void store.selectForm("s2", listed(store, "s2", 1));
    await settle();
    workbook.activate("s1");
    release();
    await aMoment();
    expect(store.getState()).toMatchObject({ view: "sheet", sheet: { id: "s1" }, shown: 0 });
  });
});
