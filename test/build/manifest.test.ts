import { readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";
import { siteFolder } from "../../src/workbench/manifest";
import { checkManifest } from "../../src/workbench/manifest/check-manifest";
import {
  allElements,
  attributeOf,
  childrenOf,
  parseXml,
} from "../../src/workbench/manifest/xml-element";

const root = path.join(__dirname, "..", "..");
const xml = readFileSync(path.join(root, "manifest.xml"), "utf8");

/** The site before it is built: where the build takes its files from. */
const sources = siteFolder(root);
const read = (name: string): Uint8Array | null =>
  sources(name.replace(/^(\w+)\.html$/u, "src/$1/$1.html").replace(/^(icons|help)\//u, "assets/$1/"));

const problems = (changed: string): string[] =>
  checkManifest(changed, read).map(({ text }) => text);

/** The manifest with one place changed; the place must be there. */
function changed(from: string | RegExp, to: string): string {
  const result = xml.replace(from, to);
  if (result === xml) throw new Error(`${String(from)} is not in the manifest`);
  return result;
}

const manifest = parseXml(xml);
const all = (name: string) => [...allElements(manifest)].filter((each) => each.name === name);

describe("the manifest", () => {
  it("keeps every rule", () => {
    expect(problems(xml)).toEqual([]);
  });

  it("keeps every rule without requirements, as for intranets", () => {
    expect(problems(changed(/<Requirements>[^]*<\/Requirements>/u, ""))).toEqual([]);
  });

  it("asks for ExcelApi 1.9", () => {
    const sets = all("Set").map((set) => [attributeOf(set, "Name"), attributeOf(set, "MinVersion")]);
    expect(sets).toEqual([["ExcelApi", "1.9"]]);
  });

  it("has a fixed identity and the package's version", () => {
    expect(all("Id").map(({ text }) => text)).toEqual(["6d0f3c52-8a1e-4b7d-9c45-2f7be1a39d64"]);
    expect(all("Version").map(({ text }) => text)).toEqual([`${packageJson.version}.0`]);
  });

  it("says every text in English too", () => {
    const texts = [...all("DisplayName"), ...all("String"), ...childrenOf(manifest, "Description")];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts) {
      expect(childrenOf(text, "Override").map((each) => attributeOf(each, "Locale"))).toEqual([
        "en-US",
      ]);
    }
  });

  it("shows the pane by one button; the others are functions, and none of them writes scores", () => {
    const actions = all("Control").map((control) => {
      const action = childrenOf(control, "Action")[0];
      const functionName = action && childrenOf(action, "FunctionName")[0]?.text;
      return [attributeOf(control, "id"), functionName ?? "pane"];
    });
    expect(actions).toEqual([
      ["Jixiao.Open", "pane"],
      ["Jixiao.Check", "checkSheet"],
      ["Jixiao.WriteBack", "showChanges"],
      ["Jixiao.Template", "makeTemplate"],
    ]);
  });

  it("leads to the help from the store's page and from the first hint, in either language", () => {
    const help = ["help/index.html", "help/en-us/index.html"];
    const leading = [...all("SupportUrl"), ...all("Url").filter((url) => attributeOf(url, "id") === "Help.Url")];
    expect(leading).toHaveLength(2);
    for (const element of leading) {
      const translations = childrenOf(element, "Override").map((each) => attributeOf(each, "Value"));
      expect([attributeOf(element, "DefaultValue"), ...translations]).toEqual(
        help.map((page) => `https://localhost:3001/${page}`),
      );
    }
  });
});

const long = (length: number): string => "字".repeat(length);

describe("the manifest's rules", () => {
  it.each<readonly [string, string | RegExp, string, string | RegExp]>([
    ["XML that is not well-formed", "</OfficeApp>", "", /^不是完好的 XML/u],
    ["a document type", "<OfficeApp", "<!DOCTYPE x><OfficeApp", /^不是完好的 XML/u],
    ["an element of another name", /SupportUrl/gu, "HelpUrl", "<OfficeApp> 里不能有 <HelpUrl>"],
    ["a missing element", /<Permissions>.*<\/Permissions>/u, "", "<OfficeApp> 里缺少 <Permissions>"],
    [
      "elements in another order",
      /(<Hosts>[^]*?<\/Hosts>)\s*(<Requirements>[^]*<\/Requirements>)/u,
      "$2$1",
      "<Hosts> 的位置不对，应在 <Requirements> 之前",
    ],
    ["a second element", /(<ProviderName>.*<\/ProviderName>)/u, "$1$1", "<OfficeApp> 里只能有一个 <ProviderName>"],
    ["another namespace", /<bt:Images>([^]*)<\/bt:Images>/u, "<Images>$1</Images>", /^<Images> 的命名空间应为/u],
    ["an attribute that is missing", ' id="Jixiao.Group"', "", "<Group> 缺少属性 id"],
    ["an attribute of another name", "<GetStarted>", '<GetStarted resid="x">', "<GetStarted> 不能有属性 resid"],
    ["another host", 'Name="Workbook"', 'Name="Document"', /^Host@Name 不能是“Document”/u],
    ["a permission that there is not", "ReadWriteDocument", "Everything", /^Permissions 不能是“Everything”/u],
    ["an id in capitals", "6d0f3c52", "6D0F3C52", /^<Id> 的写法不对/u],
    ["a version of three numbers", /<Version>[\d.]+/u, "<Version>0.1.0", "<Version> 的写法不对：0.1.0"],
    ["an empty text", /<ProviderName>.*</u, "<ProviderName><", "<ProviderName> 是空的"],
    ["a name of 126 characters", /(<DisplayName DefaultValue=")[^"]*/u, `$1${long(126)}`, /^<DisplayName> 有 126 个字符，最多 125 个/u],
    ["a description of 251 characters", /(<Description DefaultValue=")[^"]*/u, `$1${long(251)}`, /^<Description> 有 251 个字符，最多 250 个/u],
    ["a label of 126 characters", /(id="Open.Label" DefaultValue=")[^"]*/u, `$1${long(126)}`, /^<String> 有 126 个字符，最多 125 个/u],
    ["a tip of 251 characters", /(id="Open.Tip" DefaultValue=")[^"]*/u, `$1${long(251)}`, /^<String> 有 251 个字符，最多 250 个/u],
    ["a translated tip of 251 characters", /(id="Open.Tip"[^]*?Value=")Opens[^"]*/u, `$1${long(251)}`, /^<String> 有 251 个字符，最多 250 个/u],
    ["a resid of 33 characters", /Open\.Label/gu, "L".repeat(33), `资源标识“${"L".repeat(33)}”超过 32 个字符`],
    ["a resid without a resource", '<FunctionFile resid="Commands.Url"', '<FunctionFile resid="Other.Url"', "<FunctionFile> 引用的“Other.Url”不在 <Urls> 里"],
    ["a resid of another list", '<Label resid="Group.Label"', '<Label resid="Open.Tip"', "<Label> 引用的“Open.Tip”不在 <ShortStrings> 里"],
    ["a resource that is not used", '<FunctionFile resid="Commands.Url"', '<FunctionFile resid="Pane.Url"', "资源“Commands.Url”没有用到"],
    ["a resource id used twice", '<bt:String id="Open.Tip"', '<bt:String id="Check.Tip"', "资源标识“Check.Tip”用了两次"],
    ["a control id used twice", 'id="Jixiao.Check"', 'id="Jixiao.Open"', "标识“Jixiao.Open”用了两次"],
    ["an address without https", "https://localhost:3001/commands.html", "http://localhost:3001/commands.html", "地址应以 https:// 开头：http://localhost:3001/commands.html"],
    ["another site", "https://localhost:3001/commands.html", "https://example.com/commands.html", "地址不在 https://localhost:3001/ 下：https://example.com/commands.html"],
    ["an address without a file", "3001/help/en-us/index.html", "3001/help/en-us/none.html", "没有这个文件：https://localhost:3001/help/en-us/none.html"],
    ["an icon of another size", "icons/check-16.png", "icons/check-20.png", "图标应为 16x16 的 PNG，实际是 20x20：https://localhost:3001/icons/check-20.png"],
    ["an icon that is no PNG", "icons/app-64.png", "icons/app.svg", "图标应为 64x64 的 PNG，实际是 别的格式：https://localhost:3001/icons/app.svg"],
    ["an icon size that is missing", '<bt:Image size="80" resid="Check.80" />', "", "<Icon> 应依次有 16、32、80 像素的图标"],
    [
      "a second address of the pane",
      /<Action xsi:type="ExecuteFunction">\s*<FunctionName>checkSheet<\/FunctionName>/u,
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Jixiao.Pane</TaskpaneId><SourceLocation resid="Help.Url" />',
      "窗格 Jixiao.Pane 有两个地址：https://localhost:3001/taskpane.html、https://localhost:3001/help/index.html",
    ],
  ])("refuse %s", (_case, from, to, problem) => {
    const found = problems(changed(from, to));
    expect(found).toContainEqual(
      typeof problem === "string" ? problem : expect.stringMatching(problem),
    );
  });

  it("name the line", () => {
    const without = changed("<Permissions>ReadWriteDocument", "<Permissions>Everything");
    const line = without.split("\n").findIndex((each) => each.includes("Everything")) + 1;
    expect(checkManifest(without, read).map((problem) => problem.line)).toEqual([line]);
  });
});
