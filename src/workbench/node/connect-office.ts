/** The real Office.js in Node, answered by the workbench's host: Excel's own client without a page. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, Script } from "node:vm";
import { createHostBridge, type Host } from "../host";

const LIBRARY = "@microsoft/office-js/dist/excel-win32-16.01.js";

/** All that the library asks of a page when it loads. */
const PAGE = {
  navigator: { userAgent: "", platform: "Win32" },
  location: { href: "http://localhost/", search: "", hostname: "localhost" },
} as const;

/**
 * Loads the library over a host and makes its globals (`Excel`, `Office`, `OfficeExtension`) this
 * process's. `from` is a file of the project, beside whose packages the library is found. Returns
 * how to disconnect.
 */
export function connectOffice(host: Host, from: string): () => void {
  const file = createRequire(from).resolve(LIBRARY);
  const { bridge, disconnect } = createHostBridge(host, (task) => void setImmediate(task));
  const page: Record<string, unknown> = {
    ...PAGE,
    _richApiNativeBridge: bridge,
    setTimeout,
    clearTimeout,
    // what it throws is to be an error here, too
    Error,
  };
  page["window"] = page;
  new Script(readFileSync(file, "utf8"), { filename: file }).runInContext(createContext(page));
  for (const name of ["Excel", "Office", "OfficeExtension"]) {
    Object.defineProperty(globalThis, name, { value: page[name], configurable: true });
  }
  return disconnect;
}
