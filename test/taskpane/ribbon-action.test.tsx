/** Where the ribbon's buttons lead: each opens the pane at an address of its own. */
import { act, screen } from "@testing-library/react";
import { renderPane } from "./support/render-pane";
import { states, workbookPages } from "./support/states";

const changes = () => screen.getByRole("heading", { name: /将写入的单元格|写回/ });

/**
 * What Excel does when a button of the ribbon asks for another address of the pane. Waits for the
 * change of this very address: it is told later, and one told late would lead the next test.
 */
async function navigate(hash: string): Promise<void> {
  if (window.location.hash === hash) return;
  await act(async () => {
    const arrived = new Promise<void>((resolve) => {
      const follow = ({ newURL }: HashChangeEvent) => {
        if (new URL(newURL).hash !== hash) return;
        window.removeEventListener("hashchange", follow);
        resolve();
      };
      window.addEventListener("hashchange", follow);
    });
    window.location.hash = hash;
    await arrived;
  });
}

afterEach(() => navigate(""));

describe("a ribbon button", () => {
  it("opens the pane at its beginning", () => {
    renderPane(states.findings);
    expect(document.activeElement).toBe(document.body);
  });

  it.each(["#changes", "#changes&_xdm_Info=1|2|https://example.com"])(
    "写回得分与等级 opens the pane at the pending changes (%s)",
    async (hash) => {
      await navigate(hash);
      const { store } = renderPane(states.findings);
      expect(document.activeElement).toBe(changes());
      expect(store.calls).toEqual([]);
    },
  );

  it("写回得分与等级 leads an open pane to the pending changes, and writes nothing", async () => {
    const { store } = renderPane(states.findings);
    await navigate("#changes");
    expect(document.activeElement).toBe(changes());
    expect(store.calls).toEqual([]);
  });

  it("核对 checks an open pane's sheet again", async () => {
    const { store } = renderPane(states.findings);
    await navigate("#check");
    expect(store.calls).toEqual(["check"]);
  });

  it("leads from the list of all forms to the sheet in front", async () => {
    const { store } = renderPane(workbookPages.workbook);
    await navigate("#check");
    expect(store.calls).toEqual(["showSheet", "check"]);
  });

  it("leads once, and not again when another sheet is shown", async () => {
    await navigate("#changes");
    const { store } = renderPane(states.findings);
    act(() => {
      changes().blur();
      store.show(states["no-form"]);
      store.show(states.findings);
    });
    expect(document.activeElement).toBe(document.body);
  });
});
