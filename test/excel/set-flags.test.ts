import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { defaultProfile } from "../../src/domain/profiles/default-profile";
import { emptyTexts } from "../../src/domain/explanation/empty-texts";
import { flagFormula } from "../../src/domain/changes/flag-formula";
import { office } from "../support/office";
import { openedStore, withOfficeStores } from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

const LOSS = { G13: { number: "4", format: "0.00" }, G27: { number: "96", format: "0.00" } };
const empty = emptyTexts(defaultProfile.explanation);

const OUTLINE = "原因：……（目标值 ≥10次，实际完成 9次，得 9.00 分，扣 1.00 分）；改进措施：……";
const FUNDS_OUTLINE =
  "原因：……（年初预算数 100，全年预算数 120，全年执行数 90，执行率 75.00%）；改进措施：……";

/** A format of the user's. */
const foreign = {
  areas: [{ row: 12, column: 6, rowCount: 1, columnCount: 1 }],
  formula: "=$G$13<5",
  fill: "#FF0000",
  color: null,
  bold: false,
  stopIfTrue: false,
};

const formats = () => office.model.activeSheet().conditionalFormats;

withOfficeStores();

describe("marking", () => {
  it("puts a format on the score and the explanation of a row that lost points", async () => {
    const store = await openedStore(LOSS);
    await store.flag();
    expect(store.getState()).toMatchObject({ flagCount: 1, notice: { kind: "flagged", count: 1 } });
    const cells = formats()
      .all()
      .map(({ areas }) => areas);
    expect(cells).toHaveLength(2);
    expect(cells).toEqual(
      expect.arrayContaining([
        [{ row: 12, column: 6, rowCount: 1, columnCount: 1 }],
        [{ row: 12, column: 7, rowCount: 1, columnCount: 1 }],
      ]),
    );
    for (const { formula, fill, color } of formats().all()) {
      expect(formula).toContain("$H$13");
      expect(fill).toMatch(/^#/);
      expect(color).toMatch(/^#/);
    }
  });

  it("changes no cell", async () => {
    const store = await openedStore(LOSS);
    const area = { row: 0, column: 0, rowCount: 40, columnCount: 12 };
    const before = office.model.activeSheet().cells.read(area);
    await store.flag();
    expect(office.model.activeSheet().cells.read(area)).toEqual(before);
  });

  it("marks a row once, however often it is asked", async () => {
    const store = await openedStore(LOSS);
    await store.flag();
    await store.flag();
    expect(formats().all()).toHaveLength(2);
  });

  it("is stored in the workbook: a pane opened later finds it", async () => {
    const store = await openedStore(LOSS);
    await store.flag();
    const { flagCount } = await createOfficeWorkbook().readActive();
    expect(flagCount).toBe(1);
  });
});

describe("clearing", () => {
  it("removes flags of the add-in and no others", async () => {
    const store = await openedStore(LOSS);
    formats().add(foreign);
    await store.flag();
    await store.clearFlags();
    expect(
      formats()
        .all()
        .map(({ formula }) => formula),
    ).toEqual(["=$G$13<5"]);
    expect(store.getState()).toMatchObject({
      flagCount: 0,
      notice: { kind: "flags-cleared", count: 1 },
    });
  });

  it("recognizes its flags when Excel has given them other ids", async () => {
    const store = await openedStore(LOSS);
    formats().add(foreign);
    await store.flag();
    for (const { id, ...format } of formats().all()) {
      formats().remove(id);
      formats().add(format);
    }
    await store.clearFlags();
    expect(
      formats()
        .all()
        .map(({ formula }) => formula),
    ).toEqual(["=$G$13<5"]);
  });
});

describe("formats that Excel cannot return", () => {
  const formulas = (): readonly string[] =>
    formats()
      .all()
      .map(({ formula }) => formula);

  /** A format that was deleted and restored by Ctrl+Z: reading its formula is refused. */
  function addUnreadable(): string {
    const { id } = formats().add({ ...foreign, formula: "=TRUE" });
    office.host.refusals.unreadableFormats.add(id);
    return id;
  }

  it("are left, and the flags are cleared all the same", async () => {
    const store = await openedStore(LOSS);
    formats().add(foreign);
    await store.flag();
    addUnreadable();
    await store.clearFlags();
    expect([...formulas()].sort()).toEqual([foreign.formula, "=TRUE"]);
    expect(store.getState().notice).toMatchObject({ kind: "flags-cleared", count: 1 });
  });

  it("do not prevent rows from being marked", async () => {
    const store = await openedStore(LOSS);
    addUnreadable();
    await store.flag();
    expect(formats().all()).toHaveLength(3);
    expect(store.getState()).toMatchObject({ flagCount: 1, notice: { kind: "flagged", count: 1 } });
  });

  it("are distinguished from a deleted sheet", async () => {
    const store = await openedStore(LOSS);
    const { id } = office.model.activeSheet();
    office.model.sheet(id)?.delete();
    await store.flag();
    expect(store.getState().notice).toMatchObject({ kind: "refused", code: "sheet-gone" });
  });
});

it("marks in two requests, and clears in two", async () => {
  const store = await openedStore(LOSS);
  await store.flag();
  expect(office.requests).toHaveLength(2);
  office.forgetRequests();
  await store.clearFlags();
  expect(office.requests).toHaveLength(2);
});

it("marks the row that was moved in that moment", async () => {
  const store = await openedStore(LOSS);
  office.host.onRequest(() => {
    if (office.requests.length === 1) office.model.activeSheet().lines.insertRows(0, 1);
  });
  await store.flag();
  expect(
    formats()
      .all()
      .map(({ areas }) => areas[0]?.row),
  ).toEqual([13, 13]);
});

describe("the rule of a flag, as Excel computes it", () => {
  const flag = {
    score: { row: 1, column: 1 },
    weight: { row: 1, column: 2 },
    explanation: { row: 1, column: 3 },
  };

  it.each([
    ["4", "8", "", true],
    ["'4.00", "'8.00", "", true],
    ["4", "8", "无", true],
    ["4", "8", "暂无。", true],
    ["4", "8", " 不适用 ", true],
    ["4", "8", "'0", true],
    ["4", "8", "'-", true],
    ["4", "8", "/", true],
    ["4", "8", "N/A", true],
    ["", "8", "", true],
    ["4", "8", OUTLINE, true],
    ["4", "8", OUTLINE.replace("：……（", "：招标较晚（"), false],
    ["4", "8", OUTLINE.replace("）", "）招标较晚"), false],
    ["4", "8", OUTLINE.replace(/……$/, "提前招标"), false],
    ["4", "8", FUNDS_OUTLINE, true],
    ["4", "8", "因采购延期，下年加快", false],
    ["4", "8", "无法按期采购，下年加快", false],
    ["8", "8", "", false],
    ["'8.00", "8", "", false],
    ["4", "", "", false],
    ["4", "-", "", false],
  ])("a score of %j of %j explained by %j", async (score, weight, explanation, isShown) => {
    office.load([{ name: "表", cells: {} }]);
    office.type("A1", score);
    office.type("B1", weight);
    office.type("C1", explanation);
    office.type("E1", flagFormula(flag, empty));
    await office.model.settle();
    expect(office.cell("E1").value).toBe(isShown);
  });
});
