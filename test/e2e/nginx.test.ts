/**
 * The release as nginx serves it over TLS, with the configuration that is part of it: the answers, and
 * pane and page run from there. Skipped where nginx or openssl is not installed.
 */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { request } from "node:https";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { releaseFiles } from "../../src/release";
import { root } from "../support/fixture";
import { chromium, type Browser, type Page } from "playwright-core";
import { createHash } from "node:crypto";
import { openPage } from "./workbench-page";

const PATH = "/caizheng/jixiao";

/** A program of this computer; null where it is not installed. */
const program = (name: string): string | null =>
  ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"]
    .map((folder) => path.join(folder, name))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile()) ?? null;

const [nginx, openssl] = ["nginx", "openssl"].map(program);
const hasAll = nginx && openssl && process.env["WORKBENCH_BROWSER"];
const describeWhereInstalled = hasAll ? describe : describe.skip;

function filesBelow(folder: string): Map<string, Uint8Array> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name, new Uint8Array(readFileSync(path.join(folder, name)))]),
  );
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => {
        resolve(port);
      });
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

let folder: string;
let port: number;
let server: ChildProcess;

/** Requests a path exactly as written; only this test accepts the certificate. */
function ask(name: string, method = "GET", host = "127.0.0.1"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { "Accept-Encoding": "gzip" };
    const options = { host, port, path: name, method, headers, rejectUnauthorized: false };
    const asked = request(options, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    asked.on("error", reject).end();
  });
}

async function stop(): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = new Promise((resolve) => server.once("exit", resolve));
  server.kill();
  await ended;
}

/** Installs the release as the administrator's guide says, and the workbench beside it. */
function install(files: ReadonlyMap<string, Uint8Array>): string {
  const site = path.join(folder, "site");
  const put = (name: string, content: Uint8Array | string): void => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  for (const [name, bytes] of files) if (name.startsWith("site/")) put(name, bytes);
  const workbench = path.join(root, "build", "workbench");
  const moved = (name: string): string =>
    readFileSync(path.join(workbench, name), "utf8")
      .replaceAll('"/workbench/', `"${PATH}/workbench/`)
      .replaceAll(/"(?=\/(?:taskpane\.html|manifest\.xml)")/g, `"${PATH}`);
  put("site/workbench.html", moved("index.html"));
  put("site/manifest.xml", files.get("manifest.xml") ?? "");
  for (const name of ["page.js", "page.css"]) put(`site/workbench/${name}`, moved(name));

  const [certificate, key] = ["jixiao.crt", "jixiao.key"].map((name) => path.join(folder, name));
  execFileSync(
    openssl ?? "",
    ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"].concat(
      ["-days", "2", "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"],
      ["-keyout", key ?? "", "-out", certificate ?? ""],
    ),
    { stdio: "ignore" },
  );
  // the three lines that the configuration says are to be changed
  const changes = [
    ["/etc/nginx/certs/jixiao.crt", certificate],
    ["/etc/nginx/certs/jixiao.key", key],
    ["/srv/jixiao/site/", `${site}/`],
  ] as const;
  const configuration = changes.reduce(
    (text, [from, to = ""]) => {
      expect(text.split(from)).toHaveLength(2);
      return text.replace(from, to);
    },
    new TextDecoder().decode(files.get("server/nginx.conf")),
  );
  put("jixiao.conf", configuration);
  const kept = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  const places = kept.map((name) => `${name}_temp_path ${folder}/${name};`).join(" ");
  put(
    "nginx.conf",
    `${process.getuid?.() === 0 ? "user root;" : ""} daemon off; worker_processes 1;
pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events {} http { access_log off; ${places} include ${folder}/jixiao.conf; }`,
  );
  return path.join(folder, "nginx.conf");
}

