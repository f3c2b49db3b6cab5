/** Workbook.settings of the add-in, in the file among what other add-ins keep there. */
import type { WebExtension } from "./web-extensions";

/** Which add-in the workbench shows, by its manifest. */
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

/** A value of no program of ours may be no JSON: then it is the text it is. */
function valueOf(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}

/** What an add-in has kept in a file: name → JSON value. */
export function settingsIn(
  extensions: readonly WebExtension[],
  addIn: AddInIdentity,
): ReadonlyMap<string, unknown> {
  const own = extensions.filter(isOf(addIn)).flatMap(({ properties }) => [...properties]);
  return new Map(own.map(([name, json]) => [name, valueOf(json)] as const));
}

/** What is to be saved: the other add-ins' as the file had it, and the settings as they are now. */
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
