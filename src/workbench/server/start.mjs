/** `npm start`: builds what is stale, serves the workbench, opens it where there is a desktop. */
import path from "node:path";
import { buildWorkbench, root } from "./build.mjs";
import { serve } from "./serve.mjs";

const USUAL_PORT = 3000;

function portAsked() {
  const asked = process.env.PORT ?? String(USUAL_PORT);
  const port = Number(asked);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new Error(`PORT 应是 0 到 65535 的整数，现在是“${asked}”`);
}

function hasDesktop() {
  const { CI, SSH_CONNECTION, SSH_TTY, BROWSER, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI || SSH_CONNECTION || SSH_TTY || BROWSER === "none") return false;
  return process.platform !== "linux" || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function wordsFor(error, port) {
  if (error?.code !== "EADDRINUSE") return String(error?.message ?? error);
  const command =
    process.platform === "win32"
      ? `set PORT=${port + 1} && npm start`
      : `PORT=${port + 1} npm start`;
  return `端口 ${port} 已被别的程序占用。请先关闭它，或者换一个端口：${command}`;
}

let port = USUAL_PORT;
try {
  port = portAsked();
  await buildWorkbench({ onBuild: (name) => console.log(`正在构建 ${name} …`) });
  const server = await serve({
    port,
    page: path.join(root, "build", "workbench"),
    dist: path.join(root, "dist"),
  });
  console.log(server.url);
  for (const signal of ["SIGINT", "SIGTERM"]) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  if (hasDesktop()) {
    const { default: open } = await import("open");
    // without a browser the server continues: its address is printed above
    const complain = (error) => console.error(`未能打开浏览器：${error.message}`);
    await open(server.url).then((child) => child.once("error", complain), complain);
  }
} catch (error) {
  console.error(wordsFor(error, port));
  process.exitCode = 1;
}
