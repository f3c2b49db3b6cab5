/** Before tests that look at what the build makes: builds what is stale. */
import { buildWorkbench } from "../../src/workbench/server/build.mjs";

export default async function buildOnce() {
  await buildWorkbench();
}
