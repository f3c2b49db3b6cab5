import { sheetOf } from "../../support/fixture";
import { fakeWorkbook, refusal } from "../../support/fake-workbook";
import {
  openOver,
  aMoment,
  E13,
  E14,
  half,
  number,
  opened,
  planOf,
  projects,
  published,
  settle,
  shownForm,
  stacked,
  text,
  withStores,
} from "../../support/open-store";

withStores();

describe("the first check", () => {
  it("begins without being asked, and shows that it is under way", async () => {
    const workbook = fakeWorkbook([published()]);
    const store = openOver(workbook);
    expect(store.getState()).toMatchObject({ phase: "starting", task: "checking", forms: [] });
    await settle();
    expect(store.getState()).toMatchObject({ phase: "ready", task: null, notice: null });
    expect(workbook.calls.filter((call) => call !== "subscribe")).toEqual(["readActive"]);
  });

  it("shows the active sheet's form with its total and grade", async () => {
    const { store } = await opened();
    expect(store.getState().sheet).toEqual({ id: "s1", name: "维修资金管理" });
    expect(projects(store)).toEqual(["维修资金管理"]);
    expect(shownForm(store).assessment).toMatchObject({
      total: { reported: "100.00", computed: "100.00" },
      grade: { reported: "优", computed: "优" },
    });
    expect(planOf(store)).toEqual([]);
  });

  it("shows a sheet without a form as one without forms", async () => {
    const { store } = await opened(sheetOf([["会议通知", 1]]));
    expect(store.getState()).toMatchObject({ phase: "ready", forms: [], shown: 0 });
  });

  it("reports a refusal and reads as soon as the person has finished typing", async () => {
    const workbook = fakeWorkbook([published()]);
    workbook.refuseNext("readActive", refusal("cell-editing", "InvalidOperationInCellEditMode"));
    const store = openOver(workbook);
    await settle();
    expect(store.getState()).toMatchObject({
      phase: "ready",
      sheet: null,
      notice: { kind: "refused", code: "cell-editing", task: "checking" },
    });
    await aMoment();
    expect(store.getState()).toMatchObject({ sheet: { id: "s1" }, notice: null });
  });

  it("reports an unexpected error by its name alone", async () => {
    const workbook = fakeWorkbook([published()]);
    workbook.refuseNext("readActive", new TypeError("quoting 某单位"));
    const store = openOver(workbook);
    await settle();
    expect(store.getState().notice).toEqual({
      kind: "refused",
      code: "unknown",
      hostCode: "TypeError",
      partialResult: null,
      retry: expect.any(Function) as unknown,
      task: "checking",
    });
  });

  it("keeps what was shown when a later check is refused", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("readActive", refusal("host-lost"));
    await store.check();
    expect(projects(store)).toEqual(["维修资金管理"]);
    expect(store.getState().notice).toMatchObject({ kind: "refused", code: "host-lost" });
    await store.check();
    expect(store.getState().notice).toBeNull();
  });
});

