/** The pane's start: every failure has a page of its own with a next step. */
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/app/App";
import { openPane, type StartSteps } from "../../src/taskpane/start/open-pane";
import { Root } from "../../src/taskpane/start/Root";
import { renderUnstyled } from "./support/render-pane";
import { fakeStore } from "./support/fake-store";
import { failures, states } from "./support/states";

const preference = { isDark: () => true, subscribe: () => () => undefined };
const store = fakeStore(states.findings);
const app = <App store={store} />;

const steps = (changed: Partial<StartSteps> = {}): StartSteps => ({
  hasOffice: () => true,
  whenReady: () => Promise.resolve("present"),
  setLanguage: () => Promise.resolve(),
  isNewEnough: () => true,
  openApp: () => Promise.resolve(app),
  ...changed,
});

// longer on a busy machine
jest.setTimeout(60_000);

describe("starting", () => {
  it("opens the app once Excel is there", async () => {
    expect(await openPane(steps())).toEqual({ kind: "open", app });
  });

  it.each<readonly [string, Partial<StartSteps>, string]>([
    ["office.js could not be fetched", { hasOffice: () => false }, "office-missing"],
    ["office.js never settles", { whenReady: () => Promise.resolve("never") }, "office-silent"],
    ["there is no Excel around", { whenReady: () => Promise.resolve("absent") }, "not-in-excel"],
    ["Excel is too old", { isNewEnough: () => false }, "too-old"],
  ])("says so when %s", async (_, changed, failure) => {
    expect(await openPane(steps(changed))).toEqual({ kind: "failed", failure, code: failure });
  });

  it("names the class of an unexpected error and does not show its message", async () => {
    const openApp = () => {
      throw new TypeError("单元格 A1 是机密");
    };
    expect(await openPane(steps({ openApp }))).toEqual({
      kind: "failed",
      failure: "crashed",
      code: "TypeError",
    });
  });

  it("shows that it is starting until it is known how it went", () => {
    const { rerender } = renderUnstyled(
      <Root opening={null} preference={preference} onReload={() => undefined} />,
    );
    expect(screen.getAllByText("正在读取当前工作表")).toHaveLength(1);
    rerender(
      <Root opening={{ kind: "open", app }} preference={preference} onReload={() => undefined} />,
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("热线服务保障经费");
  });
});

describe("a pane that cannot work", () => {
  it.each(failures)("because of %s says what to do and can be loaded again", async (failure) => {
    const onReload = jest.fn();
    renderUnstyled(
      <Root
        opening={{ kind: "failed", failure, code: failure }}
        preference={preference}
        onReload={onReload}
      />,
    );
    expect(screen.getByRole("alert").textContent).toMatch(/请/);
    await userEvent.click(screen.getByRole("button", { name: "重新加载" }));
    expect(onReload).toHaveBeenCalledTimes(1);
  });

  it("because Excel is too old leads to what can be done without it; the others do not", () => {
    for (const failure of failures) {
      const { unmount } = renderUnstyled(
        <Root
          opening={{ kind: "failed", failure, code: failure }}
          preference={preference}
          onReload={() => undefined}
        />,
      );
      const link = screen.queryByRole("link", { name: "没有这些版本的 Excel 时怎么办" });
      expect(link?.getAttribute("href")).toBe(failure === "too-old" ? "page.html" : undefined);
      unmount();
    }
  });

  it("because of a bug while drawing shows a page instead of nothing", () => {
    const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = {
      ...store,
      getState: () => {
        throw new RangeError("机密");
      },
    };
    renderUnstyled(
      <Root
        opening={{ kind: "open", app: <App store={broken} /> }}
        preference={preference}
        onReload={() => undefined}
      />,
    );
    expect(screen.getByRole("alert").textContent).toContain("窗格出错了");
    expect(screen.queryByText(/机密/)).toBeNull();
    silenced.mockRestore();
  });
});
