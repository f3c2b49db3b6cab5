/** Addresses of a manifest: one https site, each with a file behind it, icons in their sizes. */
import type { ManifestProblem } from "./manifest-problem";
import { ADD_IN_ICONS, ICON_SIZES } from "./schema";
import { resourceOf, textsOf } from "./texts";
import { allElements, attributeOf, childrenOf, type XmlElement } from "./xml-element";

/**
 * Reads a file of the site.
 *
 * @param path relative to the site, without query and fragment: "icons/app-16.png"
 * @returns null if there is none
 */
export type ReadSiteFile = (path: string) => Uint8Array | null;

const isAddress = (text: string): boolean => /^[a-z][a-z\d+.-]*:\/\//iu.test(text);

/** The elements with addresses, each with its addresses in all languages. */
function* addressesOf(root: XmlElement): Generator<readonly [XmlElement, string]> {
  for (const element of allElements(root)) {
    if (element.name === "Override") continue;
    if (!element.attributes.has("DefaultValue")) continue;
    const texts = textsOf(element);
    // a web address in an element for addresses only
    if (isAddress(texts[0] ?? "") || /Url|SourceLocation/u.test(element.name)) {
      for (const text of texts) yield [element, text];
    }
  }
}

/** The address of the site: that of the pane's page without the page. null if it is none. */
export function siteOf(root: XmlElement): string | null {
  const settings = childrenOf(root, "DefaultSettings")[0];
  const location = settings === undefined ? undefined : childrenOf(settings, "SourceLocation")[0];
  const address = location === undefined ? "" : attributeOf(location, "DefaultValue");
  return URL.canParse(address) ? new URL(".", address).href : null;
}

/** The path of an address within the site; null for an address outside it. */
function sitePath(site: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { origin, pathname } = new URL(address);
  const whole = `${origin}${pathname}`;
  return whole.startsWith(site) ? decodeURIComponent(whole.slice(site.length)) : null;
}

/** All paths within the site that the manifest leads to, each once. */
export function sitePaths(root: XmlElement): string[] {
  const site = siteOf(root);
  if (site === null) return [];
  const paths = [...addressesOf(root)].map(([, address]) => sitePath(site, address));
  return [...new Set(paths.filter((path) => path !== null))];
}

/** Addresses that are not https, lie outside the site, or have no file. */
export function* addressProblems(root: XmlElement, read: ReadSiteFile): Generator<ManifestProblem> {
  const site = siteOf(root);
  if (site === null) {
    yield { line: root.line, text: "<DefaultSettings> 里没有窗格的地址" };
    return;
  }
  for (const [{ line }, address] of addressesOf(root)) {
    if (!/^https:\/\//u.test(address)) {
      yield { line, text: `地址应以 https:// 开头：${address}` };
      continue;
    }
    const path = sitePath(site, address);
    if (path === null) yield { line, text: `地址不在 ${site} 下：${address}` };
    else if (read(path) === null) yield { line, text: `没有这个文件：${address}` };
  }
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Width and height of a PNG file in pixels, "16x16"; null if it is none. */
function pngSize(file: Uint8Array): string | null {
  if (file.length < 24 || PNG.some((byte, at) => file[at] !== byte)) return null;
  const header = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return `${header.getUint32(16)}x${header.getUint32(20)}`;
}

function* sizeProblems(
  element: XmlElement,
  size: number,
  site: string,
  read: ReadSiteFile,
): Generator<ManifestProblem> {
  for (const address of textsOf(element)) {
    const path = sitePath(site, address);
    const file = path === null ? null : read(path);
    const found = file === null ? null : pngSize(file);
    // a missing file is reported by addressProblems
    if (file !== null && found !== `${size}x${size}`) {
      yield {
        line: element.line,
        text: `图标应为 ${size}x${size} 的 PNG，实际是 ${found ?? "别的格式"}：${address}`,
      };
    }
  }
}

/** Icons that are missing, or whose files have other sizes than the manifest states. */
export function* iconProblems(root: XmlElement, read: ReadSiteFile): Generator<ManifestProblem> {
  const site = siteOf(root) ?? "";
  for (const element of allElements(root)) {
    const size = ADD_IN_ICONS[element.name];
    if (size !== undefined) yield* sizeProblems(element, size, site, read);
    if (element.name !== "Icon") continue;
    const sizes = element.children.map((image) => attributeOf(image, "size"));
    if (sizes.join() !== ICON_SIZES.join()) {
      yield { line: element.line, text: `<Icon> 应依次有 ${ICON_SIZES.join("、")} 像素的图标` };
    }
    for (const image of element.children) {
      const resource = resourceOf(root, image);
      const own = Number(attributeOf(image, "size"));
      if (resource !== null) yield* sizeProblems(resource, own, site, read);
    }
  }
}
