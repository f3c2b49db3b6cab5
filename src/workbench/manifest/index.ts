/** The manifest's rules, for `npm run validate`, `npm run start:excel` and the tests. */
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { sitePaths } from "./addresses";
import { checkManifest } from "./check-manifest";
import { parseXml } from "./xml-element";

/** Both manifests of dist/: for catalogues, and for intranets where older versions of Excel are in use. */
export const MANIFESTS = ["manifest.xml", "manifest-intranet.xml"] as const;

/** Reads a file of a folder that is served as the site. */
export const siteFolder =
  (folder: string) =>
  (name: string): Uint8Array | null => {
    const file = path.join(folder, name);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };

/**
 * Checks a manifest that lies in the folder of its site.
 *
 * @returns one line for each problem: "manifest.xml:12 …"
 */
export function manifestProblems(folder: string, name: string): string[] {
  const xml = readFileSync(path.join(folder, name), "utf8");
  return checkManifest(xml, siteFolder(folder)).map(({ line, text }) => `${name}:${line} ${text}`);
}

/** The paths on the site that a manifest leads to. */
export function manifestPaths(folder: string, name: string): string[] {
  return sitePaths(parseXml(readFileSync(path.join(folder, name), "utf8")));
}
