/** The requests of the ribbon's buttons to the open pane. */
import { act, screen } from "@testing-library/react";
import type { RibbonRequest } from "../../src/app/core/ribbon-request";
import type { AppState } from "../../src/app/core/state";
import { App } from "../../src/taskpane/app/App";
import { EnvironmentContext, type Environment } from "../../src/taskpane/environment/environment";
import { ThemeProvider } from "../../src/taskpane/theme/ThemeProvider";
import { fakeStore } from "./support/fake-store";
import { renderUnstyled } from "./support/render-pane";
import { states, workbookPages } from "./support/states";

const changes = () => screen.getByRole("heading", { name: /将写入的单元格|写回/ });

const light = { isDark: () => false, subscribe: () => () => undefined };

/** A pane that receives the ribbon's requests; `press` sends one. */
function renderWithRibbon(state: AppState) {
  const store = fakeStore(state);
  const listeners = new Set<(request: RibbonRequest) => void>();
  const environment: Environment = {
    version: "",
    host: () => null,
    hasHelp: true,
    fetchEngine: () => Promise.reject(new Error()),
    subscribeRibbon: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const { unmount } = renderUnstyled(
    <EnvironmentContext value={environment}>
      <ThemeProvider preference={light}>
        <App store={store} />
      </ThemeProvider>
    </EnvironmentContext>,
  );
  const press = (request: RibbonRequest) => {
    act(() => {
      listeners.forEach((listener) => {
        listener(request);
      });
    });
  };
  return { store, press, unmount, listeners };
}

describe("a ribbon button", () => {
  it("写回得分与等级 leads to the pending changes, and writes nothing", () => {
    const { store, press } = renderWithRibbon(states.findings);
    expect(document.activeElement).toBe(document.body);
    press("changes");
    expect(document.activeElement).toBe(changes());
    expect(store.calls).toEqual([]);
  });

  it("核对 checks the sheet again", () => {
    const { store, press } = renderWithRibbon(states.findings);
    press("check");
    expect(store.calls).toEqual(["check"]);
  });

  it("does at a second press what it did at the first", () => {
    const { store, press } = renderWithRibbon(states.findings);
    press("check");
    press("check");
    expect(store.calls).toEqual(["check", "check"]);
    for (const _ of ["first", "second"]) {
      press("changes");
      expect(document.activeElement).toBe(changes());
      act(() => {
        changes().blur();
      });
    }
  });

  it("leads from the list of all forms to the sheet in front", () => {
    const { store, press } = renderWithRibbon(workbookPages.workbook);
    press("check");
    expect(store.calls).toEqual(["showSheet"]);
    act(() => {
      store.show(states.findings);
    });
    expect(store.calls).toEqual(["showSheet", "check"]);
  });

  it("waits until the first form is drawn", () => {
    const { store, press } = renderWithRibbon({ ...states.findings, phase: "starting" });
    press("changes");
    act(() => {
      store.show(states.findings);
    });
    expect(document.activeElement).toBe(changes());
  });

  it("leads once, and not again when another sheet is shown", () => {
    const { store, press } = renderWithRibbon(states.findings);
    press("changes");
    act(() => {
      changes().blur();
      store.show(states["no-form"]);
      store.show(states.findings);
    });
    expect(document.activeElement).toBe(document.body);
  });

  it("does not reach a pane that is closed", () => {
    const { listeners, unmount } = renderWithRibbon(states.findings);
    expect(listeners.size).toBe(1);
    unmount();
    expect(listeners.size).toBe(0);
  });
});
