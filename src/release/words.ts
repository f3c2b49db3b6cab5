/** The words of `npm run release` and of the README.txt that it makes, in Chinese only. */

export const USAGE = `用法：npm run release -- --url https://主机/路径 [--office copy|cdn|21vianet|镜像地址] [--twice]

生成 release/ 里的文件夹和 .zip：网站的静态文件、两份清单、核对页、命令行、校验和、许可证、软件物料清单、管理员指南。

  --url      放网站的 https 地址，写进清单和服务器配置
  --office   office.js 从哪里取：
             copy      随网站一起放（默认）。内网可用；微软不为这种用法提供支持
             cdn       微软的网络
             21vianet  世纪互联的网络
             https://…/office.js  本单位镜像微软网络的地址
  --twice    构建两次，核对字节相同`;

export const REFUSALS = {
  noAddress: "--url 要写放网站的 https 地址，如 https://jx.example.gov.cn/jixiao",
  noOfficeJs: (given: string) =>
    `--office 只能是 copy、cdn、21vianet 或镜像里 office.js 的 https 地址，不是“${given}”`,
  noFile: (name: string) => `没有 ${name}`,
  bytesDiffer: "两次构建的字节不同",
} as const;

export const PROGRESS = {
  building: "正在构建（约一分钟）…",
  buildingAgain: "正在再构建一次 …",
  sameBytes: "两次构建的字节相同",
  made: (name: string, files: number) =>
    `已生成 release/${name}/ 和 release/${name}.zip，共 ${files} 个文件`,
  officeJsIsCopied: "office.js 是拷贝的：微软不为这种用法提供支持。能上外网的单位请用 --office cdn",
} as const;

/** Where office.js comes from, by the build's OFFICE_JS; any other value is the address of a mirror. */
const OFFICE_JS: Readonly<Record<string, string>> = {
  local: "随网站一起放的拷贝（site/office）。微软不为这种用法提供支持，也不更新这份拷贝。",
  cdn: "微软的网络 appsforoffice.microsoft.com。",
  "cdn-cn": "世纪互联的网络 appsforoffice.cdn.partner.office365.cn。",
};

/** The text of README.txt: which file of the folder is what. */
export const overview = ({
  version,
  url,
  officeJs,
}: {
  readonly version: string;
  readonly url: URL;
  readonly officeJs: string;
}): string => `绩效自评助手 ${version}

网站地址：${url.href}
office.js：${OFFICE_JS[officeJs] ?? `本单位的镜像 ${officeJs}`}

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
