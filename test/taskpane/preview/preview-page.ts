/** The preview in a browser: draws a scene in several widths and colours, and measures it. */
import type axeCore from "axe-core";
import type { Browser, Page } from "playwright-core";
import type { Scene } from "./scenes";

export const THEMES = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "dark", forcedColors: "active" },
} as const;

/** The width, height and colours of a pane. */
export interface Look {
  readonly width: number;
  readonly height: number;
  readonly theme: keyof typeof THEMES;
}

export interface Preview {
  readonly page: Page;
  /** Draws a scene from its beginning, and makes its clicks. */
  readonly show: (scene: Scene) => Promise<void>;
  /** Shows the same scene in another width or theme; an unfolded one as high as it needs. */
  readonly look: (look: Look, scene: Scene) => Promise<void>;
  /** The faults of the present picture, by the checks of this folder. */
  readonly troubles: () => Promise<readonly string[]>;
  /** The violations that axe finds; contrast is measured by the checks, in every theme. */
  readonly violations: () => Promise<readonly string[]>;
  /** Errors of the page since the last call. */
  readonly complaints: () => readonly string[];
}

/**
 * Takes the address of the bundled preview, and its language (BCP 47). The page makes no requests to
 * other computers.
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
      // a dialog that is removed while it is open leaves elements on the page
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
