/** What the pane fetches by itself: the sizes under a ceiling are those of exactly this. */
import { describeInBrowser, openWorkbench, passed } from "./workbench-page";

const OWN_SCRIPT = /\/([\w-]+\.[0-9a-f]{10}\.js)$/;

describeInBrowser("the pane", () => {
  it("needs no script but the one its page names to show a form checked", async () => {
    const { page, pane } = await openWorkbench();
    await passed(pane).waitFor();
    const { fetched, named } = await page.evaluate(() => {
      const view = document.querySelector("iframe")?.contentWindow;
      const resources = view?.performance.getEntriesByType("resource") ?? [];
      const scripts = [...(view?.document.scripts ?? [])];
      return {
        fetched: resources.map(({ name }) => name),
        named: scripts.filter(({ defer }) => defer).map(({ src }) => src),
      };
    });
    const own = fetched.filter((address) => OWN_SCRIPT.test(address));
    expect(own).toEqual(named);
    expect(own).toHaveLength(1);
    await page.context().close();
  });
});
