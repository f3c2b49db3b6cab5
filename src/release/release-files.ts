import { createHash } from "node:crypto";
import { serverFile } from "./server-files";
import { overview, REFUSALS } from "./words";

/** Files by their names within a folder, "help/index.html". */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface ReleaseParts {
  /** The output of the build for the address (dist/). */
  readonly built: Files;
  /** Files of the project itself, LICENSE and CHANGELOG.md, and of src/release/server. */
  readonly own: Files;
  readonly version: string;
  readonly url: URL;
  readonly officeJs: string;
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The guide at the top of the folder; its links lead into site/. */
function leadingToSite(html: string, page: string): string {
  const base = new URL(`site:///site/help/${page}`);
  // the build omits quotation marks where HTML allows it
  return html.replace(
    /\b(href|src)=("?)([^"#\s>]+)(#[^"\s>]*)?\2(?=[\s>])/gu,
    (_, name: string, quote: string, to: string, at = "") =>
      `${name}=${quote}${new URL(to, base).pathname.slice(1)}${String(at)}${quote}`,
  );
}

function needed(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(REFUSALS.noFile(name));
  return bytes;
}

/** Built files that lie at the top of the folder, with their names there; all others lie in site/. */
const AT_THE_TOP: Readonly<Record<string, string>> = {
  "manifest.xml": "manifest.xml",
  "manifest-intranet.xml": "manifest-intranet.xml",
  "cli/jixiao.mjs": "jixiao.mjs",
  "sbom.cdx.json": "sbom.cdx.json",
};

/** Built files that lie both in site/ and at the top, as they are of use without a site. */
const IN_BOTH: Readonly<Record<string, string>> = {
  "page.html": "page.html",
  "licences.txt": "licences.txt",
  "help/profile.schema.json": "profile.schema.json",
};

const byName = (files: Files): Files =>
  new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));

/** Checksums as sha256sum reads them. */
const checksums = (files: Files): string =>
  [...files]
    .map(([name, bytes]) => `${createHash("sha256").update(bytes).digest("hex")}  ${name}\n`)
    .join("");

/** The whole folder: its files in the order of their names. The same parts give the same bytes. */
export function releaseFiles(parts: ReleaseParts): Files {
  const { built, own } = parts;
  const site = [...built.keys()].filter((name) => !Object.hasOwn(AT_THE_TOP, name)).sort();
  const configuration = (name: string): Uint8Array =>
    encode(serverFile(decode(needed(own, name)), { ...parts, site }));
  const guide = (page: string): Uint8Array =>
    encode(leadingToSite(decode(needed(built, `help/${page}`)), page));
  const files = byName(
    new Map([
      ...site.map((name) => [`site/${name}`, needed(built, name)] as const),
      ...Object.entries({ ...AT_THE_TOP, ...IN_BOTH }).map(
        ([name, to]) => [to, needed(built, name)] as const,
      ),
      ["site/web.config", configuration("web.config")],
      ["server/nginx.conf", configuration("nginx.conf")],
      ["admin-guide.html", guide("admin.html")],
      ["admin-guide.en.html", guide("en-us/admin.html")],
      ["LICENSE", needed(own, "LICENSE")],
      ["CHANGELOG.md", needed(own, "CHANGELOG.md")],
      // without the byte order mark, older editors of Windows read the file in the system's own encoding
      ["README.txt", encode(`\uFEFF${overview(parts).replaceAll("\n", "\r\n")}`)],
    ]),
  );
  return byName(new Map([...files, ["SHA256SUMS", encode(checksums(files))]]));
}
