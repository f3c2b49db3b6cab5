/** The main tasks, by the words in the pane: open, check, edit, write back, undo, flag, template. */
import type { FrameLocator, Locator } from "playwright-core";
import type { CellState } from "../../src/workbench/model/cell-content";
import {
  describeInBrowser,
  leaveWorkbench,
  openWorkbench,
  passed,
  type Workbench,
} from "./workbench-page";

const button = (pane: FrameLocator, name: string): Locator =>
  pane.getByRole("button", { name, exact: true });
const read = ({ page }: Workbench, address: string): Promise<CellState | undefined> =>
  page.evaluate((at) => window.workbench?.read(at), address);
const type = ({ page }: Workbench, address: string, text: string): Promise<void> =>
  page.evaluate(([at = "", words = ""]) => window.workbench?.type(at, words), [address, text]);
const activate = ({ page }: Workbench, name: string): Promise<void> =>
  page.evaluate((sheet) => window.workbench?.activate(sheet), name);
const flags = ({ page }: Workbench): Promise<number | undefined> =>
  page.evaluate(() => window.workbench?.conditionalFormats());

describeInBrowser("the workbench", () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await openWorkbench();
  });
  afterEach(() => leaveWorkbench(workbench));

  it("opens with the first form checked, without a click", async () => {
    const { pane } = workbench;
    await passed(pane).waitFor();
    await pane.getByText("维修资金管理").first().waitFor();
    expect(await pane.getByText("100.00").count()).toBeGreaterThanOrEqual(2);
  });

  it("shows an edit of the grid in the pane, and the repair as well", async () => {
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    await page.evaluate(() => window.workbench?.select("G13"));
    await page.keyboard.type("7");
    const before = performance.now();
    await page.keyboard.press("Enter");
    await passed(pane).waitFor({ state: "detached" });
    console.info(`edit to pane: ${Math.round(performance.now() - before)} ms`);
    expect(await read(workbench, "G13")).toMatchObject({ kind: "number", value: 7 });
    await type(workbench, "G13", "8");
    await passed(pane).waitFor();
  });

  it("follows the sheet", async () => {
    const { pane } = workbench;
    await passed(pane).waitFor();
    await activate(workbench, "物业事务管理");
    await pane.getByRole("heading", { name: "物业事务管理" }).waitFor();
  });

  it("writes scores back as numbers, and restores what was there", async () => {
    const { pane } = workbench;
    await passed(pane).waitFor();
    await type(workbench, "G13", "5");
    await pane.getByText(/已选 [1-9]/).waitFor();
    await button(pane, "写回得分与等级").click();
    await pane.getByText(/已写回 \d+ 个单元格/).waitFor();
    expect(await read(workbench, "G13")).toEqual({
      kind: "number",
      value: 8,
      formula: null,
      format: "0.00",
    });
    expect(await read(workbench, "G27")).toMatchObject({ value: 100 });
    await button(pane, "撤销写回").click();
    await pane.getByText(/已恢复 \d+ 个单元格/).waitFor();
    expect(await read(workbench, "G13")).toMatchObject({ value: 5 });
  });

  it("flags a row that loses points without a reason, and takes its flag away", async () => {
    const { pane } = workbench;
    await passed(pane).waitFor();
    // a qualitative row: the person's score stays, and is now below the weight
    await type(workbench, "G22", "5");
    await passed(pane).waitFor({ state: "detached" });
    await button(pane, "标记").click();
    await pane.getByText("已标记 1 行").waitFor();
    expect(await flags(workbench)).toBeGreaterThan(0);
    await button(pane, "清除标记").click();
    await pane.getByText(/已清除 \d+ 处标记|标记已清除/).waitFor();
    expect(await flags(workbench)).toBe(0);
  });

  it("makes the standard template from the pane, which then has no layout to complain of", async () => {
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    await button(pane, "生成标准模板").click();
    await pane.getByText("已生成标准模板").waitFor();
    expect(await page.evaluate(() => window.workbench?.sheetNames().length)).toBe(6);
    expect(await read(workbench, "A1")).toMatchObject({ kind: "text" });
  });

  it("makes the standard template from the ribbon", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "生成标准模板" }).click();
    await page.waitForFunction(() => window.workbench?.sheetNames().length === 6);
    await page.getByRole("button", { name: "生成标准模板", disabled: false }).waitFor();
  });

  it("hints at what a cell of the template takes, and refuses a score above the row's weight", async () => {
    const { page } = workbench;
    await page.getByRole("button", { name: "生成标准模板" }).click();
    await page.waitForFunction(() => window.workbench?.sheetNames().length === 6);
    await page.getByRole("button", { name: "生成标准模板", disabled: false }).waitFor();
    await type(workbench, "F14", "5");
    await page.evaluate(() => window.workbench?.select("G14"));
    await page.getByRole("status").getByText("0 到本行分值之间").waitFor();
    await page.keyboard.type("6");
    await page.keyboard.press("Enter");
    await page.getByText("得分应为 0 到本行分值之间的数字。").waitFor();
    await page.getByRole("button", { name: "确定" }).click();
    expect(await read(workbench, "G14")).toMatchObject({ kind: "empty" });
  });

  it("says what to do when the sheet is protected, and writes nothing", async () => {
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    await type(workbench, "G13", "5");
    await passed(pane).waitFor({ state: "detached" });
    await page.evaluate(() => window.workbench?.protect(true));
    await button(pane, "写回得分与等级").click();
    await pane
      .getByText(/锁定的单元格写不进去/)
      .first()
      .waitFor();
    expect(await read(workbench, "G13")).toMatchObject({ value: 5 });
  });
});
