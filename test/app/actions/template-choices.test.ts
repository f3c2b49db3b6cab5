/** The choices for a template are stored, and templates are made from existing forms. */
import type { LocalStorage } from "../../../src/app/core/port";
import { setupOf } from "../../../src/app/settings/stored-template";
import type { AppStore } from "../../../src/app/core/state";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { profileNamed } from "../../../src/domain/profiles/profiles";
import { USUAL_CHOICES } from "../../../src/domain/template/template-choices";
import { usualLevels } from "../../../src/domain/template/usual-levels";
import { DECLARED_LAYOUTS } from "../../support/declared-layouts";
import { fakeWorkbook, refusal, type FakeWorkbook } from "../../support/fake-workbook";
import { sheetOf } from "../../support/fixture";
import { openOver, nothing, published, settle, withStores } from "../../support/open-store";

withStores();

function storageOf(kept?: unknown): LocalStorage & { readonly kept: () => unknown } {
  let value = kept;
  return {
    kept: () => value,
    read: () => value,
    write: (_name, fresh) => {
      value = fresh;
    },
  };
}

async function storeOver(
  workbook: FakeWorkbook,
  localStorage: LocalStorage = storageOf(),
  profile = defaultProfile,
): Promise<AppStore> {
  const store = openOver(workbook, { profile, localStorage });
  await settle();
  return store;
}

const CHOSEN = { ...USUAL_CHOICES, year: "2025", unit: "乙中心", rows: { 数量指标: 1 } };

const NO_ROWS = Object.fromEntries(
  usualLevels(false).flatMap(({ level2 }) => level2.map(({ label }) => [label, 0])),
);

const DECLARED = sheetOf(
  [
    ["项目支出绩效目标申报表"],
    ["（2026年度）"],
    ["项目名称", null, "物业事务管理"],
    ["一级指标", "二级指标", "三级指标", "指标值", "权重"],
    ["产出指标", "数量指标", "物业服务面积", "≥2000平方米", "50"],
    ["效益指标", "社会效益指标", "办公环境", "改善", "40"],
  ],
  "申报表",
);

const firstForm = (store: AppStore) => store.getState().forms[0]?.assessment.form;

describe("what was chosen of a template", () => {
  it("is made, and remembered in the workbook and on this computer", async () => {
    const workbook = fakeWorkbook([published()]);
    const own = storageOf();
    const store = await storeOver(workbook, own);
    await store.makeTemplate(CHOSEN);
    expect(workbook.settings().template).toEqual(CHOSEN);
    expect(own.kept()).toEqual(CHOSEN);
    expect(firstForm(store)).toMatchObject({ year: { text: "2025" }, unit: { text: "乙中心" } });
    expect(setupOf(store.templateDefaults()).choices).toEqual(CHOSEN);
  });

  it.each([
    ["the workbook", { template: CHOSEN }, { ...CHOSEN, year: "2019" }],
    ["this computer, in another workbook", {}, CHOSEN],
  ])("is used by the one click, as %s remembers it", async (_where, memory, own) => {
    const workbook = fakeWorkbook([published()], memory);
    const store = await storeOver(workbook, storageOf(own));
    await store.makeTemplate();
    expect(firstForm(store)?.year?.text).toBe("2025");
    expect(workbook.calls).not.toContain("storeSetting");
  });

  it.each([
    ["is none of ours", "2025", USUAL_CHOICES],
    ["leaves no row over", { ...CHOSEN, rows: NO_ROWS }, { ...CHOSEN, rows: {} }],
    ["has cost where the profile has none", { ...CHOSEN, withCost: true }, CHOSEN],
  ])("is put right where it %s", async (_case, template, choices) => {
    const shanghai = profileNamed("上海");
    if (shanghai === null) throw new Error("no such profile");
    const store = await storeOver(fakeWorkbook([published()], { template }), storageOf(), shanghai);
    expect(setupOf(store.templateDefaults())).toEqual({ choices, costs: [false] });
  });

  it("is not made when the workbook cannot remember it, and that is reported", async () => {
    const workbook = fakeWorkbook([published()]);
    const store = await storeOver(workbook);
    workbook.refuseNext("storeSetting", refusal("workbook-read-only", "AccessDenied"));
    await store.makeTemplate(CHOSEN);
    expect(workbook.calls).not.toContain("addSheets");
    expect(store.getState().notice).toMatchObject({
      kind: "refused",
      code: "workbook-read-only",
      task: "making-template",
    });
  });
});

describe("沿用本表，生成下一年度空表", () => {
  it("adds a form of the year after with the indicators of the form shown", async () => {
    const workbook = fakeWorkbook([published()]);
    const store = await storeOver(workbook);
    const before = firstForm(store);
    await store.makeNextYear();
    const next = firstForm(store);
    expect(store.getState().sheet?.id).toBe("s2");
    expect(store.getState().notice).toMatchObject({ kind: "template-made", isNextYear: true });
    expect(next?.year?.text).toBe(String(Number(before?.year?.text) + 1));
    expect(next?.indicators.map(({ name }) => name.text)).toEqual(
      before?.indicators.map(({ name }) => name.text),
    );
    expect(next?.indicators.every(({ score }) => score?.text === "")).toBe(true);
  });

  it("does nothing without a form", async () => {
    const workbook = fakeWorkbook([sheetOf([["空"]])]);
    const store = await storeOver(workbook);
    await store.makeNextYear();
    expect(workbook.calls).not.toContain("addSheets");
  });
});

describe("由绩效目标表生成", () => {
  it("adds the year's form of what is declared on the sheet in front", async () => {
    const store = await storeOver(fakeWorkbook([DECLARED]));
    expect(store.getState()).toMatchObject({ forms: [], hasDeclaration: true });
    await store.makeDeclared({ ...USUAL_CHOICES, layout: "two-storey" });
    expect(store.getState()).toMatchObject({ hasDeclaration: false });
    expect(firstForm(store)).toMatchObject({
      year: { text: "2026" },
      project: { text: "物业事务管理" },
    });
    expect(firstForm(store)?.indicators.map(({ target }) => target.text)).toEqual([
      "≥2000平方米",
      "改善",
    ]);
  });

  it("takes the declaration that the selected cell is in", async () => {
    const other = DECLARED.rows.map((row) =>
      row.map((cell) =>
        cell.shown === "物业事务管理"
          ? { kind: "text" as const, shown: "热线服务", raw: "热线服务" }
          : cell,
      ),
    );
    const rows = [...DECLARED.rows, [nothing], ...other];
    const workbook = fakeWorkbook([{ ...DECLARED, rows }]);
    const store = await storeOver(workbook);
    workbook.selectCell({ row: 11, column: 2 });
    await settle();
    await store.makeDeclared();
    expect(firstForm(store)?.project?.text).toBe("热线服务");
  });

  it("reports that targets of several years were not taken", async () => {
    const { rows } = DECLARED_LAYOUTS["several years' table above the year's"];
    const sheet = sheetOf(rows.map((row) => row.map((value) => (value === "" ? null : value))));
    const store = await storeOver(fakeWorkbook([sheet]));
    await store.makeDeclared();
    expect(store.getState().notice).toMatchObject({ kind: "template-made", leavesLonger: true });
  });

  it("does nothing where nothing is declared", async () => {
    const workbook = fakeWorkbook([published()]);
    const store = await storeOver(workbook);
    await store.makeDeclared();
    expect(workbook.calls).not.toContain("addSheets");
    expect(store.getState().hasDeclaration).toBe(false);
  });
});
