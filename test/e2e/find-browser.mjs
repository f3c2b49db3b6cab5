/** Finds a Chromium on this computer: Debian's, or an installed Chrome or Edge. */
import { existsSync } from "node:fs";
import path from "node:path";

const { env } = process;

const PLACES = {
  linux: [
    // without drawing a window, which takes a fifth of the processor time
    "/usr/bin/chromium-headless-shell",
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: ["Google Chrome", "Microsoft Edge", "Chromium"].map(
    (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  win32: [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((folder) => [
      path.join(folder, "Google", "Chrome", "Application", "chrome.exe"),
      path.join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
    ]),
};

/** The browser's path, CHROME_PATH first; null when there is none. */
export function findBrowser() {
  const places = [env.CHROME_PATH, ...(PLACES[process.platform] ?? [])].filter(Boolean);
  return places.find((place) => existsSync(place)) ?? null;
}

/** Flags for a browser that makes no requests of its own. */
export const browserFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** The flags for tests. */
export const testBrowserFlags = [
  ...browserFlags,
  // a page is used for seconds: optimising its functions costs more than it saves, and so does
  // parsing a script of twelve megabytes again for the lines of each stack that the driver requests
  "--js-flags=--no-enable-lazy-source-positions --no-maglev --no-opt",
];
