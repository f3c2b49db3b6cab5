/**
 * Registering the add-in in Excel and removing it, with stand-ins for npm and Microsoft's programs, in
 * folders with blanks and Chinese characters. One test runs them in Node, the others in this process.
 */
import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { runInThisContext } from "node:vm";
import type { Credentials } from "../../../src/workbench/sideload/certificate";
import {
  startExcel,
  stopExcel,
  type Computer,
  type Server,
} from "../../../src/workbench/sideload/start-excel";
import { TOOLS, type RunNode } from "../../../src/workbench/sideload/tools";

const root = path.join(__dirname, "..", "..", "..");
const certificates = path.join(__dirname, "certificates");
const ID = "6d0f3c52-8a1e-4b7d-9c45-2f7be1a39d64";

let place: string;
let servers: Server[];
/** Texts that the stand-ins print instead of the usual ones. */
let printed: Record<string, string>;
/** Whether "start" registers the add-in, and "stop" removes it. */
let works: { start: boolean; stop: boolean };

const at = (...parts: string[]): string => path.join(place, ...parts);
const registered = (): boolean => existsSync(at("registered"));
const calls = (): string[] =>
  existsSync(at("calls")) ? readFileSync(at("calls"), "utf8").trim().split("\n") : [];

/** A program that records its arguments and prints what the test wants. */
const STAND_IN = `
const { appendFileSync, existsSync, readFileSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const place = process.env.STAND_IN_PLACE;
const name = path.basename(__dirname);
const [task, manifest] = process.argv.slice(2);
appendFileSync(path.join(place, "calls"), [name, ...process.argv.slice(2)].join(" ") + "\\n");
const { printed, works } = JSON.parse(readFileSync(path.join(place, "wanted.json"), "utf8"));
const file = path.join(place, "registered");
if (manifest !== undefined && !existsSync(manifest)) throw new Error("no manifest " + manifest);
if (task === "start" && works.start) writeFileSync(file, "");
if (task === "stop" && works.stop) rmSync(file, { force: true });
const usual = {
  install: "You now have trusted access to https://localhost.",
  verify: "You have trusted access to https://localhost.",
  start: "Started.",
  stop: "Debugging has been stopped.",
  registered: existsSync(file) ? "${ID} C:\\\\x\\\\manifest.xml" : "No add-ins are registered.",
};
console.log(printed[task] ?? usual[task]);
`;

/** A stand-in for npm that installs the programs from the folder beside it. */
const NPM = `
const { appendFileSync, cpSync } = require("node:fs");
const path = require("node:path");
appendFileSync(path.join(process.env.STAND_IN_PLACE, "calls"), ["npm", ...process.argv.slice(2, -1)].join(" ") + "\\n");
cpSync(path.join(__dirname, "packages"), path.join(process.argv.at(-1), "node_modules"), { recursive: true });
`;

const realNode: RunNode = (args, folder) =>
  new Promise((resolve, reject) => {
    writeFileSync(at("wanted.json"), JSON.stringify({ printed, works }));
    const env = { ...process.env, STAND_IN_PLACE: place };
    const child = spawn(process.execPath, args, { cwd: folder, env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (piece: string) => (output += piece));
    }
    child.once("error", reject);
    child.once("close", (status) => {
      resolve({ status: status ?? 1, output });
    });
  });

/** The same without a process. */
const runHere: RunNode = ([file = "", ...args]) => {
  writeFileSync(at("wanted.json"), JSON.stringify({ printed, works }));
  const program = runInThisContext(
    `(function (require, process, __dirname, console) {${readFileSync(file, "utf8")}})`,
  ) as (...values: readonly unknown[]) => void;
  const lines: string[] = [];
  const own = { argv: ["node", file, ...args], env: { STAND_IN_PLACE: place }, exitCode: 0 };
  program(createRequire(file), own, path.dirname(file), {
    log: (line: string) => lines.push(`${line}\n`),
  });
  return Promise.resolve({ status: own.exitCode, output: lines.join("") });
};

const computer = (changed: Partial<Computer> = {}): Computer => ({
  platform: "win32",
  home: at("主目录"),
  npm: at("npm 程序", "npm-cli.js"),
  toolsFolder: at("工具 目录"),
  runNode: runHere,
  say: () => undefined,
  ...changed,
});

/** Serves a folder over https on the port that the manifest names. */
function serveFolder(dist: string) {
  return (port: number, { key, cert }: Credentials): Promise<Server> =>
    new Promise((resolve, reject) => {
      const server = createServer({ key, cert }, ({ url = "/" }, response) => {
        const file = path.join(dist, decodeURIComponent(url));
        response.writeHead(existsSync(file) ? 200 : 404).end();
      });
      server.once("error", reject);
      server.listen(port, "localhost", () => {
        const close = (): Promise<unknown> =>
          new Promise((closed) => {
            server.closeAllConnections();
            server.close(closed);
          });
        const made = { url: `https://localhost:${port}/`, close };
        servers.push(made);
        resolve(made);
      });
    });
}

