/** A pane too low for its footer scrolls as a whole; the line with the primary button stays visible. */
import { pane as words } from "../../src/messages";
import { describeInBrowser, leaveWorkbench, openWorkbench } from "./workbench-page";

describeInBrowser("a low pane", () => {
  it("keeps 撤销写回 and the primary button beside it in sight, at its head and at its end", async () => {
    const workbench = await openWorkbench({ width: 700, height: 450 });
    const { pane } = workbench;
    const undo = pane.getByRole("button", { name: words.actions.undo });
    const isInSight = () =>
      undo.evaluate((button) => {
        const { top, bottom } = button.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await undo.waitFor();
    await pane.getByText(words.indicators.title).waitFor();
    expect(await isInSight()).toBe(true);
    const scrolled = await undo.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight);
      return scrollY;
    });
    expect(scrolled).toBeGreaterThan(0);
    expect(await isInSight()).toBe(true);
    await leaveWorkbench(workbench);
  });
});
