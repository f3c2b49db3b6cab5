/** 定位 in the workbench: the grid shows the cell. */
import { pane as words } from "../../src/messages";
import { describeInBrowser, leaveWorkbench, openWorkbench } from "./workbench-page";

describeInBrowser("going to a cell", () => {
  it("scrolls the grid to it", async () => {
    const workbench = await openWorkbench({ height: 420 });
    const { page, pane } = workbench;
    await page.waitForFunction(() => window.workbench?.isInView("A1") === true);
    expect(await page.evaluate(() => window.workbench?.isInView("G26"))).toBe(false);
    await pane.getByText(words.indicators.title).click();
    const row = pane.locator("details details").last();
    await row.locator("summary").click();
    await row.getByRole("button", { name: words.findings.goToCell("G26") }).click();
    await page.waitForFunction(() => window.workbench?.isInView("G26") === true);
    await leaveWorkbench(workbench);
  });
});
