/** @jest-environment jsdom */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import packageJson from "../../package.json";

const root = path.join(__dirname, "..", "..");
const ORIGIN = "https://localhost:3001";

const manifest = new DOMParser().parseFromString(
  readFileSync(path.join(root, "manifest.xml"), "utf8"),
  "application/xml",
).documentElement;

const all = (name: string, within: Element = manifest): Element[] => [
  ...within.getElementsByTagNameNS("*", name),
];
function only(name: string, within: Element = manifest): Element {
  const found = all(name, within);
  if (found[0] === undefined || found.length > 1) {
    throw new Error(`${found.length} elements ${name}`);
  }
  return found[0];
}
const own = (element: Element): string[] => [...element.children].map(({ localName }) => localName);
const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? "";

/** An element's texts: its default and its overrides for other languages. */
const texts = (element: Element): string[] => [
  attribute(element, "DefaultValue"),
  ...all("Override", element).map((each) => attribute(each, "Value")),
];

const resources = (list: string): Map<string, Element> =>
  new Map([...only(list).children].map((each) => [attribute(each, "id"), each]));

/** Where Excel looks a resid up, by the element that has it. */
function listFor(element: Element): string {
  const parent = element.parentElement?.localName ?? "";
  switch (element.localName) {
    case "Image":
      return "Images";
    case "SourceLocation":
    case "FunctionFile":
    case "LearnMoreUrl":
      return "Urls";
    case "Description":
      return "LongStrings";
    case "Label":
    case "Title":
      return "ShortStrings";
    default:
      throw new Error(`resid on ${parent}/${element.localName}`);
  }
}

const referring = [...manifest.querySelectorAll("[resid]")];
const addresses = [
  ...[...manifest.querySelectorAll("[DefaultValue]")].map((each) =>
    attribute(each, "DefaultValue"),
  ),
].filter((value) => /^[a-z]+:\/\//.test(value));

/** Width and height out of a PNG's header. */
function pixels(address: string): string {
  const png = readFileSync(path.join(root, address.replace(`${ORIGIN}/icons/`, "assets/icons/")));
  if (png.toString("latin1", 1, 4) !== "PNG") throw new Error(`${address} is no PNG`);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe("the manifest", () => {
  it("has its elements in the order of the schema", () => {
    expect(own(manifest)).toEqual([
      "Id",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
    ]);
    expect(own(only("DesktopFormFactor"))).toEqual([
      "GetStarted",
      "FunctionFile",
      "ExtensionPoint",
    ]);
    expect(own(only("Resources"))).toEqual(["Images", "Urls", "ShortStrings", "LongStrings"]);
    for (const control of all("Control")) {
      expect(own(control)).toEqual(["Label", "Supertip", "Icon", "Action"]);
    }
  });

  it("is a task pane for workbooks, Chinese first, from ExcelApi 1.9 on", () => {
    expect(attribute(manifest, "xsi:type")).toBe("TaskPaneApp");
    expect(attribute(only("VersionOverrides"), "xsi:type")).toBe("VersionOverridesV1_0");
    expect(only("DefaultLocale").textContent).toBe("zh-CN");
    expect(all("Host").map((each) => each.getAttribute("Name") ?? each.getAttribute("xsi:type"))).toEqual(
      ["Workbook", "Workbook"],
    );
    const set = only("Set");
    expect([attribute(set, "Name"), attribute(set, "MinVersion")]).toEqual(["ExcelApi", "1.9"]);
  });

  it("has a fixed identity and the package's version", () => {
    expect(only("Id").textContent).toBe("6d0f3c52-8a1e-4b7d-9c45-2f7be1a39d64");
    expect(only("Version").textContent).toBe(`${packageJson.version}.0`);
  });

  it("keeps within the lengths Office allows", () => {
    const limits: [Element[], number][] = [
      [[only("DisplayName")], 125],
      [all("Description").slice(0, 1), 250],
      [[...resources("ShortStrings").values()], 125],
      [[...resources("LongStrings").values()], 250],
      [[...resources("Urls").values()], 2048],
    ];
    for (const [elements, limit] of limits) {
      for (const text of elements.flatMap(texts)) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(limit);
      }
    }
    for (const element of referring) {
      expect(attribute(element, "resid").length).toBeLessThanOrEqual(32);
    }
  });

  it("says every text in English too", () => {
    const spoken = [
      only("DisplayName"),
      ...all("Description").slice(0, 1),
      ...resources("ShortStrings").values(),
      ...resources("LongStrings").values(),
    ];
    for (const element of spoken) {
      expect(all("Override", element).map((each) => attribute(each, "Locale"))).toEqual(["en-US"]);
    }
  });

  it("finds every resource it refers to, and refers to every resource", () => {
    for (const element of referring) {
      const id = attribute(element, "resid");
      expect([...resources(listFor(element)).keys()]).toContain(id);
    }
    const used = new Set(referring.map((element) => attribute(element, "resid")));
    const given = ["Images", "Urls", "ShortStrings", "LongStrings"].flatMap((list) => [
      ...resources(list).keys(),
    ]);
    expect(new Set(given).size).toBe(given.length);
    expect(given.filter((id) => !used.has(id))).toEqual([]);
  });

  it("has no id twice", () => {
    const ids = ["Group", "Control"].flatMap((name) => all(name).map((each) => attribute(each, "id")));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("stays on one https origin and so needs no AppDomains", () => {
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
    expect(all("AppDomains")).toEqual([]);
  });

  it("gives each button and the group an icon of 16, 32 and 80 pixels", () => {
    const images = resources("Images");
    expect(all("Icon")).toHaveLength(all("Control").length + all("Group").length);
    for (const icon of all("Icon")) {
      const sizes = [...icon.children].map((each) => attribute(each, "size"));
      expect(sizes).toEqual(["16", "32", "80"]);
      for (const each of icon.children) {
        const size = attribute(each, "size");
        const image = images.get(attribute(each, "resid"));
        expect(image && pixels(attribute(image, "DefaultValue"))).toBe(`${size}x${size}`);
      }
    }
  });

  it.each([
    ["IconUrl", "32x32"],
    ["HighResolutionIconUrl", "64x64"],
  ])("has an %s of %s", (name, size) => {
    expect(pixels(attribute(only(name), "DefaultValue"))).toBe(size);
  });

  it("has the four buttons by their names", () => {
    const words = resources("ShortStrings");
    const labels = all("Control").map((control) => {
      const label = [...control.children].find(({ localName }) => localName === "Label");
      const word = label && words.get(attribute(label, "resid"));
      return word && attribute(word, "DefaultValue");
    });
    expect(labels).toEqual(["打开助手", "核对", "写回得分与等级", "生成标准模板"]);
  });

  it("leads to the help from the store's page and from the first hint, in either language", () => {
    const help = ["help/index.html", "help/en-us/index.html"].map((page) => `${ORIGIN}/${page}`);
    const hint = resources("Urls").get(attribute(only("LearnMoreUrl"), "resid"));
    expect(texts(only("SupportUrl"))).toEqual(help);
    expect(hint && texts(hint)).toEqual(help);
    for (const page of help) {
      expect(existsSync(path.join(root, page.replace(ORIGIN, "assets")))).toBe(true);
    }
  });

  it("shows the pane in one and the same place, and writes scores from nowhere else", () => {
    expect(new Set(all("TaskpaneId").map((each) => each.textContent)).size).toBe(1);
    expect(all("FunctionName").map((each) => each.textContent)).toEqual(["makeTemplate"]);
  });
});
