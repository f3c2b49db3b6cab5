/** Tab in the pane's own frame, at its real height: office.js moves the focus there, not the browser. */
import type { Frame, Page } from "playwright-core";
import { columns, pane as words } from "../../../src/messages";
import {
  describeInBrowser,
  leaveWorkbench,
  openWorkbench,
  type Workbench,
} from "../workbench-page";

/** More stops than the pane has. */
const MOST_STOPS = 80;

const TITLE = "绩效自评助手";

async function frameOf(page: Page): Promise<Frame> {
  const frame = await (
    await page.locator(`iframe[title="${TITLE}"]`).elementHandle()
  )?.contentFrame();
  if (frame === null || frame === undefined) throw new Error("no pane");
  return frame;
}

/** Whether the page has the focus, and not the pane's frame. */
const isOnPage = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.tagName !== "IFRAME");

/** Presses a key until the focus is on the page, and returns the indexes of the stops in the pane. */
async function stopsOf(page: Page, frame: Frame, key: string): Promise<readonly number[]> {
  const stops: number[] = [];
  for (let presses = 0; presses < MOST_STOPS; presses += 1) {
    await page.keyboard.press(key);
    const stop = await frame.evaluate(() => window.stops?.indexOf(document.activeElement) ?? -1);
    if (stop === stops.at(-1) || (stop === -1 && (await isOnPage(page)))) {
      // office.js has reported the end of the pane, and the page takes the focus
      await page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME");
      return stops;
    }
    stops.push(stop);
  }
  throw new Error(`${key} does not lead out of the pane`);
}

declare global {
  interface Window {
    /** All visible elements that can be focused, in the order of the page. */
    stops?: readonly (Element | null)[];
  }
}

/**
 * Numbers the visible elements that can be focused; returns their number, and the names of sections.
 */
const numberStops = (frame: Frame) =>
  frame.evaluate(() => {
    const all = document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex]",
    );
    window.stops = [...all].filter(
      (element) =>
        element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility(),
    );
    return {
      count: window.stops.length,
      sections: window.stops.flatMap((each) =>
        each?.tagName === "SUMMARY" ? [each.firstChild?.nextSibling?.textContent] : [],
      ),
    };
  });

describeInBrowser("Tab in the pane's frame", () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await openWorkbench();
    await workbench.pane.getByText(columns.title).waitFor();
  });
  afterEach(() => leaveWorkbench(workbench));

  it("comes to all that can be focused, in the order of the page, and out at the end", async () => {
    const { page } = workbench;
    const frame = await frameOf(page);
    const { count, sections } = await numberStops(frame);
    expect(sections).toEqual([words.indicators.title, columns.title]);
    const inOrder = Array.from({ length: count }, (_, index) => index);
    await page.getByRole("button", { name: "关闭窗格" }).focus();
    expect(await stopsOf(page, frame, "Tab")).toEqual(inOrder);
  });

  it("comes to them backwards as well, and out at the beginning", async () => {
    const { page, pane } = workbench;
    const frame = await frameOf(page);
    const { count } = await numberStops(frame);
    await pane.getByRole("button", { name: words.actions.check }).focus();
    const backwards = Array.from({ length: count - 1 }, (_, index) => count - 2 - index);
    expect(await stopsOf(page, frame, "Shift+Tab")).toEqual(backwards);
    const name = page.getByRole("button", { name: "关闭窗格" });
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it("comes to the rows of an unfolded section", async () => {
    const { page, pane } = workbench;
    const frame = await frameOf(page);
    await pane.getByText(words.indicators.title).press("Enter");
    await pane.locator("details details summary").nth(10).waitFor();
    const { count, sections } = await numberStops(frame);
    expect(sections.length).toBeGreaterThan(10);
    await page.getByRole("button", { name: "关闭窗格" }).focus();
    expect(await stopsOf(page, frame, "Tab")).toHaveLength(count);
  });
});
