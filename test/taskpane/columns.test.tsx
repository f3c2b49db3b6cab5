/** 栏目识别: the recognised role of each column, and choosing another one. */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPane } from "./support/render-pane";
import { showing, states, withFindings } from "./support/states";
import { known } from "./support/table-header";

const field = (label: string) => screen.getByRole("combobox", { name: label });

function unfolded(state: Parameters<typeof renderPane>[0]) {
  const pane = renderPane(state);
  pane.container.querySelectorAll("details").forEach((details) => {
    details.open = true;
  });
  return pane;
}

describe("the columns of a form", () => {
  it("are listed in the form's order, each with what it holds and its first values", () => {
    unfolded(states.findings);
    const labels = known.columns.map(({ text }) => text);
    const fields = screen.getAllByRole<HTMLSelectElement>("combobox");
    expect(fields.map(({ labels: [label] }) => label?.textContent)).toEqual(labels);
    expect(field("年度指标值")).toHaveProperty("value", "target");
    expect(field("年度指标值")).toBe(
      screen.getByRole("combobox", { description: "如：≥50000.00(件)、=12.00(批)" }),
    );
  });

  it("lead to their cells", async () => {
    const { store } = unfolded(states.findings);
    await userEvent.click(screen.getByRole("button", { name: "定位到 E19" }));
    expect(store.calls).toEqual(["goTo 19,5"]);
  });

  it("are given another role by choosing it, which says who has it now", async () => {
    const { store } = unfolded(states["column-unknown"]);
    const unknown = field("年末摸底情况（自查）");
    expect(unknown).toHaveProperty("value", "");
    const options = within(unknown).getAllByRole("option");
    expect(options.map(({ textContent }) => textContent)).toContain("得分（现为 G 列）");
    await userEvent.selectOptions(unknown, "实际完成值");
    expect(store.calls).toEqual(["chooseColumn 年末摸底情况（自查） 0 actual"]);
  });

  it("chosen by hand say so and can be taken back, those of all headers too", async () => {
    const { store } = unfolded(states["column-chosen"]);
    expect(screen.getAllByText("手工指定")).toHaveLength(1);
    await userEvent.click(screen.getByRole("button", { name: "恢复自动识别" }));
    await userEvent.click(screen.getByRole("button", { name: /清除本工作簿的栏目设定/ }));
    expect(store.calls).toEqual(["recogniseColumns", "forgetColumns"]);
  });

  it("offer nothing to take back where nothing was chosen", () => {
    unfolded(states.findings);
    expect(screen.queryByRole("button", { name: /恢复自动识别|清除本/ })).toBeNull();
  });

  it("are no part of a form whose columns are not told", () => {
    const { assessment } = withFindings;
    const form = { ...assessment.form, headers: [] };
    unfolded(showing({ ...withFindings, assessment: { ...assessment, form } }));
    expect(screen.queryByText("栏目识别")).toBeNull();
  });
});

describe("the finding about a column nobody can place", () => {
  it("leads to the field where one can say it", async () => {
    renderPane(states["column-unknown"]);
    await userEvent.click(screen.getByRole("button", { name: "指定栏目含义" }));
    expect(document.activeElement).toBe(field("年末摸底情况（自查）"));
    expect(field("年末摸底情况（自查）").closest("details")?.open).toBe(true);
  });
});
