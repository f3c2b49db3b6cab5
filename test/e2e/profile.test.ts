/** 评分规则: adjusted in the pane, exported, and used by the command line. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadProfile } from "../../src/cli/load-profile";
import {
  describeInBrowser,
  leaveWorkbench,
  openWorkbench,
  passed,
  type Workbench,
} from "./workbench-page";

describeInBrowser("the rules in the pane", () => {
  let workbench: Workbench;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "exported-profile-"));
    workbench = await openWorkbench();
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
    await leaveWorkbench(workbench);
  });

  it("change the grade at once, are remembered, and go out as a file the command line takes", async () => {
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    // half of the target: 96 points
    await page.evaluate(() => window.workbench?.type("E13", "0.50(份)"));
    await passed(pane).waitFor({ state: "detached" });

    await pane.getByRole("button", { name: "评分规则：国标 2020" }).click();
    await pane.locator("summary", { hasText: "等级" }).click();
    await pane.getByLabel("优：总分不低于").fill("97");
    await pane.getByText("总分 96.00（不变），等级 优 → 良").waitFor();

    await pane.locator("summary", { hasText: "导出与导入" }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "导出为文件" }).click(),
    ]);
    const file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    expect(await loadProfile(file)).toMatchObject({
      kind: "loaded",
      profile: { name: "国标 2020（本单位调整）", grades: [{ from: "97" }, {}, {}, {}] },
    });

    await pane.getByRole("button", { name: "应用", exact: true }).click();
    await pane.getByText("已改用评分规则“国标 2020（本单位调整）”").waitFor();
    await pane.getByRole("button", { name: "评分规则：国标 2020（本单位调整）" }).waitFor();
  });
});
