/** Each state of the pane, with every section unfolded, is usable without seeing it. */
import type { Preview } from "../../taskpane/preview/preview-page";
import { scenes } from "../../taskpane/preview/scenes";
import { describeInBrowser } from "../workbench-page";
import { previewInBrowser } from "./preview";

/** States of hundreds of lines, each like those of the other states. */
const FOR_THE_EYE: readonly string[] = ["workbook-many", "batch-many"];

const LOOK = { width: 320, height: 760, theme: "light" } as const;

/** Each once, as folded sections are unfolded here. */
const unfolded = scenes
  .filter(({ name }) => !FOR_THE_EYE.includes(name) && !name.endsWith("-unfolded"))
  .map((scene) => ({ ...scene, unfolded: true }));

describeInBrowser("the pane without seeing it", () => {
  let preview: Preview;
  beforeAll(async () => {
    preview = await previewInBrowser();
  });
  afterAll(async () => {
    await preview.page.context().close();
  });

  it.each(unfolded.map((scene) => [scene.name, scene] as const))(
    "has no accessibility violation in the state %s",
    async (_, scene) => {
      await preview.show(scene);
      await preview.look(LOOK, scene);
      expect(await preview.violations()).toEqual([]);
    },
  );
});
