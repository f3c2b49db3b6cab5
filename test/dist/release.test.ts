/**
 * The release made of the build's output: the folder, the archive, and what they state about
 * themselves.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { archiveOf, releaseArguments, releaseFiles } from "../../src/release";
import { root } from "../support/fixture";

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** The files below a folder by their names within it. */
function filesBelow(folder: string): Map<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(path.join(folder, name)).isFile(),
  );
  return new Map(
    names.map((name) => [
      name.split(path.sep).join("/"),
      new Uint8Array(readFileSync(path.join(folder, name))),
    ]),
  );
}

const built = filesBelow(path.join(root, "dist"));
const own = filesBelow(path.join(root, "src", "release", "server"));
for (const name of ["LICENSE", "CHANGELOG.md"])
  own.set(name, new Uint8Array(readFileSync(path.join(root, name))));
const parts = {
  built,
  own,
  version: "1.2.3",
  url: new URL("https://jx.example.gov.cn:8443/caizheng/jixiao"),
  officeJs: "local",
};
const files = releaseFiles(parts);

describe("the folder that is handed over", () => {
  it("has the site, both manifests, the page, the commands and what is said of them", () => {
    const names = [...files.keys()];
    expect(names.filter((name) => !name.startsWith("site/"))).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.txt",
      "admin-guide.en.html",
      "admin-guide.html",
      "jixiao.mjs",
      "licences.txt",
      "manifest-intranet.xml",
      "manifest.xml",
      "page.html",
      "profile.schema.json",
      "sbom.cdx.json",
      "server/nginx.conf",
      "SHA256SUMS",
    ].sort((one, other) => (one < other ? -1 : 1)));
    const site = names.filter((name) => name.startsWith("site/"));
    const kept = new Set(["manifest.xml", "manifest-intranet.xml", "cli/jixiao.mjs", "sbom.cdx.json"]);
    const expected = [...built.keys()].filter((name) => !kept.has(name));
    expect(site.sort()).toEqual([...expected.map((name) => `site/${name}`), "site/web.config"].sort());
  });

  it("has a checksum of each file, as sha256sum reads them", () => {
    const lines = text(files.get("SHA256SUMS")).trimEnd().split("\n");
    const sums = lines.map((line) => /^([0-9a-f]{64}) {2}(.+)$/.exec(line)?.slice(1) ?? []);
    const others = [...files].filter(([name]) => name !== "SHA256SUMS");
    expect(sums).toEqual(
      others.map(([name, bytes]) => [createHash("sha256").update(bytes).digest("hex"), name]),
    );
  });

  it("puts the address into the servers' configurations, and leaves no place open", () => {
    const nginx = text(files.get("server/nginx.conf"));
    expect(nginx).toContain("listen 8443 ssl;");
    expect(nginx).toContain("server_name jx.example.gov.cn;");
    expect(nginx).toContain("location /caizheng/jixiao/ {");
    expect(nginx).toContain(`"frame-ancestors 'self'";`);
    const iis = text(files.get("site/web.config"));
    const pane = [...built.keys()].find((name) => /^taskpane\.[0-9a-f]{10}\.js$/.test(name)) ?? "";
    expect(iis).toContain(`<location path="${pane}">`);
    for (const each of [nginx, iis]) expect(each).not.toMatch(/\{[A-Z]+\}/);
    const network = releaseFiles({ ...parts, officeJs: "cdn" });
    expect(text(network.get("server/nginx.conf"))).toContain("https://*.officeapps.live.com");
  });

  it.each(["admin-guide.html", "admin-guide.en.html"])("has %s lead to files that are there", (name) => {
    const html = text(files.get(name));
    const every = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map(([, to = ""]) => to);
    const addresses = every(/\s(?:href|src)="?([^"#\s>]+)/g);
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((to) => !files.has(to))).toEqual([]);
    const ids = every(/\sid="?([^"\s>]+)/g);
    const places = every(/\shref="?#([^"\s>]+)/g);
    expect(places.length).toBeGreaterThan(7);
    expect(places.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it("is the same bytes each time, in a zip of the same files", () => {
    // without office.js, which has most of the bytes
    const light = new Map([...built].filter(([name]) => !name.startsWith("office/")));
    const archiveFrom = (order: Map<string, Uint8Array>) =>
      archiveOf(releaseFiles({ ...parts, built: order }), "jixiao-1.2.3");
    const archive = archiveFrom(light);
    expect(Buffer.from(archive).equals(archiveFrom(new Map([...light].reverse())))).toBe(true);
    const expected = [...files.keys()].filter((name) => !name.startsWith("site/office/"));
    const unpacked = unzipSync(archive);
    expect(Object.keys(unpacked)).toEqual(expected.map((name) => `jixiao-1.2.3/${name}`));
    expect(text(unpacked["jixiao-1.2.3/LICENSE"])).toBe(text(own.get("LICENSE")));
  });
});

