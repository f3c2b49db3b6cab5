import type * as storedJson from "./stored-json";
import type { WorkbookSettings } from "../core/port";

type Parsers = typeof storedJson;

let parsers: Parsers | null = null;

/** Loads the parsers of a workbook's settings, where there is a setting to parse. */
export async function fetchParsers({
  profile,
  columns,
  accepted,
}: WorkbookSettings): Promise<void> {
  if (profile === undefined && columns === undefined && accepted === undefined) return;
  parsers ??= await import(/* webpackChunkName: "kept" */ "./stored-json");
}

/** The parsers of a workbook's settings. Throws if fetchParsers has not completed. */
export function loadedParsers(): Parsers {
  if (parsers === null) throw new Error("the parsers of stored settings have not been fetched");
  return parsers;
}
