/** The workbench in a window of 700 × 450 at a zoom of 200 %. */
import { describeInBrowser, leaveWorkbench, openWorkbench } from "./workbench-page";

describeInBrowser("a small window at a high zoom", () => {
  it("shows the pane in its whole width, and the grid below it", async () => {
    const workbench = await openWorkbench({ width: 350, height: 225 });
    const { page, pane } = workbench;
    await pane.getByRole("heading", { level: 1 }).waitFor();
    const frame = await page.locator('iframe[title="绩效自评助手"]').boundingBox();
    const grid = await page.locator("main.wb-grid").boundingBox();
    if (frame === null || grid === null) throw new Error("pane or grid is not shown");
    expect(frame).toMatchObject({ x: 0, width: 350 });
    // the title of the pane and the ribbon take less than half of the window
    expect(frame.y).toBeLessThan(112);
    expect(grid.y).toBeGreaterThanOrEqual(frame.y + frame.height - 1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
    await leaveWorkbench(workbench);
  });
});
