/**
 * Settings of add-ins in a file: one part per add-in ([MS-OWEXML], Office Web Extensibility), which
 * the file library does not preserve. The value of a property is JSON.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readRelations } from "../../xlsx/package/relations";
import { type Attributes, readXml } from "../../xlsx/package/xml";
import { openArchive } from "../../xlsx/package/zip";
import { xmlAttributes } from "./xml-attributes";

export interface WebExtension {
  /** Identifies the add-in: `id`, `version`, `store` and `storeType`. */
  readonly reference: Attributes;
  /** The add-in's settings: name → JSON. */
  readonly properties: ReadonlyMap<string, string>;
}

const FOLDER = "xl/webextensions";
const RELATION = "http://schemas.microsoft.com/office/2011/relationships/webextension";
const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const TASKPANES = "http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const CONTENT = "application/vnd.ms-office.webextension";
const DECLARATION = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

function readExtension(bytes: Uint8Array, part: string): WebExtension {
  let reference: Attributes = {};
  const properties = new Map<string, string>();
  const path: string[] = [];
  readXml(bytes, part, {
    open(name, attributes) {
      // an alternate reference has the same element name, one level deeper
      if (name === "reference" && path.length === 1) reference = attributes;
      const { name: key, value } = attributes;
      if (name === "property" && key !== undefined && value !== undefined) {
        properties.set(key, value);
      }
      path.push(name);
    },
    close: () => {
      path.pop();
    },
  });
  return { reference, properties };
}

/** The settings of add-ins in a file. Throws the refusals of src/xlsx for a damaged file. */
export function readWebExtensions(bytes: Uint8Array): WebExtension[] {
  const archive = openArchive(bytes);
  return readRelations(archive, "")
    .filter(({ type, external }) => type === "webextensiontaskpanes" && !external)
    .flatMap(({ target }) => readRelations(archive, target))
    .filter(
      ({ type, target, external }) => type === "webextension" && !external && archive.has(target),
    )
    .map(({ target }) => readExtension(archive.read(target), target));
}

const extensionXml = ({ reference, properties }: WebExtension): string =>
  `${DECLARATION}<we:webextension xmlns:we="${EXTENSION}"${xmlAttributes({ id: `{${crypto.randomUUID()}}` })}>` +
  `<we:reference${xmlAttributes(reference)}/><we:alternateReferences/><we:properties>${[
    ...properties,
  ]
    .map(([name, value]) => `<we:property${xmlAttributes({ name, value })}/>`)
    .join("")}</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`;

/** The panes are hidden, so that opening the file does not open them. */
const taskpanesXml = (extensions: readonly WebExtension[]): string =>
  `${DECLARATION}<wetp:taskpanes xmlns:wetp="${TASKPANES}">${extensions
    .map(
      (_, index) =>
        `<wetp:taskpane dockstate="right" visibility="0" width="350" row="${index}"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId${index + 1}"/></wetp:taskpane>`,
    )
    .join("")}</wetp:taskpanes>`;

const relationXml = (Id: string, Type: string, Target: string): string =>
  `<Relationship${xmlAttributes({ Id, Type, Target })}/>`;

const overrideXml = (part: string, type: string): string =>
  `<Override${xmlAttributes({ PartName: `/${FOLDER}/${part}`, ContentType: `${CONTENT}${type}+xml` })}/>`;

/** Adds the settings of add-ins to a file written by the file library. */
export function withWebExtensions(
  bytes: Uint8Array,
  extensions: readonly WebExtension[],
): Uint8Array {
  if (extensions.length === 0) return bytes;
  const parts = unzipSync(bytes);
  const add = (name: string, closing: string, xml: string): void => {
    const part = parts[name];
    if (!part) throw new Error(`the file library wrote no ${name}`);
    parts[name] = strToU8(strFromU8(part).replace(closing, () => xml + closing));
  };
  const names = extensions.map((_, index) => `webextension${index + 1}.xml`);
  const written: [name: string, xml: string][] = [
    ["taskpanes.xml", taskpanesXml(extensions)],
    [
      "_rels/taskpanes.xml.rels",
      `${DECLARATION}<Relationships xmlns="${PACKAGE}">${names
        .map((name, index) => relationXml(`rId${index + 1}`, RELATION, name))
        .join("")}</Relationships>`,
    ],
    ...extensions.map((each, index): [string, string] => [names[index] ?? "", extensionXml(each)]),
  ];
  for (const [name, xml] of written) parts[`${FOLDER}/${name}`] = strToU8(xml);
  add(
    "_rels/.rels",
    "</Relationships>",
    relationXml("rIdWebExtensions", `${RELATION}taskpanes`, `${FOLDER}/taskpanes.xml`),
  );
  add(
    "[Content_Types].xml",
    "</Types>",
    overrideXml("taskpanes.xml", "taskpanes") + names.map((name) => overrideXml(name, "")).join(""),
  );
  return zipSync(parts);
}
