/** Workbook.settings of the add-in, stored in the file beside the settings of other add-ins. */
import type { WebExtension } from "./web-extensions";

/** Id and version of the add-in in its manifest. */
export interface AddInIdentity {
  readonly id: string;
  readonly version: string;
}

/** Excel writes an id with braces or without. */
const normalizedId = (id: string | undefined): string =>
  (id ?? "").replace(/[{}]/gu, "").toLowerCase();

const isOf =
  ({ id }: AddInIdentity) =>
  ({ reference }: WebExtension): boolean =>
    normalizedId(reference["id"]) === normalizedId(id);

/** A value written by another program may not be JSON; it is then returned as text. */
function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** The settings of an add-in in a file: name → JSON value. */
export function settingsIn(
  extensions: readonly WebExtension[],
  addIn: AddInIdentity,
): ReadonlyMap<string, unknown> {
  const own = extensions.filter(isOf(addIn)).flatMap(({ properties }) => [...properties]);
  return new Map(own.map(([name, json]) => [name, valueOf(json)] as const));
}

/** The extensions to save: those of other add-ins unchanged, and the add-in's present settings. */
export function extensionsWith(
  extensions: readonly WebExtension[],
  addIn: AddInIdentity,
  settings: ReadonlyMap<string, unknown>,
): WebExtension[] {
  const others = extensions.filter((extension) => !isOf(addIn)(extension));
  if (settings.size === 0) return others;
  const before = extensions.find(isOf(addIn));
  const { id, version } = addIn;
  const properties = new Map(
    [...settings].map(([name, value]) => [name, JSON.stringify(value)] as const),
  );
  const reference = before?.reference ?? { id, version, store: "developer", storeType: "Registry" };
  return [...others, { reference, properties }];
}
