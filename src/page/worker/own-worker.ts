/** Workers of the page: each runs the page's own script, as there is no other file. */
import { currentLanguage } from "../../messages";

/** Whether this runs in a worker. */
export const isWorker = (): boolean => typeof document === "undefined";

/** Defines `global`, which packages of the page refer to, where there is no window. */
const GLOBAL = "var global=self;";

let address: string | null = null;

/** All scripts of the page, in their order: functions that an older engine lacks come first. */
function ownScript(): string {
  const scripts = Array.from(document.scripts, ({ textContent }) => textContent);
  return URL.createObjectURL(
    new Blob([GLOBAL, scripts.join("\n;\n")], { type: "text/javascript" }),
  );
}

/**
 * Starts a worker; its name is the language of its answers. Throws where the browser has no workers.
 */
export function startOwnWorker(): Worker {
  address ??= ownScript();
  return new Worker(address, { name: currentLanguage() });
}