describe("following the sheet", () => {
  it("shows an edit within half a second, after one reading for many edits", async () => {
    const { workbook, store } = await opened();
    workbook.calls.length = 0;
    workbook.type(E13, text("0.7"));
    workbook.type(E13, half);
    await aMoment();
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
    expect(workbook.calls).toEqual(["readActive"]);
  });

  it("reads an edit at once", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    await settle();
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("reads the edits made while a reading is under way once, as soon as that has ended", async () => {
    const { workbook, store } = await opened();
    workbook.calls.length = 0;
    const release = workbook.holdNext("readActive");
    workbook.type(E13, text("0.9(份)"));
    await settle();
    for (const answer of ["0.8(份)", "0.7(份)", "0.6(份)"]) workbook.type(E13, text(answer));
    workbook.type(E13, half);
    release();
    await settle();
    expect(workbook.calls).toEqual(["readActive", "readActive"]);
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("takes the selection after an edit or another sheet for a part of it: one reading", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    workbook.calls.length = 0;
    workbook.type(E13, half);
    await settle();
    workbook.selectCell(E14);
    expect(store.getState().selection).toEqual(E14);
    await aMoment();
    expect(workbook.calls).toEqual(["readActive"]);
    workbook.activate("s2");
    workbook.selectCell(E13);
    await aMoment();
    expect(workbook.calls).toEqual(["readActive", "readActive"]);
  });

  it("reads once after several selections", async () => {
    const { workbook } = await opened();
    workbook.calls.length = 0;
    workbook.selectCell(E13);
    workbook.selectCell(E14);
    await aMoment();
    expect(workbook.calls).toEqual(["readActive"]);
  });

  it("says what each finding is worth, and the result once all is put right", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    await aMoment();
    const { assessment, whatIf } = shownForm(store);
    const mismatch = assessment.findings.find(({ code }) => code === "score-mismatch");
    expect(whatIf.worth[0]).toEqual({
      finding: mismatch,
      points: { least: "-4.00", most: "-4.00" },
    });
    expect(whatIf.worth[0]?.finding).toBe(mismatch);
    expect(whatIf.total).toEqual({ least: "96.00", most: "96.00" });
  });

  it("reports that the sheet is protected, and no longer", async () => {
    const { workbook, store } = await opened();
    workbook.protect(true);
    await store.check();
    expect(store.getState().isProtected).toBe(true);
    workbook.protect(false);
    await store.check();
    expect(store.getState().isProtected).toBe(false);
  });

  it("says which row was edited last, until another is or another sheet comes", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    expect(store.getState().editedRows).toEqual([]);
    workbook.type(E13, half);
    await aMoment();
    expect(store.getState().editedRows).toEqual([13]);
    await store.check();
    expect(store.getState().editedRows).toEqual([13]);
    workbook.insertRows(5, 1);
    await aMoment();
    expect(store.getState().editedRows).toEqual([]);
    workbook.activate("s2");
    await aMoment();
    expect(store.getState().editedRows).toEqual([]);
  });

  it("never reads twice at a time, and reads again what changed meanwhile", async () => {
    const { workbook, store } = await opened();
    workbook.calls.length = 0;
    const release = workbook.holdNext("readActive");
    workbook.type(E13, text("0.75(份)"));
    await aMoment();
    workbook.type(E13, half);
    await aMoment();
    expect(workbook.calls).toEqual(["readActive"]);
    release();
    await aMoment();
    expect(workbook.calls).toEqual(["readActive", "readActive"]);
    expect(workbook.busiest()).toBe(1);
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("switches with the sheet", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    workbook.activate("s2");
    await aMoment();
    expect(store.getState().sheet).toEqual({ id: "s2", name: "公房资产监管" });
    expect(projects(store)).toEqual(["公房资产监管"]);
  });

  it("drops the answer about a sheet that is no longer in front", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    const seen: (string | undefined)[] = [];
    store.subscribe(() => seen.push(store.getState().sheet?.id));
    workbook.activate("s2");
    const release = workbook.holdNext("readActive");
    await aMoment();
    workbook.activate("s1");
    release();
    await settle();
    expect(store.getState().sheet?.id).toBe("s1");
    await aMoment();
    expect(store.getState().sheet?.id).toBe("s1");
    expect(seen).not.toContain("s2");
  });

  it("follows the selection, and reads after it: a choice from a list raises no other event", async () => {
    const { workbook, store } = await opened();
    workbook.typeUnnoticed(E13, half);
    workbook.selectCell(E13);
    expect(store.getState().selection).toEqual(E13);
    await aMoment();
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("leaves the snapshot as it is when nothing has changed", async () => {
    const { workbook, store } = await opened();
    const before = store.getState();
    workbook.type(E13, text("1.00(份)"));
    await aMoment();
    expect(store.getState()).toBe(before);
  });

  it("does not bother a person who is typing, and reads when they have done", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    workbook.refuseNext("readActive", refusal("cell-editing"));
    await aMoment();
    expect(store.getState().notice).toBeNull();
    await jest.advanceTimersByTimeAsync(600);
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("reads what they have typed at once, and not at the next attempt as well", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("readActive", refusal("cell-editing"));
    workbook.selectCell(E13);
    await aMoment();
    workbook.calls.length = 0;
    workbook.type(E13, half);
    await settle();
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
    await jest.advanceTimersByTimeAsync(600);
    expect(workbook.calls).toEqual(["readActive"]);
  });

  it("asks less and less often while they go on typing, and reads in the end", async () => {
    const { workbook, store } = await opened();
    const readings = (): number => workbook.calls.filter((call) => call === "readActive").length;
    const refuse = (): void => {
      workbook.refuseNext("readActive", refusal("cell-editing"));
    };
    refuse();
    workbook.typeUnnoticed(E13, half);
    workbook.selectCell(E13);
    workbook.calls.length = 0;
    await aMoment();
    const asked: number[] = [];
    for (let second = 0; second < 12; second += 1) {
      refuse();
      await jest.advanceTimersByTimeAsync(1000);
      asked.push(readings());
    }
    // half a second after the first request, then one, two and four
    expect(asked).toEqual([2, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 6]);
    await jest.advanceTimersByTimeAsync(8000);
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("reports any other refusal", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("readActive", refusal("too-large", "ResponsePayloadSizeLimitExceeded"));
    workbook.type(E13, half);
    await aMoment();
    expect(store.getState().notice).toMatchObject({ code: "too-large", task: "checking" });
  });

  it("listens again when the workbook could not be followed at first", async () => {
    const workbook = fakeWorkbook([published()]);
    workbook.refuseNext("subscribe", refusal("cell-editing"));
    const store = openOver(workbook);
    await jest.advanceTimersByTimeAsync(600);
    workbook.type(E13, half);
    await aMoment();
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });
});

describe("an Excel that does not answer", () => {
  const waiting = { kind: "waiting" };
  const long = (): Promise<void> => jest.advanceTimersByTimeAsync(12_000);

  it("is waited for at the first reading, with a notice, and shown when it arrives", async () => {
    const workbook = fakeWorkbook([published()]);
    const release = workbook.holdNext("readActive");
    const store = openOver(workbook);
    await long();
    expect(store.getState()).toMatchObject({ phase: "ready", sheet: null, notice: waiting });
    release();
    await settle();
    expect(store.getState()).toMatchObject({ sheet: { id: "s1" }, task: null, notice: null });
  });

  it("is waited for after an edit", async () => {
    const { workbook, store } = await opened();
    const release = workbook.holdNext("readActive");
    workbook.type(E13, half);
    await long();
    expect(store.getState().notice).toEqual(waiting);
    release();
    await settle();
    expect(store.getState().notice).toBeNull();
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("has its late write kept for undo", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    await aMoment();
    const release = workbook.holdNext("write");
    const writing = store.writeBack();
    await long();
    expect(store.getState()).toMatchObject({ task: "writing", notice: waiting });
    release();
    await writing;
    expect(store.getState()).toMatchObject({
      undoable: 1,
      notice: { kind: "written", count: 2, kept: [], unsure: [] },
    });
  });
});

describe("several forms on a sheet", () => {
  it("shows the one chosen, and keeps showing it when the sheet is read again", async () => {
    const { workbook, store } = await opened(stacked(published(0), published(1)));
    store.showForm(1);
    workbook.type(E13, half);
    await aMoment();
    expect(store.getState().shown).toBe(1);
    expect(planOf(store)).toEqual([]);
    store.showForm(0);
    expect(store.getState().ticked).toEqual(new Set(["G13", "G27"]));
  });

  it("keeps the project when a form was inserted above", async () => {
    const { workbook, store } = await opened(stacked(published(0), published(1)));
    store.showForm(1);
    const grown = fakeWorkbook([stacked(published(2), published(0), published(1))]);
    workbook.port.readActive = () => grown.port.readActive();
    await store.check();
    expect(shownForm(store).assessment.form.project?.text).toBe("公房资产监管");
  });

  it("keeps the project when a form as long was inserted above", async () => {
    const { workbook, store } = await opened(stacked(published(0), published(1)));
    const renamed = published(0).rows.map((row) =>
      row.map((cell) => (cell.shown === "维修资金管理" ? text("另一个项目") : cell)),
    );
    const grown = stacked({ ...published(0), rows: renamed }, published(0), published(1));
    const other = fakeWorkbook([grown]);
    workbook.port.readActive = () => other.port.readActive();
    await store.check();
    expect(shownForm(store).assessment.form.project?.text).toBe("维修资金管理");
    expect(store.getState().shown).toBe(1);
  });

  it("keeps the place when the project was renamed", async () => {
    const { workbook, store } = await opened(stacked(published(0), published(1)));
    store.showForm(1);
    const row = published(0).rows.length + 2;
    const place = shownForm(store).assessment.form.project?.at;
    expect(place?.row).toBeGreaterThan(row);
    workbook.type(place ?? E13, text("改了名的项目"));
    await aMoment();
    expect(shownForm(store).assessment.form.project?.text).toBe("改了名的项目");
  });

  it("does not show a form that is not there", async () => {
    const { store } = await opened();
    const before = store.getState();
    store.showForm(3);
    expect(store.getState()).toBe(before);
  });
});

describe("going to a cell", () => {
  it("selects it on the sheet shown", async () => {
    const { workbook, store } = await opened();
    await store.selectCell(E13);
    expect(workbook.calls).toContain("select");
    expect(store.getState().selection).toEqual(E13);
  });

  it("reports when the sheet has gone", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    workbook.removeSheet("s1");
    await store.selectCell(E13);
    expect(store.getState().notice).toMatchObject({ code: "sheet-gone", task: "selecting" });
    store.dismissNotice();
    expect(store.getState().notice).toBeNull();
  });
});

it("calls its listeners with every new snapshot until they unsubscribe", async () => {
  const { workbook, store } = await opened();
  const listener = jest.fn();
  const leave = store.subscribe(listener);
  workbook.type({ row: 13, column: 7 }, number("7"));
  await aMoment();
  const told = listener.mock.calls.length;
  expect(told).toBeGreaterThan(0);
  leave();
  await store.check();
  expect(listener).toHaveBeenCalledTimes(told);
});
