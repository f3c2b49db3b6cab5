import { refusal } from "../../support/fake-workbook";
import {
  E13,
  G13,
  H13,
  number,
  opened,
  published,
  shownForm,
  text,
  withStores,
} from "../../support/open-store";

withStores();

describe("a copy without texts", () => {
  it("is made of the front sheet as it is then, on a sheet of its own", async () => {
    const { workbook, store } = await opened();
    // an edit that raises no event
    workbook.typeUnnoticed(H13, text("张三调离"));
    const before = workbook.calls.length;
    await store.makeAnonymised("匿名副本");
    expect(store.getState().notice).toEqual({ kind: "anonymised-made", name: "匿名副本" });
    expect(workbook.calls.slice(before)).toEqual(["readSheet", "addSheets"]);
    expect(workbook.cell(E13).raw).toBe(published().rows[12]?.[4]?.raw);
    expect(workbook.cell(G13).raw).toBe(published().rows[12]?.[6]?.raw);
    expect(workbook.cell(H13).raw).toMatch(/^[^张三调离]{4}$/u);
  });

  it("is read as the form is", async () => {
    const { store } = await opened();
    await store.makeAnonymised("匿名副本");
    await store.check();
    expect(store.getState().isReport).toBe(false);
    // as the published form has them in G27 and C28
    const { total, grade } = shownForm(store).assessment.form;
    expect([Number(total?.score?.text), grade?.text]).toEqual([100, "优"]);
  });

  it("is also made of a sheet on which no form is recognised", async () => {
    const sheet = { sheet: "空", top: 1, left: 1, rows: [[text("张三的通讯录")]] };
    const { workbook, store } = await opened(sheet);
    await store.makeAnonymised("匿名副本");
    expect(store.getState().notice).toMatchObject({ kind: "anonymised-made" });
    expect(workbook.cell({ row: 1, column: 1 }).raw).toMatch(/^[^张三的通讯录]{6}$/u);
  });

  it("is not made of a sheet that is much larger than any form", async () => {
    const row = Array.from({ length: 100 }, () => number("1"));
    const rows = Array.from({ length: 101 }, () => row);
    const { workbook, store } = await opened({ sheet: "明细账", top: 1, left: 1, rows });
    await store.makeAnonymised("匿名副本");
    expect(store.getState().notice).toMatchObject({ kind: "refused", code: "too-large" });
    expect(workbook.calls).not.toContain("addSheets");
  });

  it("says what Excel refused, and is made by trying again", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("addSheets", refusal("sheet-protected", "AccessDenied"));
    await store.makeAnonymised("匿名副本");
    const { notice } = store.getState();
    expect(notice).toMatchObject({ code: "sheet-protected", task: "making-anonymised" });
    if (notice?.kind !== "refused" || notice.retry === null) throw new Error("no retry");
    await notice.retry();
    expect(store.getState().notice).toMatchObject({ kind: "anonymised-made" });
  });
});
