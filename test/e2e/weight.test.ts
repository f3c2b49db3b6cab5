/** The files that the pane fetches by itself, and its behaviour when one cannot be fetched. */
import type { Frame } from "playwright-core";
import {
  describeInBrowser,
  leaveWorkbench,
  openWorkbench,
  paneFrame,
  passed,
} from "./workbench-page";

const OWN_SCRIPT = /\/[\w-]+\.[0-9a-f]{10}\.js$/;

const WORDING = /\/wording\.[0-9a-f]+\.js$/;

const UNREACHABLE = /\/(lists|profile)\.[0-9a-f]+\.js$/;

/** The addresses fetched until a form was shown, those named in the page, and those fetched since. */
const fetchedBy = (pane: Frame) =>
  pane.evaluate(() => {
    const shown = performance.getEntriesByName("shown")[0]?.startTime ?? 0;
    const resources = performance.getEntriesByType("resource");
    const scripts = [...document.scripts];
    const meanwhile = [...document.querySelectorAll<HTMLLinkElement>("link[rel=preload]")];
    return {
      before: resources.filter(({ startTime }) => startTime < shown).map(({ name }) => name),
      since: resources.filter(({ startTime }) => startTime >= shown).map(({ name }) => name),
      named: [
        ...scripts.filter(({ defer }) => defer).map(({ src }) => src),
        ...meanwhile.map(({ href }) => href),
      ],
    };
  });

describeInBrowser("the pane", () => {
  it("needs no script but those its page names to show a form, and fetches the rest then", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    const frame = await paneFrame(page);
    await frame.waitForFunction(() => performance.getEntriesByName("shown")[0]);
    // on a busy computer the network may have been idle before the pane fetched the rest
    await frame.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/lists.")),
    );
    // a file requested before is listed once it has arrived
    await frame.waitForFunction(() => {
      const come = new Set(performance.getEntriesByType("resource").map(({ name }) => name));
      const scripts = [...document.scripts].filter(({ defer }) => defer);
      return scripts.every(({ src }) => come.has(src));
    });
    const { before, since, named } = await fetchedBy(frame);
    const own = before.filter((address) => OWN_SCRIPT.test(address));
    expect([...new Set(own)].sort()).toEqual([...named].sort());
    expect(own.filter((address) => /\/engine\./.test(address))).not.toEqual([]);
    expect(since.filter((address) => /\/lists\./.test(address))).toHaveLength(1);
    await leaveWorkbench(workbench);
  });

  it("says which part could not be fetched, goes on with the rest, and fetches it when asked again", async () => {
    const workbench = await openWorkbench({
      prepare: (page) => page.route(UNREACHABLE, (route) => route.abort()),
    });
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    await page.evaluate(() => window.workbench?.type("G13", "5"));
    await pane.getByText("这一部分没有加载出来").first().waitFor();
    await pane.getByRole("button", { name: "写回得分与等级" }).waitFor();
    // the pane's own attempts are over once its last file has arrived
    const frame = await paneFrame(page);
    await frame.waitForFunction(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("/kept.")),
    );
    await page.unrouteAll();
    await pane.getByRole("button", { name: "重试" }).first().click();
    await pane.getByText(/已选 [1-9]/).waitFor();
    // the browser's own messages about files it could not fetch
    await leaveWorkbench(workbench, /net::ERR_FAILED/);
  });

  it("refuses to check a form whose part of the rules cannot be fetched, and checks it when asked again", async () => {
    const workbench = await openWorkbench({
      prepare: (page) => page.route(WORDING, (route) => route.abort()),
    });
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    await page.evaluate(() => window.workbench?.type("E13", "完成0.50份"));
    await pane.getByText("核对这张表所需的部分没有加载出来").first().waitFor();
    await page.unrouteAll();
    // the button of the notice, which is the last one
    await pane.getByRole("button", { name: "重试" }).last().click();
    await pane.getByText("96.00").first().waitFor();
    await leaveWorkbench(workbench, /net::ERR_FAILED/);
  });
});
