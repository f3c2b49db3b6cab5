/**
 * `npm run start:excel`: the add-in in the Excel of this computer (Windows or Mac). Builds it with
 * office.js from Microsoft's network unless OFFICE_JS says otherwise, and starts it; each step is checked.
 */
import path from "node:path";
import { buildWorkbench, root } from "./build.mjs";
import { loadSideload } from "./load-bundled.mjs";
import { serve } from "./serve.mjs";
import { thisComputer } from "./this-computer.mjs";

const dist = path.join(root, "dist");

async function start() {
  process.env.OFFICE_JS ??= "cdn";
  const { startExcel } = await loadSideload();
  const { stop } = await startExcel({
    computer: thisComputer,
    dist,
    build: () => buildWorkbench({ onBuild: (name) => console.log(`正在构建 ${name} …`) }),
    serve: (port, { key, cert }) => serve({ port, dist, credentials: { key, cert } }),
  });
  let isStopping = false;
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.on(signal, () => {
      if (isStopping) return;
      isStopping = true;
      stop().then(() => process.exit(0), fail);
    });
  }
  console.log("Excel 已打开。结束时请按 Ctrl+C，加载项随之卸下。");
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}

await start().catch(fail);
