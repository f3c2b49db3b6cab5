/** The display language that Excel reports through office.js, and the language of the pane. */
import { describeInBrowser, leaveWorkbench, openWorkbench, type Workbench } from "./workbench-page";

/** The language of page and pane, as a screen reader gets it. */
const spokenIn = ({ pane }: Workbench) => pane.locator("html").getAttribute("lang");

const recheck = ({ pane }: Workbench, name: string) =>
  pane.getByRole("button", { name, exact: true });

describeInBrowser("the pane in an Excel that speaks", () => {
  it("English speaks English, whatever the browser prefers", async () => {
    const workbench = await openWorkbench({ path: "?lang=en-US" });
    await recheck(workbench, "Recheck").waitFor();
    expect(await spokenIn(workbench)).toBe("en-US");
    await workbench.pane.getByRole("heading", { name: "All checks passed" }).waitFor();
    await leaveWorkbench(workbench);
  });

  it.each(["zh-TW", "ja-JP"])("%s speaks Chinese", async (lang) => {
    const workbench = await openWorkbench({ path: `?lang=${lang}` });
    await recheck(workbench, "重新核对").waitFor();
    expect(await spokenIn(workbench)).toBe("zh-CN");
    // Microsoft has these strings; dist/ contains those of the pane's languages
    await leaveWorkbench(workbench, /office_strings\.js/);
  });
});
