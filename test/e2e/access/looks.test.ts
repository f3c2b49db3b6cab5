/** Contrast, space and motion of the pane, measured in the colours and widths that people use. */
import type { Look, Preview } from "../../taskpane/preview/preview-page";
import { describeInBrowser } from "../workbench-page";
import { previewInBrowser, sceneNamed } from "./preview";

const narrow: readonly Look[] = (["light", "dark", "forced"] as const).map((theme) => ({
  width: 320,
  height: 760,
  theme,
}));
/** 320 × 760 at 200 %. */
const zoomed: Look = { width: 160, height: 380, theme: "light" };

describeInBrowser("the pane as it is seen", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await previewInBrowser();
  });
  afterAll(async () => {
    await preview.page.context().close();
  });

  // each state in every width: npm run pictures
  it.each([
    "findings-unfolded",
    "judgement-chosen-unfolded",
    "finding-selected",
    "all-clear",
    "no-form",
    "refused-editing",
    "rules-adjusted-unfolded",
    "template-options-unfolded",
    "crashed",
  ])("stands out, is whole and can be hit: %s", async (name) => {
    const scene = sceneNamed(name);
    await preview.show(scene);
    const found: string[] = [];
    for (const look of [...narrow, zoomed]) {
      await preview.look(look, scene);
      const troubles = [...(await preview.troubles()), ...preview.complaints()];
      found.push(...troubles.map((trouble) => `${look.width} ${look.theme}: ${trouble}`));
    }
    expect([...found, ...(await preview.violations())]).toEqual([]);
  });

  it("is reported of what is pale, cut, small or in motion", async () => {
    const scene = sceneNamed("all-clear");
    await preview.show(scene);
    await preview.look(narrow[0] ?? zoomed, scene);
    await preview.page.evaluate(() => {
      const [title, text] = document.querySelectorAll<HTMLElement>("main h1, main h2");
      const button = document.querySelector<HTMLElement>("footer button");
      if (title === undefined || text === undefined || button === null) return;
      title.style.color = "rgb(170, 170, 170)";
      text.style.cssText = "width: 20px; overflow: hidden; white-space: nowrap";
      button.style.cssText = "min-height: 0; height: 10px";
      button.animate([{ opacity: 0.9 }, { opacity: 1 }], { duration: 5000 });
    });
    const troubles = (await preview.troubles()).join("\n");
    expect(troubles).toMatch(/^text 2\.3\d : 1 instead of 4\.5 : 1 at <h1>/m);
    expect(troubles).toMatch(/^cut at <h2>/m);
    expect(troubles).toMatch(/^target \d+ × 1\d: <button> “已全部核对”/m);
    expect(troubles).toMatch(/^moves: BUTTON/m);
  });
});
