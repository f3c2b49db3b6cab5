import { office } from "../support/office";
import { publishedSheets } from "../support/published-sheets";
import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { HALF, openedStore, planOf, until, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

describe("a check", () => {
  it("is exactly one sync, and touches nothing", async () => {
    const store = await openedStore();
    await store.check();
    expect(office.syncs).toHaveLength(1);
    const written = office.syncs.flatMap(({ body }) =>
      body.Actions.filter(({ ActionType }) => ActionType === 4),
    );
    expect(written).toEqual([]);
  });

  it("shows the figures of the active sheet", async () => {
    const store = await openedStore(HALF);
    expect(store.getState().sheet?.name).toBe("维修资金管理");
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
  });

  it("follows an edit", async () => {
    const store = await openedStore();
    office.type("E13", "0.50(份)");
    await until(() => planOf(store).length > 0);
    expect(planOf(store)).toEqual(["G13 8→4.00", "G27 100→96.00"]);
    expect(office.syncs).toHaveLength(1);
  });

  it("follows a switch to another sheet", async () => {
    const store = await openedStore();
    office.sheet("公房资产监管").activate();
    await until(() => store.getState().sheet?.name === "公房资产监管");
    expect(store.getState().forms).toHaveLength(1);
  });

  it("follows the selection", async () => {
    const store = await openedStore();
    office.select("C15:D16");
    await until(() => store.getState().selection !== null);
    expect(store.getState().selection).toEqual({ row: 15, column: 3 });
  });

  it("selects a cell for the person", async () => {
    const store = await openedStore();
    await store.selectCell({ row: 15, column: 7 });
    expect(office.syncs).toHaveLength(1);
    expect(office.model.selection().areas).toEqual([
      { row: 14, column: 6, rowCount: 1, columnCount: 1 },
    ]);
  });
});

describe("reading a sheet", () => {
  const port = createOfficeWorkbook();

  it("returns its cells, its id and whether it is protected", async () => {
    office.load(publishedSheets());
    office.protect(true);
    const reading = await port.readActive();
    expect(reading).toMatchObject({
      sheetId: office.model.activeSheet().id,
      isProtected: true,
      flagCount: 0,
      cells: { sheet: "维修资金管理", top: 1, left: 1 },
    });
    expect(reading.cells.rows[5]?.[6]).toEqual({
      kind: "number",
      shown: "100.00",
      raw: "100",
      format: "#,##0.00",
      isLocked: true,
    });
    expect(reading.cells.rows[12]?.[3]).toEqual({
      kind: "text",
      shown: "=1.00(份)",
      raw: "=1.00(份)",
      isLocked: true,
    });
  });

  it("gives an empty rectangle for an empty sheet", async () => {
    office.load([{ name: "空", cells: {} }]);
    const { cells } = await port.readActive();
    expect(cells).toEqual({ sheet: "空", top: 1, left: 1, rows: [] });
  });

  it("keeps the position of a form that begins further down", async () => {
    office.load([{ name: "偏", cells: { D5: "财政项目支出绩效自评表" } }]);
    const { cells } = await port.readActive();
    expect(cells).toMatchObject({ top: 5, left: 4 });
  });

  it.each([
    ["A5000", null],
    ["CV1", null],
    ["A5001", "CV5000"],
    ["CW1", "CV5000"],
  ])("with something in %s tells that it is cut off at: %s", async (address, cutAt) => {
    office.load([{ name: "大", cells: { B2: "绩效自评表", [address]: "备注" } }]);
    expect(await port.readActive()).toMatchObject({ cutAt });
    expect(office.syncs).toHaveLength(1);
  });

  it("raises no events after unsubscribing", async () => {
    office.load(publishedSheets());
    const heard = jest.fn();
    const stop = await port.subscribe(heard);
    office.type("E13", "1");
    await office.arrived();
    expect(heard).toHaveBeenCalledWith({
      kind: "changed",
      sheetId: office.model.activeSheet().id,
    });
    heard.mockClear();
    await stop();
    office.type("E13", "2");
    await office.arrived();
    expect(heard).not.toHaveBeenCalled();
    expect(office.host.registeredEvents).toBe(0);
  });
});
