/** The help in the browser: its pictures show the present pane, and it is accessible. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import recorded from "./help-pictures/aria-texts.json";
import { ariaTexts } from "./help-pictures/aria-texts";
import { openViews, WINDOW } from "./help-pictures/views";
import {
  describeInBrowser,
  openPage,
  leaveWorkbench,
  openWorkbench,
  workbenchUrl,
} from "./workbench-page";

// all views of the pane
jest.setTimeout(180_000);

const pages = ["index", "en-us/index", "admin"].map((name) => `help/${name}.html`);
const axe = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  readonly axe: {
    run(): Promise<{ readonly violations: readonly { id: string; nodes: { html: string }[] }[] }>;
  };
}

describeInBrowser("the help", () => {
  it("shows pictures of the pane as it is (else: npm run help-pictures)", async () => {
    const workbench = await openWorkbench({ path: "?pane=360", ...WINDOW });
    const { page, pane } = workbench;
    const now: Record<string, readonly string[]> = {};
    await openViews({
      page,
      pane,
      look: async ({ name, parts }) => {
        now[name] = await ariaTexts(parts);
      },
    });
    // one of the views is of a protected sheet
    await leaveWorkbench(workbench, /perform the requested operation/);
    expect(now).toEqual(recorded);
  });

  it("opens from the pane in a window of its own", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    const opened = page.context().waitForEvent("page");
    await pane.getByRole("link", { name: "使用说明" }).first().click();
    const help = await opened;
    await help.getByRole("heading", { level: 1, name: "绩效自评助手 使用说明" }).waitFor();
    await help.close();
    await leaveWorkbench(workbench);
  });

  it.each(
    pages.flatMap((address) => [
      [address, 320, { colorScheme: "light", forcedColors: "none" }] as const,
      [address, 1280, { colorScheme: "dark", forcedColors: "none" }] as const,
      [address, 320, { colorScheme: "dark", forcedColors: "active" }] as const,
    ]),
  )("%s can be read at %i pixels in %j", async (address, width, media) => {
    const page = await openPage({ viewport: { width, height: 800 }, ...media });
    await page.goto(workbenchUrl + address);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways).toBe(0);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (window as unknown as AxeWindow).axe.run());
    await page.context().close();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
