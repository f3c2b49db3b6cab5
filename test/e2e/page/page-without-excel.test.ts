/** The page without Excel, opened from a disk: one file, no request but for the file itself. */
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type axeCore from "axe-core";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { a1, cellAt } from "../../../src/domain/cells";
import { readWorkbook } from "../../../src/xlsx/read-workbook";
import { readFixture, root } from "../../support/fixture";
import { fileOfFixture } from "../../support/xlsx-file";
import { describeInBrowser, downloaded, openPage } from "../workbench-page";
import { engineOf2021 } from "./engine-of-2021";

const address = pathToFileURL(path.join(root, "dist", "page.html")).href;
const NAME = "维修资金 自评表.xlsx";

/** The first published form; E13 answers half of the target, so that G13 is 4 of 8 points. */
const halfAnswered = (): Uint8Array => withAnswer("0.50(份)");

/** The first published form with another answer in E13. */
function withAnswer(answer: string): Uint8Array {
  const { sheets } = readFixture("src/workbench/sample/shanghai-2024.json");
  const [first, ...others] = sheets;
  if (first === undefined) throw new Error("the sample has no form");
  return fileOfFixture({
    sheets: [{ ...first, cells: { ...first.cells, E13: answer } }, ...others],
  });
}

/** Drops a file on the page, as a person does from the desktop. */
async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ({ name: given, content }) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(content)], given));
      for (const kind of ["dragenter", "dragover", "drop"])
        document.body.dispatchEvent(
          new DragEvent(kind, { bubbles: true, cancelable: true, dataTransfer: data }),
        );
    },
    { name, content: [...bytes] },
  );
}

/** Whether the page has the browser ask before it is left. */
const asksBeforeLeaving = (page: Page): Promise<boolean> =>
  page.evaluate(() => window.onbeforeunload !== null);

/** Tries to close the page, and stays when the browser asks. */
async function stayWhenAsked(page: Page): Promise<string> {
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type();
}

/** The violations that axe finds. */
async function violations(page: Page, isContrastOurs = true): Promise<readonly string[]> {
  return page.evaluate(async (measuresContrast) => {
    const { axe } = window as unknown as { readonly axe: typeof axeCore };
    // after the page was drawn, and all transitions have ended
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    await Promise.all(document.getAnimations().map(({ finished }) => finished));
    const result = await axe.run({ rules: { "color-contrast": { enabled: measuresContrast } } });
    return result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
    );
  }, isContrastOurs);
}

const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The cells in which the sheets of two files differ: "维修资金管理!G13 8→4". */
function differences(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [readWorkbook(one), readWorkbook(other)];
  return before.sheets.flatMap(({ name, cells }, index) => {
    const changed = after.sheets[index]?.cells ?? cells;
    return cells.rows.flatMap((row, r) =>
      row.flatMap(({ raw }, c) => {
        const at = { row: cells.top + r, column: cells.left + c };
        const now = cellAt(changed, at).raw;
        return now === raw ? [] : [`${name}!${a1(at)} ${raw}→${now}`];
      }),
    );
  });
}

/** The parts of two packages that do not have the same bytes. */
function changedParts(one: Uint8Array, other: Uint8Array): readonly string[] {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  const parts = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return parts.filter(
    (part) => !Buffer.from(before[part] ?? []).equals(Buffer.from(after[part] ?? [])),
  );
}

