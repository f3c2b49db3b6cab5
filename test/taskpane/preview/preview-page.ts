/** The preview in a browser: a scene is shown, looked at under several looks, and asked about. */
import { readFile } from "node:fs/promises";
import path from "node:path";
import type axeCore from "axe-core";
import type { Browser, Page } from "playwright-core";
import type { Scene } from "./scenes";

export const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** What a pane looks like to one person: its room, and the colours of the computer. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: keyof typeof THEMES;
}

export interface Preview {
  readonly page: Page;
  /** Draws a scene from the beginning, and clicks what it asks to be clicked. */
  readonly show: (scene: Scene) => Promise<void>;
  /** The same scene under another look; an unfolded one as high as it takes. */
  readonly look: (look: Look, scene: Scene) => Promise<void>;
  /** What is wrong with what is seen now, by our own measure. */
  readonly troubles: () => Promise<readonly string[]>;
  /** What axe finds; contrast is among the troubles, measured in every theme. */
  readonly violations: () => Promise<readonly string[]>;
  /** What the page has complained of since it was last asked. */
  readonly complaints: () => readonly string[];
}

// the policy of the real page, so that what it forbids is seen here
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
const HTML = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>绩效自评助手</title></head>
<body><script src="preview.js"></script></body></html>`;

/**
 * Takes the folder of the bundled preview, and the language it is read in (BCP 47). The page asks
 * nothing of any other computer.
 */
export async function openPreview(
  browser: Browser,
  folder: string,
  locale = "zh-CN",
): Promise<Preview> {
  const read = (file: string) => readFile(path.join(folder, file), "utf8");
  const [script, checks, axe] = await Promise.all(
    ["preview.js", "look-checks.js", "axe.js"].map(read),
  );
  const context = await browser.newContext({ reducedMotion: "reduce", locale });
  await context.route("**/*", (route) =>
    route.request().url().endsWith("/preview.js")
      ? route.fulfill({ contentType: "text/javascript; charset=utf-8", body: script ?? "" })
      : route.fulfill({ contentType: "text/html; charset=utf-8", body: HTML }),
  );
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const load = async () => {
    await page.goto("http://pane.test/");
    await page.evaluate(checks ?? "");
    await page.evaluate(axe ?? "");
  };
  await load();
  let isFresh = true;
  return {
    page,
    show: async ({ name, clicks, opens, unfolded }) => {
      // a dialog taken away while it is open leaves its traces on the page
      if (!isFresh) await load();
      isFresh = clicks.length === 0;
      await page.evaluate((wanted) => window.showScene(wanted), name);
      await page.locator("main:visible").first().waitFor();
      for (const click of clicks) await page.locator(click).click();
      await page.locator(`${opens} >> visible=true`).first().waitFor();
      if (unfolded)
        await page.evaluate(() => {
          window.lookChecks.unfold();
        });
    },
    look: async ({ width, height, theme }, { unfolded }) => {
      await page.emulateMedia(THEMES[theme]);
      await page.setViewportSize({ width, height });
      if (unfolded) {
        const whole = await page.evaluate(() => window.lookChecks.wholeHeight());
        await page.setViewportSize({ width, height: whole });
      }
      await page.evaluate(() => window.lookChecks.atRest());
    },
    troubles: () => page.evaluate(() => window.lookChecks.troubles()),
    violations: () =>
      page.evaluate(async () => {
        const { violations } = await window.axe.run({
          resultTypes: ["violations"],
          rules: { "color-contrast": { enabled: false } },
        });
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
        );
      }),
    complaints: () => complaints.splice(0),
  };
}

declare global {
  interface Window {
    readonly axe: typeof axeCore;
  }
}
