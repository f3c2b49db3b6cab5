/** The files that the workbench's server gives out, and those that it does not. */
import { spawnSync } from "node:child_process";
import { get } from "node:http";
import path from "node:path";
import {
  describeInBrowser,
  leaveWorkbench,
  openWorkbench,
  paneFrame,
  workbenchUrl,
} from "./workbench-page";

interface Answer {
  readonly status: number;
  readonly type: string;
  readonly tag: string;
  readonly body: string;
}

/** Requests a path exactly as written; a browser's own client would resolve "..". */
function ask(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { hostname, port } = new URL(workbenchUrl);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
      response.on("end", () => {
        resolve({
          status: response.statusCode ?? 0,
          type: response.headers["content-type"] ?? "",
          tag: response.headers.etag ?? "",
          body,
        });
      });
    }).on("error", reject);
  });
}

it.each([
  ["/", "text/html; charset=utf-8"],
  ["/workbench/page.js", "text/javascript; charset=utf-8"],
  ["/workbench/page.css", "text/css; charset=utf-8"],
  ["/taskpane.html", "text/html; charset=utf-8"],
  ["/taskpane.html?_host_Info=Excel", "text/html; charset=utf-8"],
  ["/commands.html", "text/html; charset=utf-8"],
  ["/manifest.xml", "application/xml; charset=utf-8"],
  ["/icons/app-32.png", "image/png"],
  ["/office/office.js", "text/javascript; charset=utf-8"],
  ["/office/AgaveErrorUX/index.html", "text/html; charset=utf-8"],
])("serves %s as %s", async (path, type) => {
  expect(await ask(path)).toMatchObject({ status: 200, type });
});

it.each([
  "/package.json",
  "/../package.json",
  "/workbench/../../package.json",
  "/%2e%2e/package.json",
  "/workbench/%2e%2e/%2e%2e/package.json",
  "/..%5cpackage.json",
  "/workbench/",
  "/%00",
  "/%",
  "/nothing.html",
])("has nothing at %s", async (path) => {
  expect((await ask(path)).status).toBe(404);
});

it("answers the library's question of trust at the one spelling it asks for", async () => {
  expect((await ask("/office/agaveerrorux/index.html")).status).toBe(404);
  expect((await ask("/office/AgaveErrorUX/index.html")).body).toContain("hostUserTrusted");
});

it("does not send again what the browser still has", async () => {
  const { tag } = await ask("/workbench/page.js");
  const again = await ask("/workbench/page.js", { "if-none-match": tag });
  expect(again).toMatchObject({ status: 304, body: "" });
});

it("ends with a sentence where its port is taken", () => {
  const program = path.join(__dirname, "..", "..", "src", "workbench", "server", "start.mjs");
  const { status, stderr } = spawnSync(process.execPath, [program], {
    env: { ...process.env, PORT: new URL(workbenchUrl).port, BROWSER: "none" },
    encoding: "utf8",
    timeout: 60_000,
  });
  expect(stderr).toMatch(/已被别的程序占用/u);
  expect(status).toBe(1);
});

describeInBrowser("the pane", () => {
  it("is of another origin than the page, which cannot reach into it", async () => {
    const workbench = await openWorkbench();
    const { page } = workbench;
    const [ofPage, ofPane] = [page.url(), (await paneFrame(page)).url()].map((url) => new URL(url));
    expect(ofPane?.hostname).toBe(ofPage?.hostname);
    expect(ofPane?.port).not.toBe(ofPage?.port);
    const reached = await page.evaluate(
      () => document.querySelector("iframe")?.contentDocument ?? null,
    );
    expect(reached).toBeNull();
    await leaveWorkbench(workbench);
  });
});
