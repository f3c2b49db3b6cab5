import { reportSheetWords } from "../../../src/messages/report-sheet";
import { refusal } from "../../support/fake-workbook";
import {
  aMoment,
  E13,
  half,
  opened,
  published,
  shownForm,
  text,
  withStores,
} from "../../support/open-store";

const fetchReportWords = () => Promise.resolve(reportSheetWords);

withStores();

describe("a report", () => {
  it("of the form shown is made of the sheet as it is then, on a sheet of its own", async () => {
    const { workbook, store } = await opened();
    // an edit that raises no event
    workbook.typeUnnoticed(E13, half);
    await store.makeReport("form", fetchReportWords);
    expect(store.getState().notice).toEqual({
      kind: "report-made",
      name: "核对报告",
      forms: 1,
      sheets: 1,
    });
    expect(workbook.cell({ row: 1, column: 1 }).raw).toBe("核对报告");
    expect(workbook.cell({ row: 9, column: 3 }).raw).toBe("表上 100.00，计算 96.00，不一致");
  });

  it("is known as one when its sheet is read", async () => {
    const { store } = await opened();
    expect(store.getState().isReport).toBe(false);
    await store.makeReport("form", fetchReportWords);
    await store.check();
    expect(store.getState()).toMatchObject({ forms: [], isReport: true });
  });

  it("names what was accepted with its reason", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, text("3.00(份)"));
    await aMoment();
    const [finding] = shownForm(store).assessment.findings.filter(
      ({ code }) => code === "overachieved",
    );
    if (finding === undefined) throw new Error("no finding");
    await store.acceptFinding(finding, "已核对台账");
    await store.makeReport("form", fetchReportWords);
    expect(workbook.cell({ row: 11, column: 3 }).raw).toBe("没有发现问题；已核实 1 项");
  });

  it("of all forms has a front sheet and one for each form, and reads sheets that are not in front", async () => {
    const { workbook, store } = await opened(published(0), published(1));
    workbook.typeUnnoticed(E13, half);
    await store.makeReport("workbook", fetchReportWords);
    expect(store.getState().notice).toEqual({
      kind: "report-made",
      name: "核对报告",
      forms: 2,
      sheets: 3,
    });
    expect(workbook.cell({ row: 1, column: 1 }).raw).toBe("核对报告（共 2 份自评表）");
    expect(workbook.cell({ row: 5, column: 4 }).raw).toBe("96.00");
    expect(workbook.calls.filter((call) => call === "addSheets")).toHaveLength(1);
  });

  it.each(["form", "workbook"] as const)(
    "of no form (%s) says so and adds nothing",
    async (scope) => {
      const sheet = { sheet: "空", top: 1, left: 1, rows: [[text("通讯录")]] };
      const { workbook, store } = await opened(sheet);
      await store.makeReport(scope, fetchReportWords);
      expect(store.getState().notice).toEqual({ kind: "nothing-to-report" });
      expect(workbook.calls).not.toContain("addSheets");
    },
  );

  it("says what Excel refused, and is made by trying again", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("addSheets", refusal("sheet-protected", "AccessDenied"));
    await store.makeReport("form", fetchReportWords);
    const { notice } = store.getState();
    expect(notice).toMatchObject({ code: "sheet-protected", task: "making-report" });
    if (notice?.kind !== "refused" || notice.retry === null) throw new Error("no retry");
    await notice.retry();
    expect(store.getState().notice).toMatchObject({ kind: "report-made" });
  });
});