describe("what it says is inside", () => {
  interface Component {
    readonly type: string;
    readonly "bom-ref": string;
    readonly group?: string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly { readonly license: { readonly id?: string; readonly name?: string } }[];
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
  }
  interface Bill {
    readonly bomFormat: string;
    readonly specVersion: string;
    readonly version: number;
    readonly components: readonly Component[];
    readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
    readonly metadata: { readonly component: Component };
  }
  const bill = JSON.parse(text(files.get("sbom.cdx.json"))) as Bill;
  const fullName = ({ group, name }: Component): string => (group === undefined ? name : `${group}/${name}`);
  const facts = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as {
    readonly version: string;
    readonly dependencies: Readonly<Record<string, string>>;
  };

  it("has what CycloneDX 1.6 demands", () => {
    expect(bill).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
    expect(bill.metadata.component.version).toBe(facts.version);
    const references = [bill.metadata.component, ...bill.components].map((each) => each["bom-ref"]);
    expect(new Set(references).size).toBe(references.length);
    expect(bill.dependencies.map(({ ref }) => ref)).toEqual(references);
    const known = new Set(references);
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !known.has(ref))).toEqual([]);
    for (const each of bill.components) {
      expect(each.type).toBe("library");
      expect(each.purl).toBe(`pkg:npm/${fullName(each).replace("@", "%40")}@${each.version}`);
      expect(each.licenses).toHaveLength(1);
      expect(each.hashes?.every(({ alg, content }) => alg === "SHA-512" && /^[0-9a-f]{128}$/.test(content))).toBe(true);
    }
  });

  it("names the product's own dependencies, but for the one that only the workbench uses", () => {
    const inside = new Map(bill.components.map((each) => [fullName(each), each.version]));
    const missing = Object.entries(facts.dependencies).filter(([name, version]) => inside.get(name) !== version);
    expect(missing.map(([name]) => name)).toEqual(["saxes"]);
    expect([...inside.keys()].filter((name) => /univer|jest|webpack|esbuild/.test(name))).toEqual([]);
  });

  it("has the licence of each, with its text", () => {
    const licences = text(files.get("licences.txt"));
    const listed = [...licences.matchAll(/^(\S+) (\d\S*)（(.+)）$/gmu)].map(([, ...each]) => each.join(" "));
    const expected = bill.components.map((each) => {
      const { id, name } = each.licenses[0]?.license ?? {};
      return `${fullName(each)} ${each.version} ${id ?? name ?? ""}`;
    });
    expect(listed.sort()).toEqual(expected.sort());
    expect(licences).toContain("Copyright (c) Meta Platforms, Inc. and affiliates.");
    expect(licences).toContain("MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY");
  });

  // Meta is the holder of React's licence, Mclaughlin of decimal.js's
  it.each([
    ["page.html", "react-dom", "Meta Platforms", "<template id=\"licences\">", "</template>"],
    ["jixiao.mjs", "decimal.js", "Michael Mclaughlin", "\n/*\n", "*/\n"],
  ])("has licences in %s itself, which is handed on alone", (name, one, holder, from, to) => {
    const [, after = ""] = text(files.get(name)).split(from);
    const [inside = ""] = after.split(to);
    const listed = [...inside.matchAll(/^(\S+) (\d\S*)（/gmu)].map(([, ...each]) => each.join(" "));
    const known = bill.components.map((each) => `${fullName(each)} ${each.version}`);
    expect(listed.filter((each) => !known.includes(each))).toEqual([]);
    expect(listed.some((each) => each.startsWith(`${one} `))).toBe(true);
    expect(inside).toContain(holder);
    expect(inside).toContain("绩效自评助手 contributors");
    // each licence text once
    const texts = inside.split(/\n\n-{80}\n\n/).map((part) => part.replace(/^(\S+ \d\S*（.+）\n)+/u, ""));
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe("npm run release", () => {
  const given = (...values: string[]) => releaseArguments(values);

  it.each([
    [["--url", "https://jx.example.gov.cn/a/"], "https://jx.example.gov.cn/a", "local"],
    [["--url", "https://10.1.2.3:8443", "--office", "cdn"], "https://10.1.2.3:8443/", "cdn"],
    [["--url", "https://a.b/c", "--office", "21vianet"], "https://a.b/c", "cdn-cn"],
    [["--url", "https://a.b/c", "--office", "https://m.b/lib/office.js"], "https://a.b/c", "https://m.b/lib/office.js"],
  ])("reads %j", (values, href, officeJs) => {
    const read = given(...values);
    expect([read?.url.href, read?.officeJs, read?.twice]).toEqual([href, officeJs, false]);
  });

  it.each([
    [[], "--url"],
    [["--url", "http://a.b/c"], "--url"],
    [["--url", "https://a.b/c?d"], "--url"],
    [["--url", "https://a.b/../c"], "--url"],
    [["--url", "https://a.b/c;deny all"], "--url"],
    [["--url", "https://a.b/c", "--office", "local"], "--office"],
    [["--url", "https://a.b/c", "--office", "constructor"], "--office"],
    [["--url", "https://a.b/c", "--office", "http://m.b/office.js"], "--office"],
    [["--url", "https://a.b/c", "--office", "https://m.b/other.js"], "--office"],
    [["--uri", "https://a.b/c"], "--uri"],
  ])("refuses %j", (values, words) => {
    expect(() => given(...values)).toThrow(words);
  });

  it("explains itself", () => {
    expect(given("--help")).toBeNull();
  });
});
