/**
 * The list of all forms over the real Office.js: its requests, the sheets left out, going to a form.
 */
import { office } from "../support/office";
import type { AppStore } from "../../src/app/core/state";
import { HALF, openedStore, until, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

let store: AppStore;

const names = (): string[] => (store.getState().formsList?.sheets ?? []).map(({ name }) => name);

const totals = (): (string | null)[] =>
  (store.getState().formsList?.sheets ?? []).flatMap(({ forms }) =>
    forms.map(({ total }) => total.computed),
  );

describe("the list of all forms", () => {
  it("costs three syncs for five sheets", async () => {
    store = await openedStore(HALF);
    await store.openFormsList();
    expect(office.syncs).toHaveLength(3);
    expect(totals()[0]).toBe("96.00");
    expect(totals()).toHaveLength(5);
  });

  it("leaves hidden sheets out, and reports how many", async () => {
    store = await openedStore();
    office.sheet("公房资产监管").show("Hidden");
    office.sheet("物业事务管理").show("VeryHidden");
    await store.openFormsList();
    expect(names()).toEqual(["维修资金管理", "热线服务保障经费", "白蚁防治综合事务管理"]);
    expect(store.getState().formsList?.hidden).toBe(2);
  });

  it("follows an edit on the sheet in front with one sync", async () => {
    store = await openedStore();
    await store.openFormsList();
    office.forgetRequests();
    office.type("E13", "0.50(份)");
    await until(() => totals()[0] === "96.00");
    expect(office.syncs).toHaveLength(1);
  });

  it("leads to another sheet, which comes to the front", async () => {
    store = await openedStore();
    await store.openFormsList();
    const sheet = store.getState().formsList?.sheets[2];
    const form = sheet?.forms[0];
    if (sheet === undefined || form === undefined) throw new Error("five forms are listed");
    await store.selectForm(sheet.id, form);
    expect(store.getState()).toMatchObject({ view: "sheet", sheet: { id: sheet.id } });
    expect(office.model.selection().areas).toMatchObject([{ row: 0, column: 0 }]);
    await until(() => store.getState().selection !== null);
    expect(store.getState().sheet?.id).toBe(sheet.id);
  });
});
