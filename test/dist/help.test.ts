/** @jest-environment jsdom */
/** The help as it is shipped: every link leads to a file, and every file is linked. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const help = path.join(__dirname, "..", "..", "dist", "help");
const helpPages = ["index.html", "en-us/index.html"];
const pages = [...helpPages, "admin.html", "en-us/admin.html", "command-line.html"];
const read = (page: string): Document =>
  new DOMParser().parseFromString(readFileSync(path.join(help, page), "utf8"), "text/html");

/** An attribute of all elements that a selector finds. */
const every = (within: ParentNode, selector: string, name: string): string[] =>
  [...within.querySelectorAll(selector)].map((each) => each.getAttribute(name) ?? "");
const fileOf = (page: string, address: string): string =>
  path.posix.join(path.posix.dirname(page), address);

/** Width and height out of a PNG's header. */
function sizeOf(file: string): string {
  const png = readFileSync(path.join(help, file));
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

const picturesOf = (page: string) =>
  [...read(page).querySelectorAll("img")].map((picture) => {
    const attribute = (name: string): string => picture.getAttribute(name) ?? "";
    return {
      file: fileOf(page, attribute("src")),
      size: `${attribute("width")}x${attribute("height")}`,
      words: attribute("alt"),
    };
  });

describe.each(pages)("%s", (page) => {
  const document = read(page);
  const ids = every(document, "[id]", "id");

  it("leads only to files that are shipped", () => {
    const addresses = [
      ...every(document, "[href]:not([href^='#'])", "href"),
      ...every(document, "[src]", "src"),
    ];
    expect(addresses.length).toBeGreaterThan(3);
    const missing = addresses.filter((each) => !existsSync(path.join(help, fileOf(page, each))));
    expect(missing).toEqual([]);
  });

  it("has every place it leads to within itself, once", () => {
    const places = every(document, "[href^='#']", "href").map((place) => place.slice(1));
    expect(places.length).toBeGreaterThan(5);
    expect(places.filter((place) => !ids.includes(place))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names every section in its contents", () => {
    const sections = every(document, "main > section", "aria-labelledby");
    expect(every(document, "nav a", "href")).toEqual(sections.map((id) => `#${id}`));
  });

  it("says every picture in words and keeps its place free", () => {
    const pictures = picturesOf(page);
    if (helpPages.includes(page)) expect(pictures.length).toBeGreaterThan(4);
    for (const { file, size, words } of pictures) {
      expect(words.length).toBeGreaterThan(10);
      expect([file, size]).toEqual([file, sizeOf(file)]);
    }
  });

  it("needs no script and no style of its own", () => {
    expect(document.querySelectorAll("script, style, [style], [onclick]")).toHaveLength(0);
    const policies = every(document, "meta[http-equiv=Content-Security-Policy]", "content");
    expect(policies).toEqual(["default-src 'none'; style-src 'self'; img-src 'self'"]);
  });
});

it("shows every picture that is shipped, and all together are small", () => {
  const shown = new Set(pages.flatMap(picturesOf).map(({ file }) => file));
  const shipped = readdirSync(path.join(help, "pictures")).map((file) => `pictures/${file}`);
  expect(shipped.filter((file) => !shown.has(file))).toEqual([]);
  const bytes = shipped.reduce((sum, file) => sum + readFileSync(path.join(help, file)).length, 0);
  expect(bytes).toBeLessThan(600_000);
});
