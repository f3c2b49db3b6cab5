/** Options of a template, in a dialog that is fetched when it is opened. */
import { fireEvent, screen } from "@testing-library/react";
import type { AppState } from "../../../src/app/core/state";
import { TemplateDialog } from "../../../src/taskpane/template/TemplateDialog";
import { TemplateOptions } from "../../../src/taskpane/template/TemplateOptions";
import { fakeStore } from "../support/fake-store";
import { renderUnstyled } from "../support/render-pane";
import { states } from "../support/states";

/** Opening a dialog takes longer on a busy machine. */
jest.setTimeout(60_000);

function opened(state: AppState = states.findings) {
  const store = fakeStore(state);
  const closed = jest.fn();
  renderUnstyled(<TemplateDialog state={state} actions={store} onClose={closed} />);
  return { store, closed };
}

const button = (name: string): HTMLElement => screen.getByText(name, { selector: "button" });
const press = (name: string): void => {
  fireEvent.click(button(name));
};
const enter = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

describe("the options of a template", () => {
  it("are the usual ones when nothing is chosen", () => {
    const { store, closed } = opened();
    press("生成标准模板");
    expect(store.calls).toEqual(["makeTemplate {}"]);
    expect(closed).toHaveBeenCalledTimes(1);
  });

  it("go with the template as they are chosen", () => {
    const { store } = opened();
    enter("版式", "national");
    enter("金额单位", "元");
    enter("成本指标", "level1");
    enter("年度", "2025");
    enter("主管部门", " 甲局 ");
    enter("实施单位", "乙中心");
    enter("经济成本指标的行数", "5");
    // ten level 2 of two rows, three of them under cost: 5 + 9 × 2 + 2
    expect(screen.getByText("共 25 行")).toBeTruthy();
    press("生成标准模板");
    expect(store.calls).toEqual([
      'makeTemplate {"layout":"national","amounts":"元","withCost":true,' +
        '"rows":{"经济成本指标":5},"year":"2025","department":"甲局","unit":"乙中心"}',
    ]);
  });

  it("know the level 2 of cost only where cost is a level 1", () => {
    opened();
    expect(screen.queryByLabelText("经济成本指标的行数")).toBeNull();
    enter("成本指标", "level1");
    expect(screen.queryByLabelText("经济成本指标的行数")).not.toBeNull();
    expect(screen.queryByLabelText("成本指标的行数")).toBeNull();
  });

  it.each(["25", "二〇二五", "20255"])("do not go with the year %s", (year) => {
    const { store } = opened();
    enter("年度", year);
    expect(screen.getByText("请填四位数字，如 2025，或留空。")).toBeTruthy();
    press("生成标准模板");
    expect(store.calls).toEqual([]);
  });

  it.each(["31", "-1", ""])("do not go with %j rows", (count) => {
    const { store } = opened();
    enter("数量指标的行数", count);
    expect(screen.getByLabelText("数量指标的行数").getAttribute("aria-invalid")).toBe("true");
    press("生成标准模板");
    expect(store.calls).toEqual([]);
  });

  it("leave at least one row", () => {
    const { store } = opened();
    for (const rows of screen.getAllByLabelText(/的行数$/)) {
      fireEvent.change(rows, { target: { value: "0" } });
    }
    expect(screen.getByText("请至少保留一行。").getAttribute("role")).toBe("alert");
    press("生成标准模板");
    expect(store.calls).toEqual([]);
  });

  it("are left alone by 取消", () => {
    const { store, closed } = opened();
    enter("年度", "2025");
    press("取消");
    expect(store.calls).toEqual([]);
    expect(closed).toHaveBeenCalledTimes(1);
  });
});

describe("forms out of what exists", () => {
  it("are next year's of the form shown, in the layout chosen", () => {
    const { store } = opened();
    enter("版式", "two-storey");
    press("沿用本表，生成下一年度空表");
    expect(store.calls).toEqual(['makeNextYear {"layout":"two-storey"}']);
  });

  it("are those of a declaration in front", () => {
    const { store } = opened(states.declaration);
    press("由绩效目标表生成");
    expect(store.calls).toEqual(["makeDeclared {}"]);
  });

  it.each([
    ["沿用本表，生成下一年度空表", "no-form", "请先打开有自评表的工作表。"],
    ["由绩效目标表生成", "findings", "请先打开项目支出绩效目标申报表所在的工作表。"],
  ] as const)("%s needs something to begin with, and says so", (name, state, reason) => {
    const { store } = opened(states[state]);
    const described = button(name).getAttribute("aria-describedby") ?? "";
    expect(document.getElementById(described)?.textContent).toBe(reason);
    press(name);
    expect(store.calls).toEqual([]);
  });
});

describe("the way to the options", () => {
  const way = (): HTMLElement => screen.getByLabelText("模板选项", { selector: "button" });

  it("opens the dialog, and has the focus again when it is closed", async () => {
    const store = fakeStore(states.findings);
    renderUnstyled(<TemplateOptions state={states.findings} actions={store} />);
    fireEvent.click(way());
    await screen.findByText("取消", { selector: "button" });
    press("取消");
    expect(screen.queryByText("取消")).toBeNull();
    expect(document.activeElement).toBe(way());
  });

  it("is shut while the workbook is busy", () => {
    const store = fakeStore(states.findings);
    renderUnstyled(
      <TemplateOptions state={{ ...states.findings, task: "making-template" }} actions={store} />,
    );
    expect(way().getAttribute("aria-disabled")).toBe("true");
  });
});
