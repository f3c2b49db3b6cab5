import { logHostError } from "../../src/excel/office-helpers";
import { office } from "../support/office";
import { HALF, openedStore, planOf } from "./live-store";

jest.mock("../../src/excel/office-helpers", () => ({ logHostError: jest.fn() }));

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

const CODES = [
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["AccessDenied", "sheet-protected"],
  ["ItemNotFound", "sheet-gone"],
  ["ApiNotFound", "host-too-old"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["InvalidOrTimedOutSession", "host-lost"],
  ["ActivityLimitReached", "busy"],
  ["GeneralException", "unknown"],
  ["SomethingNew", "unknown"],
] as const;

describe("an error code of Excel", () => {
  it.each(CODES)("%s during a check reaches the person as %s", async (hostCode, code) => {
    const store = await openedStore(HALF);
    const { forms } = store.getState();
    office.host.refusals.failNext(hostCode);
    await store.check();
    expect(store.getState()).toMatchObject({
      task: null,
      notice: { kind: "refused", code, hostCode, task: "checking" },
    });
    expect(store.getState().forms).toBe(forms);
    expect(logHostError).toHaveBeenCalled();
  });

  it.each(CODES)("%s during a write reaches the person as %s", async (hostCode, code) => {
    const store = await openedStore(HALF);
    const admit = office.host.refusals.admit.bind(office.host.refusals);
    office.host.refusals.admit = (action, ...rest) => {
      // The first property that is set: the write itself, after the sheet was read again.
      if (action.ActionType === 4) office.host.refusals.admit = admit;
      if (action.ActionType === 4) office.host.refusals.failNext(hostCode);
      if (action.ActionType === 4) office.host.refusals.begin(false);
      admit(action, ...rest);
    };
    await store.writeBack();
    expect(store.getState().notice).toMatchObject({
      kind: "refused",
      code,
      hostCode,
      task: "writing",
    });
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
    await store.writeBack();
    expect(store.getState().notice).toEqual({ kind: "written", count: 2 });
  });
});

describe("a state of Excel in which it refuses", () => {
  it("someone is typing into a cell", async () => {
    const store = await openedStore(HALF);
    office.host.refusals.isEditing = true;
    await store.writeBack();
    expect(store.getState().notice).toMatchObject({ code: "cell-editing", task: "writing" });
    office.host.refusals.isEditing = false;
    await store.writeBack();
    expect(office.cell("G13")).toMatchObject({ value: 4 });
  });

  it("the sheet is protected", async () => {
    const store = await openedStore(HALF);
    office.protect(true);
    await store.writeBack();
    expect(store.getState().notice).toMatchObject({ code: "sheet-protected", task: "writing" });
    expect(office.cell("G13")).toMatchObject({ value: 8 });
  });

  it("the sheet is protected when it is to be marked", async () => {
    const store = await openedStore({ G13: { number: "4", format: "0.00" } });
    office.protect(true);
    await store.flag();
    expect(store.getState()).toMatchObject({
      flagCount: 0,
      notice: { code: "sheet-protected", task: "flagging" },
    });
    expect(office.model.activeSheet().conditionalFormats.all()).toEqual([]);
  });

  it("the sheet was deleted", async () => {
    const store = await openedStore(HALF);
    office.sheet("维修资金管理").delete();
    await store.writeBack();
    expect(store.getState().notice).toMatchObject({ code: "sheet-gone", task: "writing" });
  });
});
