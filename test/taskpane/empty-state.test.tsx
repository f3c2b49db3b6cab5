/** A sheet without a form: the offered next steps. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPane } from "./support/render-pane";
import { states } from "./support/states";

describe("a sheet without a form", () => {
  it.each([
    ["form-elsewhere", /2024年度城乡社区.* ?3 份/, "goToSheet {3}"],
    ["no-form-anywhere", "从标准模板开始填写", "makeTemplate"],
    ["no-form", "查看其他工作表", "lookElsewhere"],
  ] as const)("in the state %s leads on by %s", async (state, name, call) => {
    const { store } = renderPane(states[state]);
    await userEvent.click(screen.getByRole("button", { name }));
    expect(store.calls).toEqual([call]);
  });

  it("leads from a report back to its form, and does not look for one there", async () => {
    const { store } = renderPane(states.report);
    expect(screen.queryByText("当前工作表里没有找到自评表")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /^回到“热线服务保障经费”/ }));
    expect(store.calls).toEqual(["goToSheet {2}"]);
  });

  it("says what is looked for only where there is nowhere else to go", () => {
    renderPane(states["form-elsewhere"]);
    expect(screen.queryByText("识别时会找这些内容：")).toBeNull();
  });
});
