/** The text for the first start: shown once, before anything else, and never again once dismissed. */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { renderPane } from "./support/render-pane";
import { states } from "./support/states";

const card = () => screen.queryByRole("region", { name: "第一次使用" });

describe("the first lines about the pane", () => {
  it("stand before the result, which is drawn with them", () => {
    renderPane(states["first-run-clear"]);
    const result = screen.getByRole("heading", { level: 1 });
    expect(card()?.compareDocumentPosition(result)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(card()?.querySelectorAll("li")).toHaveLength(3);
  });

  it("are one line where there is something to do", () => {
    renderPane(states["first-run"]);
    const result = screen.getByRole("heading", { level: 1 });
    expect(card()?.compareDocumentPosition(result)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(card()?.textContent).toBe("只看不改；写回前先列出，可撤销。知道了");
  });

  it.each([
    ["with a sheet that has no form too", "first-run-no-form", true],
    ["not again once they were read", "findings", false],
    ["not while Excel lets nothing be read", "unread", false],
  ] as const)("are shown %s", (_, state, isShown) => {
    renderPane({ ...states[state], isFirstRun: states[state].isFirstRun || state === "unread" });
    expect(card() !== null).toBe(isShown);
  });

  it("go by the keyboard alone, which then is at the result", async () => {
    const user = userEvent.setup();
    const { store } = renderPane(states["first-run"]);
    await user.tab();
    while (document.activeElement?.textContent !== "知道了") await user.tab();
    await user.keyboard("{Enter}");
    expect(store.calls).toEqual(["dismissWelcome"]);
    expect(document.activeElement).toBe(screen.getByRole("main"));
    act(() => {
      store.show(states.findings);
    });
    expect(screen.getByRole("main")).toBe(document.activeElement);
    expect(card()).toBeNull();
  });
});

describe("使用说明", () => {
  it.each([
    ["the first lines", "first-run-clear", 2],
    ["the end of a result", "findings", 1],
    ["a sheet without a form", "no-form", 1],
    ["a sheet that could not be read", "unread", 1],
  ] as const)("is linked from %s and opens in a window of its own", (_, state, count) => {
    renderPane(states[state]);
    const links = screen.getAllByRole("link", { name: "使用说明" });
    expect(links).toHaveLength(count);
    for (const link of links) {
      expect(link.getAttribute("href")).toBe("help/index.html");
      expect([link.getAttribute("target"), link.getAttribute("rel")]).toEqual([
        "_blank",
        "noopener",
      ]);
    }
  });
});