describeWhereInstalled(
  "the release, served by nginx (skipped where nginx is not installed)",
  () => {
    const pane = readdirSync(path.join(root, "dist")).find((name) =>
      /^taskpane\.[0-9a-f]{10}\.js$/.test(name),
    );
    const complaints: string[] = [];

    beforeAll(async () => {
      folder = mkdtempSync(path.join(tmpdir(), "jixiao-nginx-"));
      port = await freePort();
      const own = filesBelow(path.join(root, "src", "release", "server"));
      for (const name of ["LICENSE", "CHANGELOG.md"])
        own.set(name, readFileSync(path.join(root, name)));
      const url = new URL(`https://localhost:${port}${PATH}`);
      const parts = { built: filesBelow(path.join(root, "dist")), own, version: "1.2.3", url };
      const configuration = install(releaseFiles({ ...parts, officeJs: "local" }));
      const options = ["-p", folder, "-c", configuration];
      execFileSync(nginx ?? "", ["-t", ...options], { stdio: "pipe" });
      server = spawn(nginx ?? "", options, { stdio: "ignore" });
      for (let answered = false; !answered;) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        answered = await ask("/").then(
          () => true,
          () => false,
        );
        if (server.exitCode !== null) throw new Error(readFileSync(`${folder}/error.log`, "utf8"));
      }
    });

    afterAll(async () => {
      await stop();
      rmSync(folder, { recursive: true });
    });

    it.each([
      ["/taskpane.html", "text/html; charset=utf-8", "no-cache", "frame-ancestors 'self'"],
      ["/page.html", "text/html; charset=utf-8", "no-cache", "frame-ancestors 'self'"],
      [
        `/${pane ?? ""}`,
        "application/javascript; charset=utf-8",
        "public, max-age=31536000, immutable",
        "frame-ancestors 'self'",
      ],
      [
        "/batch-worker.js",
        "application/javascript; charset=utf-8",
        "no-cache",
        "default-src 'none'",
      ],
      [
        "/service-worker.js",
        "application/javascript; charset=utf-8",
        "no-cache",
        "default-src 'none'; connect-src 'self'",
      ],
      ["/icons/app-32.png", "image/png", "no-cache", "frame-ancestors 'self'"],
      [
        "/help/profile.schema.json",
        "application/json; charset=utf-8",
        "no-cache",
        "frame-ancestors 'self'",
      ],
    ])("answers %s with its headers", async (name, type, caching, policy) => {
      const { status, headers } = await ask(PATH + name);
      expect(status).toBe(200);
      expect(headers).toMatchObject({
        "content-type": type,
        "cache-control": caching,
        "content-security-policy": policy,
        "x-content-type-options": "nosniff",
        "referrer-policy": "no-referrer",
        server: "nginx",
      });
      expect(headers["content-encoding"]).toBe(type.startsWith("image/") ? undefined : "gzip");
    });

    it.each([
      ["GET", "/", 404],
      ["GET", `${PATH}/web.config`, 404],
      ["GET", `${PATH}/icons/`, 403],
      ["GET", `${PATH}/../../nginx.conf`, 404],
      ["GET", `${PATH}/../../../nginx.conf`, 400],
      ["GET", `${PATH}/%2e%2e/nginx.conf`, 404],
      ["GET", `${PATH}/`, 200],
      ["HEAD", `${PATH}/page.html`, 200],
      ["POST", `${PATH}/page.html`, 403],
      ["PUT", `${PATH}/a.html`, 403],
    ])("answers %s %s with %i", async (method, name, status) => {
      expect((await ask(name, method)).status).toBe(status);
    });

    it.each([
      ["page.html", (page: PageOf) => page.getByRole("heading", { name: "打开自评表，马上核对" })],
      [
        "workbench.html",
        (page: PageOf) =>
          page
            .frameLocator('iframe[title="绩效自评助手"]')
            .getByRole("heading", { level: 1 })
            .first(),
      ],
    ])("runs %s, which asks for nothing elsewhere", async (name, shown) => {
      const page = await openPage({ ignoreHTTPSErrors: true });
      // its policy allows only its own origin to frame it
      const server = `https://127.0.0.1:${port}/`;
      page.on("request", (asked) => {
        if (/^https?:/.test(asked.url()) && !asked.url().startsWith(server))
          complaints.push(asked.url());
      });
      page.on("pageerror", ({ message }) => complaints.push(message));
      await page.goto(new URL(`${PATH}/${name}`, server).href);
      await shown(page).waitFor();
      await page.context().close();
      expect(complaints).toEqual([]);
    });

    // at the end, as they change the site and stop the server
    describe("the pane after its first load", () => {
      let browser: Browser;
      let page: Page;
      const pane = () => page.frameLocator('iframe[title="绩效自评助手"]');
      const frame = () => {
        const found = page.frames().find((each) => each.url().includes("taskpane.html"));
        if (found === undefined) throw new Error("no pane");
        return found;
      };
      const shown = () => pane().getByRole("heading", { name: "维修资金管理", level: 1 }).waitFor();
      /** The numbers of kept files and of kept versions, once a service worker controls the page. */
      const kept = () =>
        frame().evaluate(async () => {
          await navigator.serviceWorker.ready;
          const caches = await Promise.all(
            (await window.caches.keys()).map((name) => window.caches.open(name)),
          );
          return Promise.all(caches.map(async (cache) => (await cache.keys()).length));
        });
      const versions = () => frame().evaluate(() => caches.keys());
      const until = (step: "waiting" | "activated") =>
        frame().evaluate(async (wanted) => {
          const registration = await navigator.serviceWorker.ready;
          const isThere = () =>
            wanted === "waiting"
              ? registration.waiting !== null
              : registration.waiting === null && registration.active?.state === "activated";
          while (!isThere()) await new Promise((resolve) => setTimeout(resolve, 50));
        }, step);
      const site = (name: string): string => path.join(folder, "site", name);
      const hash = (name: string): string =>
        `sha256-${createHash("sha256")
          .update(readFileSync(site(name)))
          .digest("base64")}`;
      const listed = (): readonly string[] =>
        readFileSync(site("service-worker.js"), "utf8").match(/sha256-[\w+/]{43}=/g) ?? [];

      beforeAll(async () => {
        // a service worker is fetched without a window's exceptions for certificates
        browser = await chromium.launch({
          executablePath: process.env["WORKBENCH_BROWSER_PATH"] ?? "",
          args: ["--no-sandbox", "--ignore-certificate-errors"],
        });
        const context = await browser.newContext({ locale: "zh-CN" });
        context.setDefaultTimeout(60_000);
        page = await context.newPage();
        await page.goto(`https://127.0.0.1:${port}${PATH}/workbench.html`);
        await shown();
      });
      afterAll(() => browser.close());

      it("is kept whole: every file of this version, and nothing else", async () => {
        const office = readdirSync(site("office"), { recursive: true, encoding: "utf8" });
        expect(listed()).toContain(hash("taskpane.html"));
        expect(listed().length).toBeGreaterThan(office.length);
        expect(await kept()).toEqual([listed().length]);
      });

      it("is the new version as soon as that is installed, and keeps that", async () => {
        const [before, html] = [hash("taskpane.html"), readFileSync(site("taskpane.html"), "utf8")];
        writeFileSync(
          site("taskpane.html"),
          html.replace("<title>", '<meta name="new-version"><title>'),
        );
        const worker = readFileSync(site("service-worker.js"), "utf8");
        const next = worker
          .replace(before, hash("taskpane.html"))
          .replace(/"[0-9a-f]{16}"/, '"0123456789abcdef"');
        expect(next).not.toBe(worker);
        writeFileSync(site("service-worker.js"), next);
        await frame().evaluate(() => {
          location.reload();
        });
        await page.waitForFunction(
          () =>
            document
              .querySelector("iframe")
              ?.contentDocument?.querySelector("meta[name=new-version]") != null,
        );
        await shown();
        await until("waiting");
        expect(await versions()).toHaveLength(2);
        // the former version is removed when no pane of it is open
        await page.goto("about:blank");
        await page.goto(`https://127.0.0.1:${port}${PATH}/workbench.html`);
        await shown();
        await until("activated");
        expect(await kept()).toEqual([listed().length]);
        expect(await versions()).toEqual([expect.stringContaining("0123456789abcdef")]);
      });

      it("keeps no mixture where a file is not of the version", async () => {
        const worker = readFileSync(site("service-worker.js"), "utf8");
        const damaged = worker
          .replace(hash("splash.css"), hash("taskpane.html"))
          .replace("0123456789abcdef", "fedcba9876543210");
        writeFileSync(site("service-worker.js"), damaged);
        const state = await frame().evaluate(async () => {
          const registration = await navigator.serviceWorker.ready;
          const found = new Promise<ServiceWorker>((resolve) => {
            registration.addEventListener("updatefound", () => {
              if (registration.installing !== null) resolve(registration.installing);
            });
          });
          await registration.update().catch(() => undefined);
          const next = await found;
          if (next.state !== "redundant")
            await new Promise((resolve) => {
              next.addEventListener("statechange", resolve, { once: true });
            });
          return next.state;
        });
        expect(state).toBe("redundant");
        writeFileSync(site("service-worker.js"), worker);
      });

      it("opens and works when the server is gone", async () => {
        await stop();
        await frame().evaluate(() => {
          location.reload();
        });
        await page.waitForTimeout(200);
        await shown();
        // fetched when it is opened
        await pane()
          .getByRole("button", { name: /评分规则/ })
          .first()
          .click();
        await pane().getByRole("heading", { name: "评分规则" }).waitFor();
        const gone = await ask("/").catch((error: unknown) => String(error));
        expect(gone).toMatch(/ECONNREFUSED/);
      });
    });
  },
);

type PageOf = Awaited<ReturnType<typeof openPage>>;
