/** From the list of all forms to one of them and back, by keyboard. */
import { readFixture } from "../support/fixture";
import { describeInBrowser, leaveWorkbench, openWorkbench, passed } from "./workbench-page";

const projects = readFixture("src/workbench/sample/shanghai-2024.json").sheets.map(
  ({ name }) => name,
);

describeInBrowser("the list of all forms", () => {
  it("leads to a form by keyboard, and is found again as it was left", async () => {
    const workbench = await openWorkbench();
    const { page, pane } = workbench;
    await passed(pane).waitFor();
    await pane.getByRole("button", { name: "全部自评表" }).click();
    await pane.getByRole("heading", { name: `共 ${projects.length} 份自评表` }).waitFor();
    const lines = pane.getByRole("list", { name: "全部自评表" }).getByRole("button");
    expect(await lines.count()).toBe(projects.length);

    await pane.getByLabel("排序").selectOption({ label: "总分高的在前" });
    const third = lines.nth(2);
    const line = await third.textContent();
    const project = projects.find((name) => line?.startsWith(name)) ?? "";
    await third.focus();
    await page.keyboard.press("Enter");
    await pane.getByRole("heading", { level: 1, name: project }).waitFor();

    // the focus is at the button that leads back
    await page.keyboard.press("Enter");
    await third.waitFor();
    expect(await third.textContent()).toBe(line);
    expect(await third.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await third.getAttribute("aria-current")).toBe("true");

    await page.keyboard.press("Escape");
    await pane.getByRole("heading", { level: 1, name: project }).waitFor();
    await leaveWorkbench(workbench);
  });
});
