import { addressProblems, iconProblems, type ReadSiteFile } from "./addresses";
import type { ManifestProblem } from "./manifest-problem";
import { paneAddressProblems } from "./pane-address";
import { structureProblems } from "./structure";
import { idProblems, lengthProblems, referenceProblems } from "./texts";
import { parseXml, type XmlElement } from "./xml-element";

/**
 * Checks a manifest as Office does, without a service: elements and their order, lengths, resources,
 * addresses, icons, panes. Sources: Microsoft's manifest schema 1.1 and reference.
 *
 * @param read gives the files of the site that the manifest leads to
 * @returns the problems by line; empty if there is none
 */
export function checkManifest(xml: string, read: ReadSiteFile): ManifestProblem[] {
  let root: XmlElement;
  try {
    root = parseXml(xml);
  } catch (error) {
    return [{ line: 1, text: `不是完好的 XML：${error instanceof Error ? error.message : ""}` }];
  }
  return [
    ...structureProblems(root),
    ...lengthProblems(root),
    ...referenceProblems(root),
    ...idProblems(root),
    ...addressProblems(root, read),
    ...iconProblems(root, read),
    ...paneAddressProblems(root),
  ].sort((one, other) => one.line - other.line);
}
