import { createHash } from "node:crypto";
import { serverFile } from "./server-files";

/** Files by their names within a folder, "help/index.html". */
export type Files = ReadonlyMap<string, Uint8Array>;

export interface ReleaseParts {
  /** What the build made for the address: dist/. */
  readonly built: Files;
  /** Files of the project itself, LICENSE and CHANGELOG.md, and of src/release/server. */
  readonly own: Files;
  readonly version: string;
  readonly url: URL;
  readonly officeJs: string;
}

const OF_OFFICE: Readonly<Record<string, string>> = {
  local: "随网站一起放的拷贝（site/office）。微软不为这种用法提供支持，也不更新这份拷贝。",
  cdn: "微软的网络 appsforoffice.microsoft.com。",
  "cdn-cn": "世纪互联的网络 appsforoffice.cdn.partner.office365.cn。",
};

/** What lies where, for whoever opens the folder first. */
const overview = ({ version, url, officeJs }: ReleaseParts): string => `绩效自评助手 ${version}

网站地址：${url.href}
office.js：${OF_OFFICE[officeJs] ?? `本单位的镜像 ${officeJs}`}

admin-guide.html        管理员指南，先看这个（in English: admin-guide.en.html）
site/                   网站的静态文件，放到上面的地址；web.config 给 IIS 用
server/nginx.conf       nginx 的配置
manifest.xml            清单：只有 Microsoft 365、Excel 2021 或更新版本的单位用
manifest-intranet.xml   清单：还有 Excel 2016、2019 的单位用；两份只装一份
page.html               核对页：不用 Excel，双击打开；只有这一个文件，不联网
jixiao.mjs              命令行，只要有 Node 20：node jixiao.mjs --help
profile.schema.json     评分规则文件的 JSON 模式
licences.txt            里面每个软件包的许可证
sbom.cdx.json           软件物料清单（CycloneDX 1.6）
SHA256SUMS              每个文件的校验和：sha256sum -c SHA256SUMS
`;

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** The guide at the top of the folder: all it leads to lies in the site. */
function leadingToSite(html: string, page: string): string {
  const base = new URL(`site:///site/help/${page}`);
  // the build leaves quotation marks out where HTML needs none
  return html.replace(
    /\b(href|src)=("?)([^"#\s>]+)(#[^"\s>]*)?\2(?=[\s>])/gu,
    (_, name: string, quote: string, to: string, at = "") =>
      `${name}=${quote}${new URL(to, base).pathname.slice(1)}${String(at)}${quote}`,
  );
}

function needed(files: Files, name: string): Uint8Array {
  const bytes = files.get(name);
  if (bytes === undefined) throw new Error(`没有 ${name}`);
  return bytes;
}

/** Which of the built files lie at the top of the folder; the site has the rest. */
const AT_THE_TOP: Readonly<Record<string, string>> = {
  "manifest.xml": "manifest.xml",
  "manifest-intranet.xml": "manifest-intranet.xml",
  "cli/jixiao.mjs": "jixiao.mjs",
  "sbom.cdx.json": "sbom.cdx.json",
};

/** Which lie in both: they are of use without a site, too. */
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
      // Windows' editors of old take a file without the mark for one in the system's own encoding
      ["README.txt", encode(`\uFEFF${overview(parts).replaceAll("\n", "\r\n")}`)],
    ]),
  );
  return byName(new Map([...files, ["SHA256SUMS", encode(checksums(files))]]));
}
