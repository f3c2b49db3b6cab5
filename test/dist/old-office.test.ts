/** @jest-environment jsdom */
/** The page for versions of Office whose engine cannot run the add-in: Internet Explorer 11, EdgeHTML. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { runInNewContext } from "node:vm";

const folder = path.join(__dirname, "..", "..", "dist", "old-office");
const html = readFileSync(path.join(folder, "index.html"), "utf8");
const page = new DOMParser().parseFromString(html, "text/html");
const script = (name: string): string => readFileSync(path.join(folder, name), "utf8");

/** Where check.js sends a browser; null if it stays. */
function sentTo(userAgent: string, address: string): string | null {
  const { search, hash } = new URL(address);
  const targets: string[] = [];
  const location = { search, hash, replace: (to: string) => targets.push(to) };
  runInNewContext(script("check.js"), { window: { location }, navigator: { userAgent } });
  return targets[0] === undefined ? null : new URL(targets[0], address).href;
}

const PANE = "https://jx.example/taskpane.html?_host_Info=Excel$Win32$16.01$zh-CN#a";

it.each([
  ["Internet Explorer 11", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko"],
  [
    "EdgeHTML",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/64.0.3282.140 Safari/537.36 Edge/18.17763",
  ],
])("is shown to %s, with what Excel appended to the address", (_name, userAgent) => {
  expect(sentTo(userAgent, PANE)).toBe(
    "https://jx.example/old-office/index.html?_host_Info=Excel$Win32$16.01$zh-CN#a",
  );
});

it.each([
  [
    "WebView2",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0",
  ],
  [
    "Safari",
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko)",
  ],
])("is not shown to %s", (_name, userAgent) => {
  expect(sentTo(userAgent, PANE)).toBeNull();
});

it("says which Excel is needed, in both languages, without a script", () => {
  const words = ["Microsoft 365（Windows 或 Mac）", "Excel 2021 或更新的版本", "Excel 网页版"];
  for (const each of words) expect(page.body.textContent).toContain(each);
  expect(page.querySelector("[lang=en]")?.textContent).toContain("Excel 2021 or later");
  expect(html).not.toMatch(/\{[A-Z_]+\}|undefined/u);
});

it("leads to the page that needs no Excel", () => {
  const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
  expect(links).toEqual(["../page.html", "../page.html"]);
  expect(readFileSync(path.join(folder, "../page.html"), "utf8")).toContain("绩效自评核对");
});

it("loads office.js, which Excel expects of every page, and scripts that old engines can run", () => {
  const addresses = [...page.querySelectorAll("script")].map((each) => each.getAttribute("src"));
  expect(addresses).toEqual(["../office/office.js", "ready.js"]);
  for (const address of addresses) expect(existsSync(path.join(folder, address ?? ""))).toBe(true);
  for (const name of ["check.js", "ready.js"]) {
    expect(script(name)).not.toMatch(/=>|`|\b(?:const|let|class|async|import)\b/u);
  }
});
