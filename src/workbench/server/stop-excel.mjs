/** `npm run stop:excel`: takes the add-in out of the Excel of this computer. */
import { existsSync } from "node:fs";
import path from "node:path";
import { root } from "./build.mjs";
import { loadSideload } from "./load-bundled.mjs";
import { thisComputer } from "./this-computer.mjs";

const built = path.join(root, "dist", "manifest.xml");

try {
  const { stopExcel } = await loadSideload();
  await stopExcel(thisComputer, existsSync(built) ? built : path.join(root, "manifest.xml"));
  console.log("加载项已卸下。start:excel 还开着的话，请在那个窗口按 Ctrl+C。");
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
