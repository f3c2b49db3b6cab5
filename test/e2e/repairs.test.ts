/** The repairs of findings, in the workbench: judge a row, insert an outline, write, undo. */
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

describeInBrowser("the repairs of the pane", () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await openWorkbench();
    await passed(workbench.pane).waitFor();
  });
  afterEach(() => leaveWorkbench(workbench));

  /** The cells that the repairs of this form may change. */
  const cells = async () =>
    Promise.all(["G13", "H13", "G22", "H22", "G27"].map((at) => read(workbench, at)));

  it("judge a row and draft an explanation, write both, and undo both", async () => {
    const { pane } = workbench;
    // a quantitative row that lost half of its points, and a judged one without a score
    await type(workbench, "E13", "0.50(份)");
    await type(workbench, "G13", "4");
    await type(workbench, "G22", "");
    await button(pane, "评分").waitFor();
    const before = await cells();

    await button(pane, "评分").click();
    const slider = pane.getByRole("slider");
    await slider.focus();
    await slider.press("End");
    await slider.press("ArrowLeft");
    await pane.getByText("已评 5.90 分，列入待写回").waitFor();
    await pane.getByText("评分写回后：总分 95.90，等级 优").waitFor();
    await pane.getByRole("spinbutton").press("ArrowDown");
    await pane.getByText("已评 5.89 分，列入待写回").waitFor();

    await button(pane, "插入说明提纲").click();
    await pane.getByText("已列入待写回", { exact: true }).waitFor();
    expect(await cells()).toEqual(before);

    await button(pane, "写回得分与等级").click();
    await pane.getByText("已写回 3 个单元格").waitFor();
    expect(await read(workbench, "G22")).toMatchObject({ kind: "number", value: 5.89 });
    expect(await read(workbench, "G27")).toMatchObject({ kind: "number", value: 95.89 });
    expect(await read(workbench, "H13")).toMatchObject({
      kind: "text",
      value: expect.stringMatching(/^原因：……（目标值 .*扣 4\.00 分）；改进措施：……$/) as string,
    });

    await button(pane, "撤销写回").click();
    await pane.getByText("已恢复 3 个单元格").waitFor();
    expect(await cells()).toEqual(before);
  });

  it("write one figure alone, from its finding", async () => {
    const { pane } = workbench;
    await type(workbench, "G13", "5");
    await button(pane, "写入 8.00").click();
    await pane.getByText("已写回 1 个单元格").waitFor();
    expect(await read(workbench, "G13")).toMatchObject({ value: 8 });
    await passed(pane).waitFor();
  });

  it("tell of a protected sheet before anything is asked of it", async () => {
    const { page, pane } = workbench;
    await page.evaluate(() => window.workbench?.protect(true));
    await button(pane, "重新核对").click();
    await pane.getByText(/工作表受保护，锁定的单元格写不进去/).waitFor();
  });
});
