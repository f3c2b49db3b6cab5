/** Runs the real Office.js in Node, connected to a host of the workbench. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { createHostBridge, type Host } from "../../../src/workbench/host";

const LIBRARY = "@microsoft/office-js/dist/excel-win32-16.01.js";

/** The globals of a page that the library reads when it is loaded. */
const PAGE = {
  navigator: { userAgent: "", platform: "Win32" },
  location: { href: "http://localhost/", search: "", hostname: "localhost" },
} as const;

/**
 * Loads the library, connected to a host, and defines its globals (`Excel`, `Office`,
 * `OfficeExtension`) in this process. Returns a function that disconnects it from the host.
 * @param from A file of the project, from which the library's package is resolved.
 */
export function connectOffice(host: Host, from: string): () => void {
  const file = createRequire(from).resolve(LIBRARY);
  const { bridge, disconnect } = createHostBridge(host, (task) => void setImmediate(task));
  const page: Record<string, unknown> = {
    ...PAGE,
    _richApiNativeBridge: bridge,
    setTimeout,
    clearTimeout,
    // so that errors of the library are instances of this realm's Error
    Error,
  };
  page["window"] = page;
  new Script(readFileSync(file, "utf8"), { filename: file }).runInContext(createContext(page));
  for (const name of ["Excel", "Office", "OfficeExtension"]) {
    Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
  }
  return disconnect;
}
