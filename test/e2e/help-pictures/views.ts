/**
 * The views of the workbench that the help shows: one form, opened, understood, repaired, written
 * back. The caller gets the parts of each picture in turn.
 */
import type { FrameLocator, Locator, Page } from "playwright-core";

export interface View {
  /** The picture's file, without its ending. */
  readonly name: string;
  /** The parts that the picture shows, whose texts are recorded. */
  readonly parts: readonly Locator[];
  /** The area of the picture, where that is less than its parts. */
  readonly frame?: readonly Locator[];
  /** The elements with a number in the picture, from 1 on. */
  readonly marks: readonly Locator[];
  /** The whole window instead of the area around the parts. */
  readonly whole?: boolean;
}

export interface ViewsOptions {
  readonly page: Page;
  /** Inside the iframe of the pane. */
  readonly pane: FrameLocator;
  readonly look: (view: View) => Promise<void>;
}

/**
 * For pictures of the window; for parts of the pane it is high enough that nothing has to be scrolled.
 */
export const WINDOW = { width: 1200, height: 720 };
const TALL = { width: 1200, height: 2600 };

/**
 * A row that reaches half of its target with full points, one that lost points without an explanation,
 * and a judged row without points.
 */
const EDITS: readonly (readonly [address: string, text: string])[] = [
  ["E13", "0.50(份)"],
  ["E16", "98.00(%)"],
  ["G16", "7.84"],
];

/** Opens the views of the help one after another, and calls `look` at each. */
export async function openViews({ page, pane, look }: ViewsOptions): Promise<void> {
  const type = (address: string, text: string): Promise<void> =>
    page.evaluate(([at = "", words = ""]) => window.workbench?.type(at, words), [address, text]);
  const button = (name: string | RegExp) =>
    pane.getByRole("button", { name, exact: typeof name === "string" });
  const section = (name: RegExp) =>
    pane.locator("section", { has: pane.getByRole("heading", { level: 2, name }) });
  // the list of all forms stays mounted behind the sheet, with a footer of its own
  const foot = pane.locator("footer").filter({ visible: true });
  const folded = (title: string) =>
    pane.locator("details", { has: pane.locator("summary").filter({ hasText: title }) }).first();

  const welcome = pane.getByRole("region", { name: "第一次使用" });
  await welcome.waitFor();
  await look({ name: "first-lines", parts: [welcome], marks: [] });
  await pane.getByRole("button", { name: "知道了" }).click();

  for (const [address, text] of EDITS) await type(address, text);
  await pane.getByText("总分应为 95.84 分").waitFor();
  // another sheet and back, so that the rows are no longer marked as just edited
  for (const sheet of ["公房资产监管", "维修资金管理"]) {
    await page.evaluate((name) => window.workbench?.activate(name), sheet);
    await pane.getByRole("heading", { level: 1, name: sheet }).waitFor();
  }
  const header = pane.locator("header").first();
  const counts = pane.getByRole("list", { name: "核对结果" });
  const actions = pane.getByRole("group", { name: "操作" });
  const items = section(/^要处理的/);
  const item = (text: string) => items.locator("li:has(> [id^=item-])").filter({ hasText: text });
  await look({
    name: "window",
    parts: [header, counts],
    marks: [page.getByText("打开助手"), header, items, actions],
    whole: true,
  });

  await page.setViewportSize(TALL);
  await look({
    name: "result",
    parts: [header, counts],
    marks: [
      pane.getByText("评分规则：国标 2020"),
      header.getByText("表上", { exact: true }),
      header.getByText("计算", { exact: true }),
      counts,
      button("下一项").first(),
    ],
  });
  await look({
    name: "findings",
    parts: [items],
    marks: [
      items.getByText("“大数据分析报告”得分应为").first(),
      button(/^写入/).first(),
      button("插入说明提纲").first(),
    ],
  });

  await type("G22", "");
  await button("评分").click();
  const slider = pane.getByRole("slider");
  await slider.focus();
  await slider.press("End");
  await slider.press("ArrowLeft");
  await pane.getByText("已评 5.90 分，列入待写回").waitFor();
  const judged = item("维修资金使用率");
  await look({
    name: "judging",
    parts: [judged],
    marks: [pane.getByRole("radio").first(), slider, pane.getByRole("spinbutton")],
  });

  await button("插入说明提纲").click();
  const pending = section(/^待写回/);
  await look({
    name: "pending",
    parts: [pending],
    marks: [pending.getByRole("checkbox").first(), pending.getByText(/^原因：/).first()],
  });

  const rows = folded("得分明细");
  await rows.locator("summary").first().click();
  const row = (name: RegExp) => rows.locator("details", { hasText: name });
  const lost = row(/^专项调研工作验收合格率/);
  await lost.locator("summary").click();
  await look({ name: "rows", parts: [row(/^房屋维修委托鉴定/), lost], marks: [] });
  await rows.locator("summary").first().click();

  const columns = folded("栏目识别");
  await columns.locator("summary").click();
  await look({ name: "columns", parts: [columns], marks: [] });

  await button("评分规则：国标 2020").click();
  const rules = pane
    .getByRole("main")
    .filter({ has: pane.getByRole("heading", { level: 1, name: "评分规则" }) });
  await rules.waitFor();
  const last = rules.locator("summary").last();
  await look({ name: "rules", parts: [rules], frame: [rules.locator("h1"), last], marks: [] });
  await button("返回").first().click();

  await button("模板选项").click();
  const dialog = pane.getByRole("dialog");
  await dialog.waitFor();
  await look({ name: "template", parts: [dialog], marks: [] });
  await dialog.getByRole("button", { name: "取消" }).click();

  await page.setViewportSize(WINDOW);
  await button("全部自评表").click();
  const list = pane.getByRole("main").filter({ has: pane.getByText(/^共 \d+ 份自评表/) });
  await list.waitFor();
  await look({ name: "workbook", parts: [list], marks: [] });
  await button("当前工作表").click();

  await button("写回得分与等级").click();
  const written = pane.getByText(/已写回 \d+ 个单元格/);
  await written.waitFor();
  await look({
    name: "written",
    parts: [foot],
    marks: [written, button("撤销写回")],
  });

  await type("G13", "6");
  await pane.getByText(/已选 [1-9]/).waitFor();
  await page.evaluate(() => window.workbench?.protect(true));
  await button("标记").click();
  await pane.getByText("没有标记", { exact: true }).waitFor();
  await look({ name: "refused", parts: [foot], marks: [] });
}
