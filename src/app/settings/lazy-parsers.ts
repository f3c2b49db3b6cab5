import type * as keptJson from "./stored-json";
import type { WorkbookSettings } from "../core/port";

type KeptReaders = typeof keptJson;

let readers: KeptReaders | null = null;

/** Has what reads the JSON of a workbook at hand, where the workbook remembers any. */
export async function fetchParsers({ profile, columns }: WorkbookSettings): Promise<void> {
  if (profile === undefined && columns === undefined) return;
  readers ??= await import(/* webpackChunkName: "kept" */ "./stored-json");
}

/** What `fetchReaders` has fetched: whoever has something to read has waited for it. */
export function loadedParsers(): KeptReaders {
  if (readers === null) throw new Error("what a workbook remembers cannot be read yet");
  return readers;
}
