import { refusal } from "../../support/fake-workbook";
import { aMoment, opened, shownForm, withStores } from "../../support/open-store";

withStores();

describe("the standard template", () => {
  it("is made on a sheet of its own and read at once, without layout errors", async () => {
    const { workbook, store } = await opened();
    await store.makeTemplate();
    const { sheet, notice, forms } = store.getState();
    expect(notice).toEqual({ kind: "template-made", name: sheet?.name });
    expect(sheet?.id).toBe("s2");
    expect(forms).toHaveLength(1);
    const { findings } = shownForm(store).assessment;
    expect(findings.map(({ code }) => code)).not.toContain("layout-unclear");
    await aMoment();
    expect(store.getState().sheet?.id).toBe("s2");
    expect(workbook.calls.filter((call) => call === "addSheets")).toHaveLength(1);
  });

  it("reports when Excel does not let a sheet be added", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("addSheets", refusal("sheet-protected", "AccessDenied"));
    await store.makeTemplate();
    expect(store.getState()).toMatchObject({
      sheet: { id: "s1" },
      notice: { code: "sheet-protected", task: "making-template" },
    });
  });
});
