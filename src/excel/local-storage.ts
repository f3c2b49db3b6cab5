import { browserStorage } from "../app/core/browser-storage";
import type { LocalStorage } from "../app/core/port";

/**
 * `Office.context.partitionKey` separates the entries of panes embedded in different sites; it is
 * undefined where storage is not partitioned, and in older versions of Office.
 */
function prefix(): string {
  const { partitionKey = "" } = Office.context as Partial<Office.Context>;
  return `${partitionKey}jixiao.`;
}

/** Local storage of the add-in's page. */
export const createLocalStorage = (storage: () => Storage): LocalStorage =>
  browserStorage(storage, prefix);
