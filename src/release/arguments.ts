import { parseArgs } from "node:util";

/** Where office.js comes from, as the build's OFFICE_JS has it: an https address is that of a mirror. */
type OfficeJs = string;

export interface ReleaseArguments {
  /** The https address of the site, without a slash at the end. */
  readonly url: URL;
  readonly officeJs: OfficeJs;
  /** Whether it is built twice and the bytes are compared. */
  readonly twice: boolean;
}

/** The choices of --office besides the address of a mirror, as OFFICE_JS has them. */
const CHOICES: Readonly<Record<string, OfficeJs>> = {
  copy: "local",
  cdn: "cdn",
  "21vianet": "cdn-cn",
};

export const USAGE = `用法：npm run release -- --url https://主机/路径 [--office copy|cdn|21vianet|镜像地址] [--twice]

生成 release/ 里的文件夹和 .zip：网站的静态文件、两份清单、核对页、命令行、校验和、许可证、软件物料清单、管理员指南。

  --url      放网站的 https 地址，写进清单和服务器配置
  --office   office.js 从哪里取：
             copy      随网站一起放（默认）。内网可用；微软不为这种用法提供支持
             cdn       微软的网络
             21vianet  世纪互联的网络
             https://…/office.js  本单位镜像微软网络的地址
  --twice    构建两次，核对字节相同`;

/** Host, port and path of an https address: no user name, no query, no ".." that a parser would take away. */
const ADDRESS = /^https:\/\/[\w.-]+(:\d{1,5})?(\/(?!\.{1,2}(\/|$))[\w.~-]+)*$/u;

/** Reads the address of the site. */
function siteAddress(text: string): URL | null {
  const address = text.replace(/\/+$/u, "");
  return ADDRESS.test(address) && URL.canParse(address) ? new URL(address) : null;
}

/** null where it is neither a choice nor the address of a mirror. */
function officeJsOf(choice: string): OfficeJs | null {
  if (Object.hasOwn(CHOICES, choice)) return CHOICES[choice] ?? null;
  return ADDRESS.test(choice) && choice.endsWith("/office.js") ? choice : null;
}

/**
 * @returns null where the usage is asked for
 * @throws with a sentence for what is wrong
 */
export function releaseArguments(values: readonly string[]): ReleaseArguments | null {
  const { values: given } = parseArgs({
    args: [...values],
    options: {
      url: { type: "string" },
      office: { type: "string", default: "copy" },
      twice: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (given.help) return null;
  const url = siteAddress(given.url ?? "");
  if (url === null)
    throw new Error(`--url 要写放网站的 https 地址，如 https://jx.example.gov.cn/jixiao`);
  const officeJs = officeJsOf(given.office);
  if (officeJs === null)
    throw new Error(
      `--office 只能是 copy、cdn、21vianet 或镜像里 office.js 的 https 地址，不是“${given.office}”`,
    );
  return { url, officeJs, twice: given.twice };
}
