/** 生成核对报告: where it is offered, and what its button does. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { intentOf } from "../../src/taskpane/notice-bar/notice-intent";
import { renderPane } from "./support/render-pane";
import { showing, states, withFindings, workbookPages } from "./support/states";

jest.setTimeout(120_000);

const LOADED = { timeout: 60_000 };

describe("the button of a report", () => {
  it("makes one of the form shown", async () => {
    const { store } = renderPane(states.findings);
    await userEvent.click(await screen.findByRole("button", { name: "生成核对报告" }, LOADED));
    expect(store.calls).toEqual(["makeReport form"]);
  });

  it("makes one of all forms from their list", async () => {
    const { store } = renderPane(workbookPages.workbook);
    const [text] = await screen.findAllByText("生成全部核对报告", {}, LOADED);
    const button = text?.closest("button");
    if (!button) throw new Error("no button");
    await userEvent.click(button);
    expect(store.calls).toEqual(["makeReport workbook"]);
    await userEvent.click(screen.getByText("生成汇总"));
    expect(store.calls).toEqual(["makeReport workbook", "summarizeWorkbook"]);
  });

  it("does nothing while another task runs", async () => {
    const { store } = renderPane(showing(withFindings, { task: "writing" }));
    const button = await screen.findByRole("button", { name: "生成核对报告" }, LOADED);
    expect(button.getAttribute("aria-disabled")).toBe("true");
    await userEvent.click(button);
    expect(store.calls).toEqual([]);
  });
});

describe("the notice of a report", () => {
  it.each([
    [1, 1, "已生成核对报告", "在新工作表“核对报告”"],
    [3, 4, "已生成 3 份表的核对报告", "汇总在新工作表“核对报告”，各表的报告在它后面"],
  ])("of %i forms on %i sheets names the sheet", (forms, sheets, title, text) => {
    const notice = { kind: "report-made", name: "核对报告", forms, sheets } as const;
    renderPane(showing(withFindings, { notice }));
    expect(intentOf(notice)).toBe("success");
    expect(document.body.textContent).toContain(title);
    expect(document.body.textContent).toContain(text);
  });
});
