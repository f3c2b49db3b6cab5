/** Photographs every scene and reports its faults; see shoot.mjs. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Browser } from "playwright-core";
import { openPreview, THEMES, type Look } from "./preview-page";
import { scenes, type Scene } from "./scenes";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: "string", default: path.resolve("build/pane-preview/pictures") },
    width: { type: "string", multiple: true, default: ["320", "450", "600"] },
    height: { type: "string", default: "760" },
    theme: { type: "string", multiple: true, default: Object.keys(THEMES) },
    lang: { type: "string", default: "zh-CN" },
  },
});

/** The size in px of a pane of 320 × 760 at 200 %. */
const ZOOMED: Look = { width: 160, height: 380, theme: "light" };

const themes = (Object.keys(THEMES) as Look["theme"][]).filter((theme) =>
  values.theme.includes(theme),
);
const looks: readonly Look[] = [
  ...themes.flatMap((theme) =>
    values.width.map((width) => ({ width: Number(width), height: Number(values.height), theme })),
  ),
  ...(values.theme.includes(ZOOMED.theme) && values.width.includes("320") ? [ZOOMED] : []),
];

const wanted = scenes.filter(
  ({ name }) => positionals.length === 0 || positionals.some((each) => name.startsWith(each)),
);

/** The faults of a scene, with the widths and themes in which they occurred. */
type Troubles = Map<string, string[]>;

/** Photographs one page's share of the scenes and collects their faults. */
async function photograph(
  browser: Browser,
  address: string,
  share: readonly Scene[],
  troubles: Troubles,
): Promise<void> {
  const preview = await openPreview(browser, address, values.lang);
  for (const scene of share) {
    await preview.show(scene);
    for (const look of looks) {
      const label = `${look.width}-${look.theme}`;
      const file = path.join(values.out, `${scene.name}-${label}.png`);
      await preview.look(look, scene);
      await preview.page.screenshot({ path: file });
      // axe checks names and roles, which do not depend on the width
      const asked = look.width === 320 ? await preview.violations() : [];
      const found = [...preview.complaints(), ...(await preview.troubles()), ...asked];
      for (const trouble of found) {
        const name = `${scene.name}: ${trouble}`;
        troubles.set(name, [...(troubles.get(name) ?? []), label]);
      }
    }
  }
  await preview.page.context().close();
}

export async function shoot(address: string, browserPath: string, flags: string[]): Promise<void> {
  await mkdir(values.out, { recursive: true });
  const browser = await chromium.launch({ executablePath: browserPath, args: flags });
  const since = performance.now();
  const shares = [0, 1].map((part) => wanted.filter((_, index) => index % 2 === part));
  const troubles: Troubles = new Map();
  await Promise.all(shares.map((share) => photograph(browser, address, share, troubles)));
  await browser.close();
  for (const [trouble, labels] of troubles) console.error(`${trouble} (${labels.join(" ")})`);
  const seconds = Math.round((performance.now() - since) / 1000);
  console.log(
    `${wanted.length * looks.length} pictures in ${values.out}, ${troubles.size} troubles, ${seconds} s`,
  );
  process.exitCode = troubles.size > 0 ? 1 : 0;
}
