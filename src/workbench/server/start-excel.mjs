/**
 * `npm run start:excel`: the add-in in the Excel of this computer (Windows or Mac). Builds it, has a
 * development certificate made, serves dist/ on the manifest's origin and sideloads the manifest.
 *
 * Microsoft's two programs are fetched when they are needed, at exact versions: they drag native
 * modules along that nobody else who installs this project should have to build.
 */
import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { buildWorkbench, root } from "./build.mjs";
import { serve } from "./serve.mjs";

const CERTIFICATES = "office-addin-dev-certs@3.0.0";
const SIDELOADING = "office-addin-debugging@7.0.0";

const dist = path.join(root, "dist");
const manifest = path.join(dist, "manifest.xml");

/** Where office-addin-dev-certs puts what it makes. */
const certificateFile = (name) => path.join(homedir(), ".office-addin-dev-certs", name);

/**
 * Runs a program of a package through npm itself, without a shell: npm's own path is known because
 * npm started this one. Rejects when it fails.
 */
function runPackage(spec, args) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error("请用 npm run start:excel 启动");
  const name = spec.slice(0, spec.lastIndexOf("@"));
  const parts = [npm, "exec", "--yes", `--package=${spec}`, "--", name, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parts, { cwd: root, stdio: "inherit" });
    child.once("error", reject);
    child.once("close", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${spec} 没有成功（退出码 ${status}）`));
    });
  });
}

async function credentials() {
  await runPackage(CERTIFICATES, ["install"]);
  const [key, cert] = await Promise.all([
    readFile(certificateFile("localhost.key")),
    readFile(certificateFile("localhost.crt")),
  ]);
  return { key, cert };
}

/** The port the built manifest sends Excel to; it has to lead to this computer. */
async function manifestPort() {
  const xml = await readFile(manifest, "utf8");
  const address = /<SourceLocation DefaultValue="([^"]+)"/.exec(xml)?.[1] ?? "";
  const { hostname, port } = new URL(address);
  if (hostname === "localhost") return Number(port || 443);
  throw new Error(`清单指向 ${hostname}。请先去掉环境变量 ADDIN_ORIGIN，再启动`);
}

async function startExcel() {
  if (process.platform !== "win32" && process.platform !== "darwin") {
    throw new Error("start:excel 需要 Windows 或 Mac 上的 Excel。没有 Excel 时请用 npm start");
  }
  await buildWorkbench();
  const port = await manifestPort();
  const server = await serve({ port, dist, credentials: await credentials() });
  console.log(`已在 ${server.url} 提供加载项，正在打开 Excel…`);

  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    // the signal reaches npm and the sideloading too: what is left is to take the add-in out again
    await runPackage(SIDELOADING, ["stop", manifest]).finally(() => server.close());
    process.exit(0);
  };
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void stop().catch(fail));

  await runPackage(SIDELOADING, ["start", manifest, "desktop", "--app", "excel", "--no-debug"]);
  console.log("Excel 已打开。结束时请按 Ctrl+C，加载项随之卸下。");
}

function fail(error) {
  console.error(error.message);
  process.exit(1);
}

await startExcel().catch(fail);
