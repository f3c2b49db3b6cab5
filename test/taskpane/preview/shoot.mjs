/* global document -- in what the browser evaluates */
/**
 * Photographs every state of the pane without Excel, in two widths and three themes, and asks axe
 * about each: `node test/taskpane/preview/shoot.mjs [--out FOLDER] [--width 320] [--theme dark]
 * [--unfolded] [--dialog BUTTON] [STATE…]`. Exits 1 when axe finds something, a page scrolls sideways or breaks.
 */
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import * as esbuild from "esbuild";
import { chromium } from "playwright-core";

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, "../../..");
const themes = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: path.join(root, "build/pane-preview") },
    width: { type: "string", multiple: true, default: ["320", "450"] },
    height: { type: "string", default: "760" },
    theme: { type: "string", multiple: true, default: Object.keys(themes) },
    unfolded: { type: "boolean", default: false },
    dialog: { type: "string" },
    browser: { type: "string", default: "/usr/bin/chromium" },
  },
});

async function bundle(options) {
  const { outputFiles } = await esbuild.build({
    bundle: true,
    write: false,
    jsx: "automatic",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "warning",
    ...options,
  });
  return outputFiles[0].text;
}

async function everyName() {
  const code = await bundle({
    entryPoints: [path.join(here, "../support/states.ts")],
    format: "esm",
    platform: "node",
  });
  const { states, rulesPages, failures } = await import(
    `data:text/javascript,${encodeURIComponent(code)}`
  );
  return [...Object.keys(states), ...Object.keys(rulesPages), ...failures];
}

// the policy of the real page, so that what it forbids is seen here
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>绩效自评助手</title></head>
<body><div id="pane"></div><script src="preview.js"></script></body></html>`;

const script = await bundle({ entryPoints: [path.join(here, "preview.tsx")], format: "iife" });
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const names = positionals.length > 0 ? positionals : await everyName();
const troubles = [];

/** Opens the lists that are folded at first and goes to the end of the page. */
const unfold = (page) =>
  page.evaluate(() => {
    const isVisible = (element) => element.checkVisibility();
    [...document.querySelectorAll("details")].filter(isVisible).forEach((details, index) => {
      details.open = index === 0 || index === 3 || details.id === "columns";
    });
    [...document.querySelectorAll("button[aria-expanded=false]")]
      .filter(isVisible)
      .forEach((button) => button.click());
    [...document.querySelectorAll("main")].find(isVisible)?.scrollTo(0, 100_000);
  });

async function photograph(context, name, label) {
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`${label}: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`${label}: ${message.text()}`);
  });
  await page.goto(`http://pane.test/?state=${name}`);
  await page.locator("#pane[data-drawn]").waitFor();
  if (values.dialog !== undefined) {
    await page.getByRole("button", { name: values.dialog, exact: true }).click();
    await page.getByRole("dialog").waitFor();
  }
  if (values.unfolded) await unfold(page);
  const sideways = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll("main")].some(
      (element) => element.scrollWidth > element.clientWidth,
    ),
  );
  if (sideways) troubles.push(`${label}: scrolls sideways`);
  await page.screenshot({ path: path.join(values.out, `${label.replaceAll(" ", "-")}.png`) });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  for (const { id, nodes } of violations) {
    troubles.push(
      `${label}: axe ${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`,
    );
  }
  await page.close();
}

mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch({
  executablePath: values.browser,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
});
for (const width of values.width) {
  for (const theme of values.theme) {
    const context = await browser.newContext({
      viewport: { width: Number(width), height: Number(values.height) },
      reducedMotion: "reduce",
      ...themes[theme],
    });
    await context.route("**/*", (route) =>
      route.request().url().endsWith("/preview.js")
        ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script })
        : route.fulfill({ contentType: "text/html; charset=utf-8", body: html }),
    );
    for (const name of names) {
      const marks = [...(values.unfolded ? ["unfolded"] : []), values.dialog ?? []].flat();
      const label = [name, ...marks, width, theme].join(" ");
      await photograph(context, name, label);
    }
    await context.close();
  }
}
await browser.close();
const pictures = names.length * values.width.length * values.theme.length;
console.log(`${pictures} pictures in ${values.out}, ${troubles.length} troubles`);
for (const trouble of troubles) console.error(trouble);
process.exitCode = troubles.length > 0 ? 1 : 0;
