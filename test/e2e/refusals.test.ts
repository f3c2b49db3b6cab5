/** The failures of Excel and of its library, as the pane shows them, in a real browser. */
import {
  describeInBrowser,
  leaveWorkbench,
  openWorkbench,
  passed,
  type Workbench,
} from "./workbench-page";

/** office.js itself waits ten seconds. */
const OFFICE_GIVEN_UP = { timeout: 30_000 };

describeInBrowser("the pane", () => {
  const lose = ({ page }: Workbench, isLost: boolean): Promise<void> =>
    page.evaluate((lost) => window.workbench?.loseSession(lost), isLost);

  it("says that office.js could not be fetched, and starts once it can", async () => {
    const blocked = "**/office/office.js";
    const workbench = await openWorkbench({
      prepare: (page) => page.route(blocked, (route) => route.abort()),
    });
    const { page, pane } = workbench;
    await pane.getByText("没有连上 Excel 的组件").waitFor();
    await page.unroute(blocked);
    await pane.getByRole("button", { name: "重新加载" }).click();
    await passed(pane).waitFor();
    await leaveWorkbench(workbench, /net::ERR_FAILED/);
  });

  it("says that Excel does not answer when a part of office.js never comes", async () => {
    const workbench = await openWorkbench({
      // a request without an answer
      prepare: (page) => page.route("**/office/excel-web-16.00.js", () => undefined),
    });
    const { pane } = workbench;
    await pane.getByText("Excel 没有回应").waitFor(OFFICE_GIVEN_UP);
    await pane.getByRole("button", { name: "重新加载" }).waitFor();
    await leaveWorkbench(workbench);
  });

  it("says that Excel is too old, and what is needed", async () => {
    const workbench = await openWorkbench({ path: "?api=1.8" });
    const { pane } = workbench;
    await pane.getByText("Excel 版本过低").waitFor();
    await pane.getByText(/需要 Excel 2021/).waitFor();
    await leaveWorkbench(workbench);
  });

  it("says that the connection is lost, keeps what it shows, and goes on by a retry", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await page.evaluate(() => window.workbench?.type("G13", "5"));
    await pane.getByText(/已选 [1-9]/).waitFor();
    await lose(workbench, true);
    await pane.getByRole("button", { name: "写回得分与等级", exact: true }).click();
    await pane.getByText("没有写回", { exact: true }).waitFor();
    await pane.getByText(/与 Excel 的连接已中断/).waitFor();
    await pane.getByText(/已选 [1-9]/).waitFor();
    await lose(workbench, false);
    await pane.getByRole("button", { name: "重试" }).click();
    await pane.getByText(/已写回 \d+ 个单元格/).waitFor();
    // the refusal is also printed to the console, with the host's own message
    await leaveWorkbench(workbench, /会话已过期/);
  });

  it("keeps the reader's place when findings above vanish", async () => {
    const workbench = await openWorkbench({ height: 600 });
    const { page, pane } = workbench;
    const type = (address: string, text: string) =>
      page.evaluate(([at = "", words = ""]) => window.workbench?.type(at, words), [address, text]);
    await passed(pane).waitFor();
    for (const address of ["G13", "G14"]) await type(address, "1");
    const pending = pane.getByRole("heading", { name: "待写回" });
    await pane.getByText(/已选 2/).waitFor();
    await pane.getByText("得分明细").click();
    await pending.evaluate((heading) => {
      heading.scrollIntoView({ block: "start" });
    });
    const place = async () => (await pending.boundingBox())?.y ?? 0;
    const before = await place();
    await type("G13", "8");
    await pane.getByText(/已选 1/).waitFor();
    expect(Math.abs((await place()) - before)).toBeLessThan(3);
    await leaveWorkbench(workbench);
  });
});
