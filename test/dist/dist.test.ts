import { createHash } from "node:crypto";
import { transform } from "esbuild";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { MANIFESTS, manifestPaths, manifestProblems } from "../../src/workbench/manifest";

const root = path.join(__dirname, "..", "..");
const dist = path.join(root, "dist");
const officePackage = path.join(root, "node_modules", "@microsoft", "office-js", "dist");

const files = readdirSync(dist, { recursive: true, encoding: "utf8" })
  .filter((file) => statSync(path.join(dist, file)).isFile())
  .map((file) => file.split(path.sep).join("/"))
  .sort();
const read = (file: string): string => readFileSync(path.join(dist, file), "utf8");

const own = files.filter((file) => !file.startsWith("office/"));
const scripts = own.filter((file) => /^[^/]+\.js$/.test(file));
const office = files.filter((file) => file.startsWith("office/"));

describe("what the build makes", () => {
  it("is pages, their scripts, icons, help, the manifest and the commands, and nothing else", () => {
    const known = [
      /^(taskpane|commands|page)\.html$/,
      /^[\w-]+\.[0-9a-f]{10}\.js(\.LICENSE\.txt)?$/,
      /^icons\/(app|check|write-back|template)-\d+\.png$/,
      /^help\/((en-us\/)?(index|admin|command-line)\.html|(page|help)\.css|profile\.schema\.json|pictures\/[\w-]+\.png)$/,
      /^notice\/(index\.html|notice\.js)$/,
      /^old-office\/(index\.html|(check|ready)\.js)$/,
      /^(batch|service)-worker\.js$/,
      /^splash\.css$/,
      /^licences\.txt$/,
      /^sbom\.cdx\.json$/,
      /^manifest(-intranet)?\.xml$/,
      /^cli\/jixiao\.mjs$/,
    ];
    expect(own.filter((file) => !known.some((pattern) => pattern.test(file)))).toEqual([]);
  });

  it("holds the part of office.js that Excel asks for, unmodified", () => {
    expect(office).toEqual([
      "office/en-us/office_strings.js",
      "office/excel-mac-16.00.js",
      "office/excel-web-16.00.js",
      "office/excel-win32-16.01.js",
      "office/o15apptofilemappingtable.js",
      "office/office.js",
      "office/telemetry/oteljs_agave.js",
      "office/zh-cn/office_strings.js",
    ]);
    for (const file of office) {
      const original = readFileSync(path.join(officePackage, file.slice("office/".length)));
      expect(readFileSync(path.join(dist, file)).equals(original)).toBe(true);
    }
  });

  it("holds nothing of the workbench", () => {
    expect(scripts.length).toBeGreaterThanOrEqual(2);
    for (const script of scripts) {
      expect(read(script)).not.toMatch(/univer|hostUserTrusted|richApiMessage/i);
    }
  });

  it.each(MANIFESTS)("has all that %s leads to, and a manifest that Office takes", (name) => {
    expect(manifestPaths(dist, name).length).toBeGreaterThan(10);
    expect(manifestProblems(dist, name)).toEqual([]);
  });

  it("has two manifests that differ in the requirements only", () => {
    const [catalogue, intranet] = MANIFESTS.map(read);
    const requirements = /\s*<Requirements>[^]*<\/Requirements>/u;
    expect(catalogue).toMatch(requirements);
    expect(intranet).toBe(catalogue?.replace(requirements, ""));
  });

  it.each(["taskpane.html", "commands.html"])("locks %s to its own site", (page) => {
    const policy = /Content-Security-Policy content="([^"]+)"/.exec(read(page))?.[1];
    expect(policy).toContain("default-src 'none'; script-src 'self';");
    expect(policy).not.toMatch(/unsafe|https?:/);
  });

  it.each(["taskpane.html", "commands.html"])(
    "has %s turn old engines away first, then load office.js by its own tag, and then its own",
    (page) => {
      const scripts = [...read(page).matchAll(/<script( defer[^>]*?)? src="?([^\s">]+)/g)].map(
        ([, defer, address]) => ({ address, afterTheOthers: defer !== undefined }),
      );
      const own = expect.stringMatching(/^(taskpane|commands)\.[0-9a-f]{10}\.js$/) as unknown;
      expect(scripts.filter(({ afterTheOthers }) => !afterTheOthers)).toEqual([
        { address: "old-office/check.js", afterTheOthers: false },
        { address: "office/office.js", afterTheOthers: false },
      ]);
      expect(scripts.filter(({ afterTheOthers }) => afterTheOthers)).toEqual([
        { address: own, afterTheOthers: true },
      ]);
      expect(read(page)).not.toMatch(/<script[^>]*>[^<]/);
    },
  );

  describe("the page without Excel", () => {
    const html = read("page.html");
    const inPage = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = ""]) => code);
    const hash = (text: string): string =>
      `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

    it("names no other file and no other computer", () => {
      const markup = html.replace(/(<(script|style|template)\b[^>]*>)[^]*?(<\/\2>)/g, "$1$3");
      expect(markup.length).toBeLessThan(10_000);
      expect(markup).not.toMatch(/\b(?:src|href|srcset|action)=(?!"data:)/i);
    });

    it("runs what stands in it, by its hash, and may ask for nothing", () => {
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
      expect(inPage).toHaveLength(2);
      expect(policy).toContain(`script-src ${inPage.map(hash).join(" ")};`);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("connect-src 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
    });

    it("speaks the JavaScript of 2019", async () => {
      for (const script of inPage) {
        // syntax is not minified, which may put newer syntax in
        const asWritten = await transform(script, { target: "esnext", minifyWhitespace: true });
        const lowered = await transform(script, { target: "es2019", minifyWhitespace: true });
        expect(lowered.code === asWritten.code).toBe(true);
      }
    });

    it("is UTF-8 whatever a server says of it", () => {
      expect(html.startsWith("\uFEFF<!doctype html>")).toBe(true);
    });
  });

  it("speaks the JavaScript of 2020", async () => {
    for (const script of scripts) {
      const asWritten = await transform(read(script), { target: "esnext", minify: true });
      const lowered = await transform(read(script), { target: "es2020", minify: true });
      expect(lowered.code === asWritten.code).toBe(true);
    }
  });
});
