/** 栏目识别, from an unclear header to the saved file that contains the choices. */
import type { FrameLocator, Locator, Page } from "playwright-core";
import { readFixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";
import {
  describeInBrowser,
  downloaded,
  leaveWorkbench,
  openWorkbench,
  passed,
} from "./workbench-page";

const UNKNOWN = "年末摸底情况";

/** One published form whose results column has an unknown label. */
function unclearFile(): Uint8Array {
  const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
  if (sheet === undefined) throw new Error("the sample has forms");
  const cells = Object.entries(sheet.cells).map(
    ([address, value]) => [address, value === "实际完成值" ? UNKNOWN : value] as const,
  );
  return fileOfFixture({ sheets: [{ ...sheet, cells: Object.fromEntries(cells) }] });
}

async function open(page: Page, bytes: Uint8Array): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles({
    name: "自评.xlsx",
    mimeType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    buffer: Buffer.from(bytes),
  });
  await page.getByText("已打开“自评.xlsx”").waitFor();
}

async function saved(page: Page): Promise<Uint8Array> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "保存工作簿" }).click(),
  ]);
  return downloaded(download);
}

const field = (pane: FrameLocator): Locator => pane.getByRole("combobox", { name: UNKNOWN });

describeInBrowser("a header nobody can read", () => {
  it("is read as a person says, and still is after saving and opening again", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    await open(page, unclearFile());
    await pane.getByRole("button", { name: "指定栏目含义" }).click();
    await field(pane).selectOption({ label: "实际完成值" });
    await passed(pane).waitFor();
    await pane.getByText("手工指定").waitFor();

    const bytes = await saved(page);
    await open(page, unclearFile());
    await pane.getByText("1 栏未识别").waitFor();
    await open(page, bytes);
    await passed(pane).waitFor();

    await pane.getByText("栏目识别").click();
    await pane.getByRole("button", { name: "清除本工作簿的栏目设定" }).click();
    await pane.getByText("1 栏未识别").waitFor();
    await leaveWorkbench(workbench);
  });
});
