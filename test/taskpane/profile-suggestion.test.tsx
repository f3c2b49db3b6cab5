/** 本表像是湖北的格式：offered in one line, chosen only by its button, dismissed for the workbook. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { storedProfileState } from "../../src/app/core/profile-state";
import type { AppState } from "../../src/app/core/state";
import type { Form } from "../../src/domain/form/model/form";
import { namedProfile } from "../../src/domain/profiles/profiles";
import { place } from "../support/form";
import { renderPane } from "./support/render-pane";
import { states } from "./support/states";

const RULE = "预算执行率未达到90%的需说明原因；定性指标三档：100%-80%、80%-70%、70%-0%";
const wuhan = { unit: place(4, 6, "武汉市水务局") };
const ruled = { claims: [{ ...place(45, 1, RULE), role: "note" as const }] };
const hubei = namedProfile("湖北");

/** The pane with a form that has these parts. */
function draw(parts: Partial<Form>, changes: Partial<AppState> = {}) {
  const state = states["all-clear"];
  const forms = state.forms.map((each) => ({
    ...each,
    assessment: { ...each.assessment, form: { ...each.assessment.form, ...parts } },
  }));
  return renderPane({ ...state, forms, ...changes }).store;
}

describe("rules that the form looks like", () => {
  it("are taken by the button alone", async () => {
    const store = draw(wuhan);
    expect(screen.getByText("本表像是湖北的格式（F4“武汉市水务局”）。")).toBeTruthy();
    expect(store.chosen).toEqual([]);
    await userEvent.click(screen.getByText("改用湖北规则"));
    expect(store.chosen).toEqual([{ profile: hubei?.profile, base: hubei }]);
    // its button is removed with it
    expect(document.activeElement?.textContent).toMatch(/^评分规则：/u);
  });

  it("can be dismissed, and do not come back then", async () => {
    const store = draw(wuhan);
    await userEvent.click(screen.getByText("不改用"));
    expect(store.calls).toEqual(["dismissSuggestion hubei"]);
  });

  it("say nothing once dismissed, in use, or where nothing shows", () => {
    if (hubei === null) throw new Error("no profile");
    draw(wuhan, { dismissedSuggestions: ["hubei"] });
    draw(wuhan, { profile: storedProfileState({ profile: hubei.profile, base: hubei }) });
    draw({});
    expect(document.body.textContent).not.toMatch(/本表像是|改用/u);
  });

  it("may be none, where a printed rule contradicts those in use", async () => {
    const store = draw(ruled);
    expect(document.body.textContent).toContain("定性指标三档的界线，印的是 100–80–70–0");
    expect(screen.queryByText(/^改用/u)).toBeNull();
    await userEvent.click(screen.getByText("知道了"));
    expect(store.calls).toEqual([
      "dismissSuggestion qualitative 100–80–70–0 100–80–60–0; explanation.requiredExecutionBelow 90 ",
    ]);
  });
});
