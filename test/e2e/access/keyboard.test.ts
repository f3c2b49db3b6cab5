/** The pane by keyboard alone: the order of its stops, the visible focus, and leaving it. */
import { template } from "../../../src/messages";
import { PROFILE_LINE_ID } from "../../../src/taskpane/profile/profile-line-id";
import type { Stop } from "../../taskpane/preview/checks/focus";
import type { Preview } from "../../taskpane/preview/preview-page";
import { describeInBrowser } from "../workbench-page";
import { previewInBrowser, sceneNamed } from "./preview";

/** More stops than any state has: the focus cannot leave. */
const TRAPPED = 200;
const CLEAR_RING = 3;

/** High enough for the whole pane, so that no stop is scrolled. */
const LOOK = { width: 320, height: 2400, theme: "light" } as const;

async function walk({ page }: Preview): Promise<readonly Stop[]> {
  await page.evaluate(() => {
    window.lookChecks.beforeFocus();
  });
  const stops: Stop[] = [];
  for (let count = 0; count < TRAPPED; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => window.lookChecks.stop());
    if (stop === null) return stops;
    stops.push(stop);
  }
  throw new Error(`the focus goes round: ${stops.map(({ name }) => name).join(", ")}`);
}

/** Stops that lie before the preceding one. */
const backwards = (stops: readonly Stop[]): readonly string[] =>
  stops.slice(1).flatMap((stop, index) => {
    const before = stops[index];
    if (before === undefined || stop.top >= before.bottom - 1) return [];
    const isBeside =
      stop.top < before.bottom && stop.bottom > before.top && stop.left > before.left;
    return isBeside || stop.top >= before.top ? [] : [`${before.name} → ${stop.name}`];
  });

describeInBrowser("the pane by keyboard", () => {
  let preview: Preview;
  beforeEach(async () => {
    preview = await previewInBrowser();
  });
  afterEach(async () => {
    await preview.page.context().close();
  });

  it.each([
    "findings-unfolded",
    "undecided-unfolded",
    "column-chosen-unfolded",
    "several-forms",
    "all-clear",
    "form-elsewhere",
    "refused-unknown",
    "first-run",
  ])("is walked in the order of reading, and one sees where one is: %s", async (name) => {
    const scene = sceneNamed(name);
    await preview.show(scene);
    await preview.look(LOOK, scene);
    const stops = await walk(preview);
    expect(backwards(stops)).toEqual([]);
    expect(stops.filter(({ ring }) => ring < CLEAR_RING)).toEqual([]);
    expect(await preview.page.evaluate(() => window.lookChecks.unreached())).toEqual([]);
  });

  it("leads into the rules, and Escape leads out to where one was", async () => {
    const { page, show } = preview;
    await show(sceneNamed("rules"));
    await page.locator("main h1[tabindex]:focus").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(`#${PROFILE_LINE_ID}:focus`).waitFor();
  });

  it("keeps rules that are not applied yet from being lost by Escape", async () => {
    const { page, show } = preview;
    await show(sceneNamed("rules"));
    await page.getByRole("combobox").first().selectOption("shanghai");
    await page.keyboard.press("Escape");
    expect(await page.getByRole("heading", { level: 1, name: "评分规则" }).isVisible()).toBe(true);
  });

  it("closes the template's options by Escape, back on their button", async () => {
    const { page, show } = preview;
    await show(sceneNamed("template-options"));
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    const button = page.getByRole("button", { name: template.open, exact: true });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});
