/** The add-in in the Excel of this computer, each step checked; and taken out again. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { MANIFESTS, manifestPaths, manifestProblems } from "../manifest";
import { siteOf } from "../manifest/addresses";
import { childrenOf, parseXml } from "../manifest/xml-element";
import { certificateProblem, readCredentials, type Credentials } from "./certificate";
import { unansweredPaths } from "./site-answers";
import { fetchTools, type RunNode, type Tools } from "./tools";

/** What starting and stopping need of the computer. */
export interface Computer {
  readonly platform: string;
  /** The person's home folder. */
  readonly home: string;
  /** npm's own program (`npm_execpath`). */
  readonly npm: string | undefined;
  /** Folder for the programs that are fetched. */
  readonly toolsFolder: string;
  readonly runNode: RunNode;
  readonly say: (words: string) => void;
}

export interface Server {
  /** "https://localhost:3001/" */
  readonly url: string;
  readonly close: () => Promise<unknown>;
}

export interface StartSettings {
  readonly computer: Computer;
  /** Folder of the built site, with the manifest. */
  readonly dist: string;
  /** Builds the site if it is out of date. */
  readonly build: () => Promise<unknown>;
  /** Serves the site on this computer; rejects with the system's error. */
  readonly serve: (port: number, credentials: Credentials) => Promise<Server>;
}

const [CATALOGUE] = MANIFESTS;

function checkPlatform({ platform }: Computer): void {
  if (platform !== "win32" && platform !== "darwin") {
    throw new Error("这里需要 Windows 或 Mac 上的 Excel。没有 Excel 时请用 npm start");
  }
}

/** Id of the add-in and port of its site, from a manifest with addresses of this computer. */
async function readManifest(file: string): Promise<{ readonly id: string; readonly port: number }> {
  const root = parseXml(await readFile(file, "utf8"));
  const { hostname, port } = new URL(siteOf(root) ?? "https://unknown");
  if (hostname !== "localhost") {
    throw new Error(`清单指向 ${hostname}。请先去掉环境变量 ADDIN_ORIGIN，再启动`);
  }
  return { id: childrenOf(root, "Id")[0]?.text ?? "", port: Number(port || 443) };
}

async function isRegistered(tools: Tools, id: string): Promise<boolean> {
  const listed = await tools.run("list-registered", "office-addin-dev-settings", ["registered"]);
  return listed.toLowerCase().includes(id.toLowerCase());
}

/** A certificate that the system trusts, and that fits its key, its authority and today. */
async function trustedCredentials(tools: Tools, home: string): Promise<Credentials> {
  await tools.run("install-certificate", "office-addin-dev-certs", ["install"]);
  await tools.run("verify-certificate", "office-addin-dev-certs", ["verify"]);
  const credentials = await readCredentials(home);
  const problem = certificateProblem(credentials, new Date());
  if (problem !== null) {
    throw new Error(
      `${problem}。请删除文件夹 ${path.join(home, ".office-addin-dev-certs")} 后再试`,
    );
  }
  return credentials;
}

async function serveSite(
  { dist, serve }: StartSettings,
  port: number,
  credentials: Credentials,
): Promise<Server> {
  const server = await serve(port, credentials).catch((error: unknown) => {
    const isTaken = (error as NodeJS.ErrnoException).code === "EADDRINUSE";
    throw isTaken ? new Error(`端口 ${port} 已被别的程序占用，请先关闭它`) : error;
  });
  const missing = await unansweredPaths(server.url, manifestPaths(dist, CATALOGUE), credentials.ca);
  if (missing.length > 0) {
    await server.close();
    throw new Error(`${server.url} 没有给出清单要的文件：${missing.join("、")}`);
  }
  return server;
}

async function takeOut(tools: Tools, manifest: string, id: string): Promise<void> {
  await tools.run("stop", "office-addin-debugging", ["stop", manifest]);
  if (await isRegistered(tools, id)) throw new Error("加载项没有卸下：登记还在");
}

/**
 * Serves the site and starts Excel with the add-in.
 *
 * @returns how to take the add-in out again and end the server
 * @throws Error in Chinese with the step that failed; nothing is left running or registered
 */
export async function startExcel(
  settings: StartSettings,
): Promise<{ readonly stop: () => Promise<void> }> {
  const { computer, dist } = settings;
  checkPlatform(computer);
  await settings.build();
  const problems = MANIFESTS.flatMap((name) => manifestProblems(dist, name));
  if (problems.length > 0) throw new Error(`清单有错：\n${problems.join("\n")}`);
  const manifest = path.join(dist, CATALOGUE);
  const { id, port } = await readManifest(manifest);
  const tools = await fetchTools(computer.toolsFolder, computer.npm, computer.runNode);
  const credentials = await trustedCredentials(tools, computer.home);
  const server = await serveSite(settings, port, credentials);
  computer.say(`已在 ${server.url} 提供加载项，正在打开 Excel…`);
  const stop = async (): Promise<void> => {
    try {
      await takeOut(tools, manifest, id);
    } finally {
      await server.close();
    }
  };
  try {
    const how = ["start", manifest, "desktop", "--app", "excel", "--no-debug"];
    await tools.run("start", "office-addin-debugging", how);
    if (!(await isRegistered(tools, id))) throw new Error("加载项没有装进 Excel：没有登记");
  } catch (error) {
    // the error shown is the one of the start, not of the clean-up
    await stop().catch(() => undefined);
    throw error;
  }
  return { stop };
}

/**
 * Removes the add-in from Excel, also when start:excel ended without doing so.
 *
 * @param manifest any manifest of the add-in: it is found by its id
 * @throws Error in Chinese if it is still registered
 */
export async function stopExcel(computer: Computer, manifest: string): Promise<void> {
  checkPlatform(computer);
  const root = parseXml(await readFile(manifest, "utf8"));
  const tools = await fetchTools(computer.toolsFolder, computer.npm, computer.runNode);
  await takeOut(tools, manifest, childrenOf(root, "Id")[0]?.text ?? "");
}
