/** The pane in English: the only Chinese texts are those of forms, templates and rules. */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { usualLevels } from "../../src/domain/template/usual-levels";
import { setLanguage } from "../../src/messages";
import { Root } from "../../src/taskpane/start/Root";
import { inAnotherScript, isChinese } from "./support/in-another-script";
import { renderPane, renderUnstyled } from "./support/render-pane";
import { batchPages, failures, rulesPages, states, workbookPages } from "./support/states";

// dialogs take longer on a busy machine
jest.setTimeout(60_000);
const SLOW = { timeout: 30_000 };

const SPOKEN = ["aria-label", "aria-valuetext", "aria-description", "title", "placeholder", "alt"];

/** All texts of an element, visible or for screen readers. */
function told(place: Element): readonly string[] {
  const texts = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  while (texts.nextNode() !== null) found.push(texts.currentNode.textContent ?? "");
  for (const element of place.querySelectorAll("*")) {
    found.push(...SPOKEN.map((name) => element.getAttribute(name) ?? ""));
  }
  return found;
}

/** Unfolds all sections. */
function unfold(place: Element): void {
  place.querySelectorAll("details").forEach((details) => {
    details.open = true;
  });
  for (const button of place.querySelectorAll<HTMLElement>("[aria-expanded=false]")) {
    act(() => {
      button.click();
    });
  }
}

const chinese = (place: Element, given: readonly string[] = []): readonly string[] =>
  told(place).filter((text) =>
    isChinese(given.reduce((rest, each) => rest.replaceAll(each, ""), text)),
  );

/** The texts that a template contains: its levels, the longest first. */
const template = [
  ...usualLevels(false).flatMap(({ label, level2 }) => [
    ...level2.map((each) => each.label),
    label,
  ]),
].sort((one, other) => other.length - one.length);

beforeAll(async () => {
  expect(await setLanguage("en-US")).toBe("en-US");
});

afterAll(() => setLanguage("zh-CN"));

describe("in English", () => {
  it.each(Object.entries(states))("%s is English but for the sheet", (_name, state) => {
    renderPane(inAnotherScript(state));
    unfold(document.body);
    expect(chinese(document.body)).toEqual([]);
  });

  it.each(failures)("the pane that cannot work because of %s is English", (failure) => {
    renderUnstyled(
      <Root
        opening={{ kind: "failed", failure, code: failure }}
        preference={{ isDark: () => false, subscribe: () => () => undefined }}
        onReload={() => undefined}
      />,
    );
    expect(chinese(document.body)).toEqual([]);
  });

  it.each(Object.entries(rulesPages))("%s is English but for the rules", async (_name, state) => {
    renderPane(inAnotherScript(state));
    await userEvent.click(screen.getByRole("button", { name: /^Scoring rules:/ }));
    await screen.findByRole("heading", { level: 1, name: "Scoring rules" }, SLOW);
    unfold(document.body);
    expect(chinese(document.body)).toEqual([]);
  });

  it.each(Object.entries(workbookPages).filter(([name]) => name !== "workbook-many"))(
    "%s is English but for the forms",
    async (_name, state) => {
      renderPane(inAnotherScript(state));
      await screen.findByText("Look again");
      expect(chinese(document.body)).toEqual([]);
    },
  );

  it.each(Object.entries(batchPages).filter(([name]) => name !== "batch-many"))(
    "%s is English but for the forms",
    async (_name, state) => {
      renderPane(inAnotherScript(state));
      await screen.findAllByText("Many files");
      unfold(document.body);
      expect(chinese(document.body)).toEqual([]);
    },
  );

  it("the choices of a template are English but for the form's own words", async () => {
    renderPane(inAnotherScript(states.findings));
    await userEvent.click(screen.getByRole("button", { name: "Template options" }));
    const dialog = await screen.findByRole("dialog", {}, SLOW);
    unfold(dialog);
    expect(within(dialog).getAllByRole("option", { name: /¥/ })).toHaveLength(2);
    expect(chinese(document.body, template)).toEqual([]);
  });
});