describeInBrowser("the page without Excel, from a disk, in an engine of 2021", () => {
  const requests: string[] = [];
  const complaints: string[] = [];
  const bytes = halfAnswered();
  let page: Page;

  beforeAll(async () => {
    page = await openPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
    page.on("request", (request) => requests.push(decodeURI(request.url())));
    page.on("pageerror", ({ message }) => complaints.push(message));
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    // colours are measured, so no transition may be running
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.addInitScript(engineOf2021);
    await page.goto(address);
    await page.getByRole("heading", { name: "打开自评表，马上核对" }).waitFor();
    await page.evaluate(await readFile(require.resolve("axe-core/axe.min.js"), "utf8"));
  });
  afterAll(async () => {
    await page.context().close();
  });

  it("begins with where to drop files, and says what it cannot do", async () => {
    await page.getByText("和 Excel 加载项相比，这里做不到的").click();
    expect(await page.getByText(/不跟着你的编辑走/).isVisible()).toBe(true);
    await page.getByText("许可证", { exact: true }).click();
    expect(await page.getByText(/Copyright \(c\) Meta Platforms/).isVisible()).toBe(true);
    expect(await violations(page)).toEqual([]);
    expect(await asksBeforeLeaving(page)).toBe(false);
  });

  it("checks a file that is dropped, and goes to the cell of an item", async () => {
    await drop(page, NAME, bytes);
    await page.getByRole("heading", { name: "维修资金管理", level: 1 }).waitFor();
    await page
      .getByRole("button", { name: /^下一项|^上一项/ })
      .first()
      .waitFor();
    await page.getByRole("button", { name: "定位到 G13" }).first().click();
    const cell = page.locator('td[aria-current="true"]');
    await cell.waitFor();
    expect(await cell.innerText()).toBe("8.00");
    expect(await violations(page)).toEqual([]);
  });

  it("writes the ticked figures to the copy only, and asks before they are lost", async () => {
    await page
      .getByRole("button", { name: /写回得分与等级/ })
      .first()
      .click();
    await page.getByText("副本里改了 2 格，还没有下载").waitFor();
    expect(await page.locator('td[aria-current="true"]').innerText()).toContain("4.00");
    expect(await stayWhenAsked(page)).toBe("beforeunload");
  });

  it("downloads the copy, in which just these cells differ", async () => {
    const begun = page.waitForEvent("download");
    await page.getByRole("button", { name: "下载改好的副本" }).click();
    const download = await begun;
    expect(download.suggestedFilename()).toBe("维修资金 自评表（已核对）.xlsx");
    const copy = await downloaded(download);
    expect(differences(bytes, copy)).toEqual(["维修资金管理!G13 8→4", "维修资金管理!G27 100→96"]);
    expect(changedParts(bytes, copy)).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(await asksBeforeLeaving(page)).toBe(false);
  });

  it("undoes what was written, and has no copy then", async () => {
    await page.getByRole("button", { name: "撤销写回" }).click();
    await page.getByText("还没有写进任何改动").first().waitFor();
    expect(await page.locator('td[aria-current="true"]').innerText()).toBe("8.00");
  });

  it("makes a file of the report", async () => {
    const begun = page.waitForEvent("download");
    await page.getByRole("button", { name: "生成核对报告" }).click();
    const download = await begun;
    expect(download.suggestedFilename()).toBe("维修资金 自评表 核对报告.xlsx");
    const { sheets } = readWorkbook(await downloaded(download));
    expect(sheets.map(({ name }) => name)).toEqual(["核对报告"]);
  });

  it("shows the copy without texts as it will be, and saves it only when told to", async () => {
    let downloads = 0;
    page.on("download", () => (downloads += 1));
    const make = page.getByRole("button", { name: "生成匿名副本" });
    const dialog = page.getByRole("dialog", { name: "匿名副本：保存前请看一遍" });
    await make.click();
    const cells = page.locator('[role="dialog"] td');
    await cells.first().waitFor();
    const shown = await cells.allInnerTexts();
    expect(shown.join("\n")).not.toMatch(/维修资金|房屋/);
    for (const width of [320, 1366]) {
      await page.setViewportSize({ width, height: width < 900 ? 480 : 768 });
      expect(await violations(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
      expect(await dialog.getByRole("button", { name: "保存副本" }).isVisible()).toBe(true);
    }
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await page.getByText("已生成匿名副本").count()).toBe(0);
    expect(downloads).toBe(0);

    await make.click();
    const begun = page.waitForEvent("download");
    await dialog.getByRole("button", { name: "保存副本" }).click();
    const saved = await begun;
    expect(saved.suggestedFilename()).toBe("匿名副本.xlsx");
    const [sheet] = readWorkbook(await downloaded(saved)).sheets;
    const stored = (sheet?.cells.rows ?? []).flat().filter(({ kind }) => kind !== "empty");
    expect(shown.filter((text) => text !== "")).toEqual(stored.map((cell) => cell.shown));
    await dialog.waitFor({ state: "detached" });
  });

  it.each([320, 640, 899, 900, 1366])("has room in a window of %i px", async (width) => {
    await page.setViewportSize({ width, height: width < 900 ? 640 : 768 });
    expect(await sidewaysScroll(page)).toBeLessThanOrEqual(0);
    expect(await page.getByRole("button", { name: "下载改好的副本" }).isVisible()).toBe(true);
    expect(await page.locator("footer").getByRole("button").first().isVisible()).toBe(true);
  });

  it("is readable in the dark and in forced colours", async () => {
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", forcedColors: "active" });
    // there the colours are those of the system
    expect(await violations(page, false)).toEqual([]);
  });

  it("checks several files in a worker, says why one is none, and opens one by a press", async () => {
    const workers: string[] = [];
    page.on("worker", (worker) => workers.push(worker.url()));
    await page.setInputFiles("input[type=file]", [
      { name: "甲.xlsx", mimeType: "", buffer: Buffer.from(bytes) },
      { name: "乙.txt", mimeType: "", buffer: Buffer.from("不是工作簿") },
      { name: "~$甲.xlsx", mimeType: "", buffer: Buffer.from("") },
    ]);
    await page.getByRole("heading", { name: "共 10 份自评表" }).waitFor();
    await page
      .getByText("看了 3 个文件，1 个没有核对，略过 1 个临时文件和系统文件。")
      .first()
      .waitFor();
    expect(workers).toHaveLength(1);
    await page.getByText(/这是文本文件/).waitFor();
    // no line of the list is marked as shown; forced colours draw a transparent border too
    const edges = await page
      .getByRole("button", { name: "公房资产监管" })
      .first()
      .evaluate((line) => [
        getComputedStyle(line).borderLeftColor,
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect(edges[0]).toBe(edges[1]);
    expect(await violations(page)).toEqual([]);
    const begun = page.waitForEvent("download");
    await page.getByRole("button", { name: "生成汇总" }).click();
    const { sheets } = readWorkbook(await downloaded(await begun));
    expect(sheets.map(({ name }) => name)).toEqual([
      "自评汇总",
      "问题清单",
      "统计图表",
      "跨表提示",
      "没有核对的",
    ]);
    await page.getByRole("button", { name: "公房资产监管" }).first().click();
    await page.getByRole("button", { name: "打开这个文件来改" }).click();
    await page.getByRole("heading", { name: "公房资产监管", level: 1 }).waitFor();
  });

  it("checks several files beside its own work where a browser has no workers for it", async () => {
    const html = await readFile(path.join(root, "dist", "page.html"), "utf8");
    const folder = await mkdtemp(path.join(tmpdir(), "jixiao-page-"));
    const file = path.join(folder, "page.html");
    await writeFile(file, html.replace("worker-src blob:", "worker-src 'none'"));
    const other = await openPage({ viewport: { width: 1366, height: 768 } });
    const workers: string[] = [];
    other.on("worker", (worker) => workers.push(worker.url()));
    await other.goto(pathToFileURL(file).href);
    await other.setInputFiles(
      "input[type=file]",
      ["甲.xlsx", "乙.xlsx", "丙.xlsx"].map((name) => ({
        name,
        mimeType: "",
        buffer: Buffer.from(bytes),
      })),
    );
    const forms = 3 * readWorkbook(bytes).sheets.length;
    await other.getByRole("heading", { name: `共 ${forms} 份自评表` }).waitFor();
    expect(workers).toEqual([]);
    await other.context().close();
    await rm(folder, { recursive: true });
  });

  it("exports what was marked as checked, which the command line reads", async () => {
    // three reports instead of one: far above the target, without an explanation
    const given = withAnswer("3.00(份)");
    const other = await openPage({ viewport: { width: 1366, height: 768 }, acceptDownloads: true });
    await other.goto(address);
    await other.setInputFiles("input[type=file]", {
      name: "超额.xlsx",
      mimeType: "",
      buffer: Buffer.from(given),
    });
    await other.locator("[id^=item-] button").first().click();
    await other.getByRole("button", { name: "已核实…" }).first().click();
    await other.getByRole("textbox", { name: "核实的理由" }).fill("已核对受理台账");
    await other.getByRole("button", { name: "标为已核实" }).click();
    const begun = other.waitForEvent("download");
    await other.getByRole("button", { name: "导出已核实（1 项）" }).click();
    const saved = await begun;
    expect(saved.suggestedFilename()).toBe("已核实.json");
    const folder = await mkdtemp(path.join(tmpdir(), "jixiao-accepted-"));
    const [workbook, accepted] = ["a.xlsx", "已核实.json"].map((name) => path.join(folder, name));
    await writeFile(workbook ?? "", given);
    await writeFile(accepted ?? "", await downloaded(saved));
    const program = path.join(root, "dist", "cli", "jixiao.mjs");
    const { stdout } = spawnSync(
      process.execPath,
      [program, "check", "--json", "--accepted", accepted ?? "", workbook ?? ""],
      { encoding: "utf8" },
    );
    const line = JSON.parse(stdout.split("\n")[0] ?? "") as {
      readonly findings: readonly { readonly code: string; readonly accepted?: object }[];
    };
    expect(line.findings.filter(({ accepted: by }) => by !== undefined)).toMatchObject([
      { code: "overachieved", accepted: { reason: "已核对受理台账" } },
    ]);
    await rm(folder, { recursive: true });
    await other.context().close();
  });

  it("has asked for nothing but itself, and complained of nothing", () => {
    expect(requests.filter((request) => !request.startsWith("blob:"))).toEqual([
      decodeURI(address),
    ]);
    expect(complaints).toEqual([]);
  });
});
