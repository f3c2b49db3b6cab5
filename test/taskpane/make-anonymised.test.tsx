/** 生成匿名副本: where it is offered, in both languages, and what its button does. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { setLanguage } from "../../src/messages";
import { intentOf } from "../../src/taskpane/notice-bar/notice-intent";
import { renderPane } from "./support/render-pane";
import { showing, states, withFindings } from "./support/states";

jest.setTimeout(120_000);

const LOADED = { timeout: 60_000 };

afterEach(() => setLanguage("zh-CN"));

describe.each([
  ["zh-CN", "生成匿名副本", /文字都换成别的，数字和位置保留；生成后请看一遍再发出/],
  ["en-US", "Make an anonymised copy", /texts .* are replaced, .* kept\. Look it through before/],
] as const)("in %s the button of a copy without texts", (language, name, note) => {
  beforeEach(() => setLanguage(language));

  it.each(["findings", "all-clear", "no-form", "form-elsewhere"] as const)(
    "is offered in the state %s, says what it does, and does it",
    async (state) => {
      const { store } = renderPane(states[state]);
      const button = await screen.findByRole("button", { name, description: note }, LOADED);
      await userEvent.click(button);
      expect(store.calls).toEqual(["makeAnonymised"]);
    },
  );

  it("does nothing while another task runs", async () => {
    const { store } = renderPane(showing(withFindings, { task: "writing" }));
    await userEvent.click(await screen.findByRole("button", { name }, LOADED));
    expect(store.calls).toEqual([]);
  });
});

describe("the notice of a copy without texts", () => {
  it.each([
    ["zh-CN", "已在新工作表“匿名副本”生成", "不要发原来的工作簿"],
    ["en-US", 'on the new worksheet "匿名副本"', "do not send this workbook"],
  ] as const)("in %s names the sheet and what to send", async (language, sheet, warning) => {
    await setLanguage(language);
    const notice = { kind: "anonymised-made", name: "匿名副本" } as const;
    renderPane(showing(withFindings, { notice }));
    expect(intentOf(notice)).toBe("success");
    expect(document.body.textContent).toContain(sheet);
    expect(document.body.textContent).toContain(warning);
  });
});
