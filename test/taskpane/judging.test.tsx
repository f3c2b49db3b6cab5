/** Judging a row: the wordings, the slider and the field, by keyboard and by screen reader. */
import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AppState } from "../../src/app/core/state";
import { renderPane } from "./support/render-pane";
import { states } from "./support/states";

const slider = () => screen.getByRole("slider", { name: "“长效管理机制健全性”的得分，滑块" });
const field = () =>
  screen.getByRole<HTMLInputElement>("spinbutton", { name: "“长效管理机制健全性”的得分" });

async function openedAt(state: AppState) {
  const result = renderPane(state);
  await userEvent.click(screen.getByRole("button", { name: "评分" }));
  expect(result.store.calls).toEqual(["goTo 25,7"]);
  result.store.forget();
  return result.store;
}

describe("a row to judge", () => {
  it("unfolds under its finding, and chooses nothing by itself", async () => {
    const store = await openedAt(states.undecided);
    expect(screen.getByRole("button", { name: "收起评分", expanded: true })).toBeTruthy();
    expect(field().value).toBe("");
    expect(slider().getAttribute("aria-valuetext")).toBe("还没有评分，可评 9.00 至 12.00 分");
    expect(store.calls).toEqual([]);
  });

  it("shows the three wordings with their bands, the one the sheet names chosen, the others closed", async () => {
    await openedAt(states.undecided);
    const group = screen.getByRole("group", { name: /表上完成情况为“部分达成”/ });
    const radios = within(group).getAllByRole<HTMLInputElement>("radio");
    expect(
      radios.map(({ checked, disabled, labels }) => [labels?.[0]?.textContent, checked, disabled]),
    ).toEqual([
      ["达成年度指标12.00–15.00", false, true],
      ["部分达成年度指标并具有一定效果9.00–12.00", true, false],
      ["未达成年度指标且效果较差0.00–9.00", false, true],
    ]);
  });

  it("reports the limits to a screen reader, and the score once it is chosen", async () => {
    await openedAt(states["judgement-chosen"]);
    expect(slider().getAttribute("aria-valuetext")).toBe("10.50 分，可评 9.00 至 12.00 分");
    expect([field().getAttribute("aria-valuemin"), field().getAttribute("aria-valuemax")]).toEqual([
      "9",
      "12",
    ]);
    expect(field()).toBe(
      screen.getByRole("spinbutton", { description: "可评 9.00 至 12.00 分，分值 15.00 分" }),
    );
    expect(screen.getAllByText("评分写回后：总分 93.87，等级 优")).toHaveLength(1);
  });

  it.each([
    ["{ArrowRight}", "10.60"],
    ["{ArrowUp}", "10.60"],
    ["{ArrowLeft}", "10.40"],
    ["{PageUp}", "11.50"],
    ["{PageDown}", "9.50"],
    ["{Home}", "9.00"],
    ["{End}", "12.00"],
  ])("takes %s on the slider for %s", async (key, points) => {
    const store = await openedAt(states["judgement-chosen"]);
    slider().focus();
    await userEvent.keyboard(key);
    expect(store.calls).toEqual([`judge 25,7 ${points}`]);
  });

  it.each([
    ["{ArrowUp}", "10.51"],
    ["{ArrowDown}", "10.49"],
    ["{PageUp}", "10.60"],
    ["{PageDown}", "10.40"],
  ])("takes %s in the field for %s", async (key, points) => {
    const store = await openedAt(states["judgement-chosen"]);
    field().focus();
    await userEvent.keyboard(key);
    expect(store.calls).toEqual([`judge 25,7 ${points}`]);
  });

  it("begins at the lower end with the first key", async () => {
    const store = await openedAt(states.undecided);
    slider().focus();
    await userEvent.keyboard("{ArrowRight}");
    field().focus();
    await userEvent.keyboard("{ArrowUp}");
    expect(store.calls).toEqual(["judge 25,7 9.00", "judge 25,7 9.00"]);
  });

  it("takes a drag, and a click on where the slider stands already", async () => {
    const store = await openedAt(states.undecided);
    fireEvent.change(slider(), { target: { value: "1130" } });
    fireEvent.pointerUp(slider());
    expect(store.calls).toEqual(["judge 25,7 11.30", "judge 25,7 9.00"]);
  });
});

describe("typing a score", () => {
  const type = (value: string): void => {
    fireEvent.change(field(), { target: { value } });
  };

  it("is taken as soon as it is one, and stays as it was typed", async () => {
    const store = await openedAt(states["judgement-chosen"]);
    type("１０.5");
    expect(store.calls).toEqual(["judge 25,7 10.50"]);
    expect(field().value).toBe("１０.5");
    expect(field().getAttribute("aria-invalid")).toBe("false");
    fireEvent.blur(field());
    expect(field().value).toBe("10.50");
  });

  it.each(["12.5", "8.99", "10.555", "很好"])("is told that %s is none", async (text) => {
    const store = await openedAt(states.undecided);
    type(text);
    expect(store.calls.at(-1)).toBe("judge 25,7 null");
    expect(field().getAttribute("aria-invalid")).toBe("true");
    expect(field()).toBe(
      screen.getByRole("spinbutton", { description: "请填 9.00 至 12.00 之间的数，最多两位小数" }),
    );
    expect(field().value).toBe(text);
  });

  it("takes an empty field for no choice", async () => {
    const store = await openedAt(states["judgement-chosen"]);
    await userEvent.clear(field());
    expect(store.calls).toEqual(["judge 25,7 null"]);
    expect(field().getAttribute("aria-invalid")).toBe("false");
  });

  it("shows the score of the slider once that was moved", async () => {
    const store = await openedAt(states.undecided);
    type("99");
    fireEvent.change(slider(), { target: { value: "1050" } });
    act(() => {
      store.show(states["judgement-chosen"]);
    });
    expect(field().value).toBe("10.50");
  });
});

describe("an answer of no known wording", () => {
  const radio = (name: RegExp) => screen.getByRole("radio", { name });

  it("may get anything up to the weight until a wording is chosen", async () => {
    await openedAt(states.unworded);
    expect(slider().getAttribute("max")).toBe("1500");
    await userEvent.click(radio(/^达成/));
    expect([slider().getAttribute("min"), slider().getAttribute("max")]).toEqual(["1200", "1500"]);
    await userEvent.click(radio(/^未达成/));
    expect([slider().getAttribute("min"), slider().getAttribute("max")]).toEqual(["0", "900"]);
  });

  it("loses a score that the wording chosen does not allow", async () => {
    const [form] = states.unworded.forms;
    if (!form) throw new Error("the state shows a form");
    const judgeable = form.judgeable.map((row) => ({ ...row, chosen: "10.50" }));
    const store = await openedAt({ ...states.unworded, forms: [{ ...form, judgeable }] });
    await userEvent.click(radio(/^部分达成/));
    expect(store.calls).toEqual([]);
    await userEvent.click(radio(/^未达成/));
    expect(store.calls).toEqual(["judge 25,7 null"]);
  });
});
