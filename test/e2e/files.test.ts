/** Files, by the words on the page: 打开工作簿, dropping a file, 保存工作簿. */
import type { Page } from "playwright-core";
import { cellAt } from "../../src/domain/cells";
import { readWorkbook } from "../../src/xlsx/read-workbook";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";
import {
  describeInBrowser,
  downloaded,
  leaveWorkbench,
  openWorkbench,
  passed,
  type Workbench,
} from "./workbench-page";

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const fixture = readFixture("test/fixtures/shanghai-2024/pasted.json");
const file = (name: string, bytes: Uint8Array) => ({
  name,
  mimeType: XLSX_TYPE,
  buffer: Buffer.from(bytes),
});

async function saved(page: Page): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存工作簿" }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await downloaded(download) };
}

describeInBrowser("files of the workbench", () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await openWorkbench();
    await passed(workbench.pane).waitFor();
  });
  afterEach(() => leaveWorkbench(workbench));

  it("opens a file, checks it, and saves it as it was", async () => {
    const { page, pane } = workbench;
    const bytes = fileOfFixture(fixture);
    const [chooser] = await Promise.all([
      page.waitForEvent("filechooser"),
      page.getByRole("button", { name: "打开工作簿" }).click(),
    ]);
    await chooser.setFiles(file("粘贴.xlsx", bytes));
    await pane.getByText("当前工作表有 5 份自评表").waitFor();
    const result = await saved(page);
    expect(result.name).toBe("粘贴.xlsx");
    expect(readWorkbook(result.bytes).sheets).toEqual(readWorkbook(bytes).sheets);
  });

  it("opens a file that is dropped on it", async () => {
    const { page, pane } = workbench;
    const content = [...fileOfFixture(fixture)];
    const data = await page.evaluateHandle(
      ([numbers, name]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([new Uint8Array(numbers)], name));
        return transfer;
      },
      [content, "拖入.xlsx"] as const,
    );
    await page.dispatchEvent("main", "drop", { dataTransfer: data });
    await page.getByText("已打开“拖入.xlsx”").waitFor();
    await pane.getByText("当前工作表有 5 份自评表").waitFor();
  });

  it("changes the planned cells and no other from write-back to saved file", async () => {
    const { page, pane } = workbench;
    const before = await saved(page);
    await page.evaluate(() => window.workbench?.type("G13", "5"));
    await passed(pane).waitFor({ state: "detached" });
    await pane.getByRole("button", { name: "写回得分与等级", exact: true }).click();
    await pane.getByText(/已写回 \d+ 个单元格/).waitFor();
    const [first, second] = [before, await saved(page)].map(
      ({ bytes }) => readWorkbook(bytes).sheets,
    );
    expect(second).toEqual(first);
  });

  it("says what is wrong with a file that is none, and keeps the workbook", async () => {
    const { page } = workbench;
    const input = page.locator('input[type="file"]');
    await input.setInputFiles(file("说明.xlsx", new TextEncoder().encode("这不是工作簿")));
    await page.getByText(/这不是 Excel 工作簿/).waitFor();
    expect(await page.evaluate(() => window.workbench?.sheetNames().length)).toBe(5);
    const cells = readWorkbook((await saved(page)).bytes).sheets[0]?.cells;
    expect(cells && cellAt(cells, { row: 3, column: 3 }).raw).toBe("维修资金管理");
  });
});
