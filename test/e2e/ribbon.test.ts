/** The frame around the pane: the ribbon that the manifest declares, and the position of the pane. */
import {
  describeInBrowser,
  leaveWorkbench,
  openWorkbench,
  passed,
  type Workbench,
} from "./workbench-page";

describeInBrowser("the workbench's ribbon", () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await openWorkbench({ path: "?pane=320", width: 1024 });
    await passed(workbench.pane).waitFor();
  });
  afterEach(() => leaveWorkbench(workbench));

  it("shows the files' buttons and the controls of the manifest", async () => {
    const { page } = workbench;
    const labels = (group: string): Promise<string[]> =>
      page.getByRole("group", { name: group }).getByRole("button").allInnerTexts();
    expect(await labels("工作簿")).toEqual(["打开工作簿", "保存工作簿"]);
    expect(await labels("绩效自评助手")).toEqual([
      "打开助手",
      "核对",
      "写回得分与等级",
      "生成标准模板",
    ]);
  });

  it("gives the pane the width its address asks for, and all of the page's width to both", async () => {
    const { page } = workbench;
    const box = await page.locator('iframe[title="绩效自评助手"]').boundingBox();
    expect(box?.width).toBe(320);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024);
  });

  it("makes the pane wider from the keyboard", async () => {
    const { page } = workbench;
    await page.getByRole("separator", { name: "窗格宽度" }).press("ArrowLeft");
    const width = async (): Promise<number | undefined> =>
      (await page.locator('iframe[title="绩效自评助手"]').boundingBox())?.width;
    expect(await width()).toBe(336);
    await page.getByRole("separator", { name: "窗格宽度" }).press("ArrowRight");
    expect(await width()).toBe(320);
  });

  it("brings a closed pane back with 打开助手, at every press", async () => {
    const { page } = workbench;
    const pane = page.locator('iframe[title="绩效自评助手"]');
    for (const _ of ["first", "second"]) {
      await page.getByRole("button", { name: "关闭窗格" }).click();
      await pane.waitFor({ state: "hidden" });
      await page.getByRole("button", { name: "打开助手" }).click();
      await pane.waitFor({ state: "visible" });
      await passed(workbench.pane).waitFor();
    }
  });

  it("checks again in the open pane with 核对, at every press", async () => {
    const { page, pane } = workbench;
    const list = pane.getByRole("button", { name: "全部自评表" });
    for (const _ of ["first", "second"]) {
      await list.click();
      await passed(pane).waitFor({ state: "hidden" });
      await page.getByRole("button", { name: "核对", exact: true }).click();
      await passed(pane).waitFor();
    }
  });

  it("goes to the pending changes in the open pane with 写回得分与等级, at every press", async () => {
    const { page, pane } = workbench;
    await page.evaluate(() => window.workbench?.type("G13", "5"));
    await pane.locator("#changes").waitFor();
    const button = page.getByRole("button", { name: "写回得分与等级", exact: true });
    for (const _ of ["first", "second"]) {
      await button.click();
      await pane.locator("#changes:focus").waitFor();
      await button.focus();
    }
  });
});
