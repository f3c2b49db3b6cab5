/** The preview in a browser: a scene is shown, looked at under several looks, and asked about. */
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

/**
 * Takes where the bundled preview is served, and the language it is read in (BCP 47). The page asks
 * nothing of any other computer.
 */
export async function openPreview(
  browser: Browser,
  address: string,
  locale = "zh-CN",
): Promise<Preview> {
  const context = await browser.newContext({ reducedMotion: "reduce", locale });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const load = () => page.goto(`${address}index.html`);
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
