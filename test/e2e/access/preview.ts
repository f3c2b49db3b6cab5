/** The pane without Excel, for tests of what a person sees, hears and reaches by keyboard. */
import { openPreview, type Preview } from "../../taskpane/preview/preview-page";
import { scenes, type Scene } from "../../taskpane/preview/scenes";
import { browserForAll } from "../workbench-page";

export const previewInBrowser = (): Promise<Preview> =>
  openPreview(browserForAll(), process.env["PANE_PREVIEW"] ?? "");

export function sceneNamed(name: string): Scene {
  const scene = scenes.find((each) => each.name === name);
  if (scene === undefined) throw new Error(`no scene ${name}`);
  return scene;
}
