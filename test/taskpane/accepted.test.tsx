/** 已核实: offered for findings that the rules leave to judgement, with a reason, and taken back. */
import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { AppState } from "../../src/app/core/state";
import { renderPane } from "./support/render-pane";
import { states, withFindings } from "./support/states";

// typing takes longer on a busy machine
jest.setTimeout(60_000);

/** The pane with all items unfolded, which contain the offers. */
function unfolded(state: AppState) {
  const result = renderPane(state);
  for (const line of screen.getAllByRole("button", { name: /定位|整张表/, expanded: false }))
    fireEvent.click(line);
  result.store.forget();
  return result;
}

const offers = () => screen.getAllByRole("button", { name: "已核实…" });

/** The offer below the `overachieved` finding. */
const offer = (): HTMLElement => {
  const found = offers().find((button) =>
    button.getAttribute("aria-description")?.includes("热线受理量"),
  );
  if (found === undefined) throw new Error("not offered");
  return found;
};

describe("marking a finding as checked", () => {
  it("is offered where the rules leave it to judgement, and never for totals and missing reasons", () => {
    unfolded(states.findings);
    const about = offers().map((button) => button.getAttribute("aria-description") ?? "");
    // not offered: the score above the formula's, the missing explanation, the total
    expect(withFindings.assessment.findings).toHaveLength(8);
    expect(about).toHaveLength(5);
    expect(about.filter((text) => /总分应为|请填写偏差原因|回访抽查批次/.test(text))).toEqual([]);
  });

  it("asks for the reason, by keyboard", async () => {
    const { store } = unfolded(states.findings);
    const user = userEvent.setup();
    offer().focus();
    await user.keyboard("{Enter}");
    const field = screen.getByRole("textbox", { name: /核实的理由/ });
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Enter}");
    expect(screen.getByText("请写明理由。")).toBeTruthy();
    expect(store.calls).toEqual([]);
    await user.keyboard("已核对台账{Enter}");
    expect(store.calls).toEqual(["accept overachieved 已核对台账"]);
  });

  it("can be cancelled with Escape", async () => {
    const { store } = unfolded(states.findings);
    const user = userEvent.setup();
    await user.click(offer());
    await user.keyboard("只写了一半{Escape}");
    expect(screen.queryByRole("textbox", { name: /核实的理由/ })).toBeNull();
    expect(store.calls).toEqual([]);
  });
});

describe("what is marked as checked", () => {
  it("is neither counted nor listed among the findings", () => {
    unfolded(states["accepted-some"]);
    const counts = screen.getByRole("list", { name: "核对结果" });
    // one of the sample's findings is a warning
    expect(within(counts).queryByText("建议核对")).toBeNull();
    expect(offers()).toHaveLength(4);
  });

  it("leaves a form that has passed, and says so", () => {
    renderPane(states["accepted-all"]);
    expect(screen.queryByRole("list", { name: "核对结果" })).toBeNull();
    expect(screen.getByText("核对通过")).toBeTruthy();
  });

  it("can be taken back from its list", async () => {
    const { store } = renderPane(states["accepted-all"]);
    const button = screen.getByText("取消核实");
    expect(button.getAttribute("aria-description")).toMatch(/^取消核实：“热线受理量”/);
    await userEvent.click(button);
    expect(store.calls).toEqual(["takeBack overachieved"]);
  });
});