/** A port that nothing listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "localhost", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

const dist = (): string => at("网站 目录");
const start = (changed: Partial<Computer> = {}, serve = serveFolder(dist())) =>
  startExcel({
    computer: computer(changed),
    dist: dist(),
    build: () => Promise.resolve(),
    serve,
  });

beforeEach(async () => {
  place = mkdtempSync(path.join(tmpdir(), "试用 Excel "));
  servers = [];
  printed = {};
  works = { start: true, stop: true };
  for (const [name, version] of Object.entries(TOOLS)) {
    const folder = at("npm 程序", "packages", name);
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, "package.json"), JSON.stringify({ version }));
    writeFileSync(path.join(folder, "cli.js"), STAND_IN);
  }
  writeFileSync(at("npm 程序", "npm-cli.js"), NPM);
  const home = at("主目录", ".office-addin-dev-certs");
  mkdirSync(home, { recursive: true });
  for (const name of ["ca.crt", "localhost.crt", "localhost.key"]) {
    cpSync(path.join(certificates, name), path.join(home, name));
  }
  mkdirSync(dist());
  for (const folder of ["help", "icons"]) {
    cpSync(path.join(root, "assets", folder), path.join(dist(), folder), { recursive: true });
  }
  for (const page of ["taskpane.html", "commands.html"]) writeFileSync(path.join(dist(), page), "");
  const port = await freePort();
  const xml = readFileSync(path.join(root, "manifest.xml"), "utf8").replaceAll(
    "https://localhost:3001",
    `https://localhost:${port}`,
  );
  for (const name of ["manifest.xml", "manifest-intranet.xml"]) {
    writeFileSync(path.join(dist(), name), xml);
  }
});

afterEach(async () => {
  await Promise.all(servers.map((server) => server.close()));
  rmSync(place, { recursive: true, force: true });
});

describe("start:excel", () => {
  it("fetches the programs without their scripts, starts Excel, and takes the add-in out again", async () => {
    const { stop } = await start({ runNode: realNode });
    expect(registered()).toBe(true);
    await stop();
    expect(registered()).toBe(false);
    const manifest = path.join(dist(), "manifest.xml");
    expect(calls()).toEqual([
      "npm install --ignore-scripts --no-audit --no-fund --no-package-lock --prefix",
      "office-addin-dev-certs install",
      "office-addin-dev-certs verify",
      `office-addin-debugging start ${manifest} desktop --app excel --no-debug`,
      "office-addin-dev-settings registered",
      `office-addin-debugging stop ${manifest}`,
      "office-addin-dev-settings registered",
    ]);
    const wanted = JSON.parse(readFileSync(at("工具 目录", "package.json"), "utf8")) as unknown;
    expect(wanted).toMatchObject({ dependencies: TOOLS });
  });

  it("fetches the programs once", async () => {
    await (await start()).stop();
    await (await start()).stop();
    expect(calls().filter((call) => call.startsWith("npm"))).toHaveLength(1);
  });

  it.each(["install", "verify", "start", "registered"])(
    "fails when %s fails with exit code 0, and leaves nothing behind",
    async (task) => {
      printed[task] = "Error: Unable to do it.";
      await expect(start()).rejects.toThrow(/：Error: Unable to do it\.$/u);
      expect(registered()).toBe(false);
    },
  );

  it("fails when the add-in is not registered afterwards", async () => {
    works.start = false;
    await expect(start()).rejects.toThrow("加载项没有装进 Excel：没有登记");
  });

  it("says so when the add-in cannot be taken out", async () => {
    const { stop } = await start();
    works.stop = false;
    await expect(stop()).rejects.toThrow("加载项没有卸下：登记还在");
  });

  it("fails when the certificate does not fit its key", async () => {
    cpSync(
      path.join(certificates, "example.key"),
      at("主目录", ".office-addin-dev-certs", "localhost.key"),
    );
    await expect(start()).rejects.toThrow(/^开发证书与它的私钥不配。请删除文件夹/u);
    expect(servers).toEqual([]);
  });

  it("fails when the server does not give what the manifest names", async () => {
    const elsewhere = serveFolder(at("没有"));
    await expect(start({}, elsewhere)).rejects.toThrow(/没有给出清单要的文件：.*taskpane\.html/u);
    expect(registered()).toBe(false);
  });

  it("fails when the manifest breaks a rule, and names the place", async () => {
    rmSync(path.join(dist(), "commands.html"));
    await expect(start()).rejects.toThrow(/manifest\.xml:\d+ 没有这个文件：.*commands\.html/u);
    expect(calls()).toEqual([]);
  });

  it("fails when the port is taken", async () => {
    const taken = () => Promise.reject(Object.assign(new Error("taken"), { code: "EADDRINUSE" }));
    await expect(start({}, taken)).rejects.toThrow(/^端口 \d+ 已被别的程序占用/u);
  });

  it.each([
    ["npm is not known", undefined],
    ["another program than npm started it", "/usr/lib/yarn.js"],
  ])("fails when %s", async (_case, npm) => {
    await expect(start({ npm })).rejects.toThrow("请用 npm run 启动");
  });

  it("fails when npm does not bring the programs", async () => {
    writeFileSync(at("npm 程序", "npm-cli.js"), "process.exitCode = 1;");
    await expect(start()).rejects.toThrow(/^没有从 npm 取得工具（退出码 1）：缺少 office-addin/u);
  });

  it("needs Windows or a Mac", async () => {
    await expect(start({ platform: "linux" })).rejects.toThrow("这里需要 Windows 或 Mac");
    expect(calls()).toEqual([]);
  });
});

describe("stop:excel", () => {
  const manifest = path.join(root, "manifest.xml");

  it("takes out what start:excel has left", async () => {
    await start();
    await stopExcel(computer(), manifest);
    expect(registered()).toBe(false);
  });

  it.each(["stop", "registered"])("fails when %s fails with exit code 0", async (task) => {
    printed[task] = "Unable to unregister the Office Add-in. Error: x";
    await expect(stopExcel(computer(), manifest)).rejects.toThrow(/Unable to unregister/u);
  });
});
