/** Before tests of the build's output: builds what is out of date. */
import { buildWorkbench } from "../../src/workbench/server/build.mjs";

export default async function buildOnce() {
  await buildWorkbench();
}
