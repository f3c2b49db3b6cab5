/** 批量核对 in a browser: thirty files are dropped and checked in the pane's workers, and one is opened. */
import { strToU8 } from "fflate";
import { readFixture, type Fixture } from "../support/fixture";
import { fileOfFixture } from "../support/xlsx-file";
import {
  describeInBrowser,
  leaveWorkbench,
  openWorkbench,
  passed,
  type Workbench,
} from "./workbench-page";

const published = readFixture("src/workbench/sample/shanghai-2024.json");

/** One published form, as the file of a unit. */
function formOf(index: number): Uint8Array {
  const { sheets } = published;
  const one: Fixture = { ...published, sheets: sheets.slice(index % 5, (index % 5) + 1) };
  return fileOfFixture(one);
}

const sound = formOf(0);
const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...Array.from({ length: 24 }, (_, index) => [`自评表${index + 1}.xlsx`, formOf(index)] as const),
  ["半个.xlsx", sound.slice(0, sound.length / 2)],
  ["空.xlsx", new Uint8Array()],
  ["盖章.pdf", strToU8("%PDF-1.7 %âãÏÓ")],
  ["网页.xlsx", strToU8("<html><table><tr><td>1</td></tr></table></html>")],
  ["~$自评表1.xlsx", new Uint8Array(165)],
  ["Thumbs.db", new Uint8Array(10)],
];

describeInBrowser("批量核对", () => {
  let workbench: Workbench;
  beforeEach(async () => {
    workbench = await openWorkbench();
    await passed(workbench.pane).waitFor();
  });
  afterEach(() => leaveWorkbench(workbench));

  it("checks dropped files in workers, says why some were not checked, and shows what was found", async () => {
    const { page, pane } = workbench;
    await pane.getByRole("button", { name: "批量核对" }).click();
    await pane.getByText("一次核对很多份自评表").waitFor();
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(new URL(worker.url()).pathname));
    await pane.getByText("一次核对很多份自评表").evaluate(
      (zone, given) => {
        const dataTransfer = new DataTransfer();
        for (const [name, bytes] of given)
          dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
        const drop = { dataTransfer, bubbles: true, cancelable: true };
        zone.dispatchEvent(new DragEvent("dragover", drop));
        zone.dispatchEvent(new DragEvent("drop", drop));
      },
      files.map(([name, bytes]) => [name, [...bytes]] as const),
    );
    await pane.getByRole("heading", { name: "共 24 份自评表" }).waitFor();
    await pane
      .getByText("看了 28 个文件，4 个没有核对，略过 2 个临时文件和系统文件。")
      .first()
      .waitFor();
    expect(workers.length).toBeGreaterThan(0);
    expect(new Set(workers)).toEqual(new Set(["/batch-worker.js"]));

    await pane.getByRole("button", { name: "看原因" }).click();
    for (const reason of [/工作簿已损坏或不完整/, /空文件（0 字节）/, /PDF 文件/, /网页或 XML/])
      await pane.getByText(reason).waitFor();
    await pane.getByLabel("显示").selectOption({ label: "全部" });

    const line = pane
      .getByRole("list", { name: "各单位的核对结果" })
      .getByRole("button", { name: "热线服务保障经费" })
      .first();
    await line.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: "热线服务保障经费" }).waitFor();
    await page.keyboard.press("Escape");
    // the focus is at the line that was opened; office.js has not moved it
    await pane.locator("button:focus", { hasText: "热线服务保障经费" }).waitFor();
  });
});
