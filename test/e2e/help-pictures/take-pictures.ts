/**
 * Opens one view of the workbench after the other and takes the pictures of the help and of the
 * README.
 */
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { chromium, type Locator, type Page } from "playwright-core";
import { indexedPng, type Pixels } from "./indexed-png";
import { noteSizes } from "./note-sizes";
import { pixelsOf } from "./pixels-of";
import { ariaTexts } from "./aria-texts";
import { openViews, WINDOW, type View } from "./views";

export interface Place {
  readonly url: string;
  readonly executablePath: string;
  readonly args: readonly string[];
  /** The folder of the pictures. */
  readonly pictures: string;
  /** The picture of the README. */
  readonly readme: string;
  /** The pages that show them. */
  readonly pages: readonly string[];
  /** The file in which the texts of the pictures are recorded. */
  readonly record: string;
}

/** Device pixels per pixel: sharp on present screens, and small files. */
const DENSITY = 1.5;
const MARGIN = 4;
const PANE = 'iframe[title="绩效自评助手"]';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(locator: Locator): Promise<Box> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error(`not to be seen: ${String(locator)}`);
  return box;
}

/** The area around all of them, as wide as the pane and its gutter. */
function across(pane: Box, boxes: readonly Box[]): Box {
  const top = Math.max(pane.y, Math.min(...boxes.map(({ y }) => y)) - MARGIN);
  const foot = Math.max(...boxes.map(({ y, height }) => y + height)) + MARGIN;
  const bottom = Math.min(pane.y + pane.height, foot);
  return { x: pane.x - GUTTER, y: top, width: pane.width + GUTTER, height: bottom - top };
}

/** Left of the pane there is space for the numbers of elements at its edge. */
const GUTTER = 24;

/** Puts numbers on the window, over grid and pane, in front of the marked elements. */
async function putNumbers(page: Page, marks: readonly Locator[]): Promise<void> {
  const pane = await boxOf(page.locator(PANE));
  const places = (await Promise.all(marks.map(boxOf))).map(({ x, y, height }) => ({
    left: x > pane.x && x < pane.x + GUTTER ? pane.x - 21 : x - 20,
    top: height < 40 ? y + height / 2 - 9 : y + 4,
  }));
  await page.evaluate((at) => {
    at.forEach(({ left, top }, index) => {
      const mark = document.createElement("div");
      mark.className = "help-number";
      mark.textContent = String(index + 1);
      mark.style.cssText = `position:fixed;left:${left}px;top:${top}px;width:18px;height:18px;
        border-radius:50%;background:#b10e1c;color:#fff;z-index:99999;text-align:center;
        font:bold 12px/18px sans-serif;box-shadow:0 0 0 1.5px #fff`;
      document.body.append(mark);
    });
  }, places);
}

/** Clears the gutter of the grid. */
const clearGutter = async (page: Page): Promise<void> => {
  const { x } = await boxOf(page.locator(PANE));
  await page.evaluate(
    ({ left, width }) => {
      const strip = document.createElement("div");
      strip.className = "help-number";
      strip.style.cssText = `position:fixed;left:${left}px;top:0;width:${width}px;height:100%;
        background:#fff;z-index:99998`;
      document.body.append(strip);
    },
    { left: x - GUTTER, width: GUTTER },
  );
};

const takeNumbersAway = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const mark of document.querySelectorAll(".help-number")) mark.remove();
  });

export async function takePictures(place: Place): Promise<void> {
  await mkdir(place.pictures, { recursive: true });
  const browser = await chromium.launch({
    executablePath: place.executablePath,
    args: [...place.args],
  });
  const page = await browser.newPage({
    viewport: WINDOW,
    deviceScaleFactor: DENSITY,
    locale: "zh-CN",
    reducedMotion: "reduce",
  });
  const blank = await browser.newPage();
  const sizes = new Map<string, Pixels>();
  const save = async (name: string, file: string, png: Buffer): Promise<void> => {
    const pixels = await pixelsOf(blank, png);
    sizes.set(name, pixels);
    await writeFile(file, indexedPng(pixels));
  };
  const record: Record<string, readonly string[]> = {};
  const look = async ({ name, parts, frame, marks, whole = false }: View): Promise<void> => {
    record[name] = await ariaTexts(parts);
    const clip = whole
      ? { x: 0, y: 0, ...(page.viewportSize() ?? WINDOW) }
      : across(await boxOf(page.locator(PANE)), await Promise.all((frame ?? parts).map(boxOf)));
    if (whole) await save("", place.readme, await page.screenshot());
    if (!whole) await clearGutter(page);
    await putNumbers(page, marks);
    await save(name, path.join(place.pictures, `${name}.png`), await page.screenshot({ clip }));
    await takeNumbersAway(page);
  };
  try {
    await page.goto(`${place.url}?pane=360`);
    await page.waitForFunction(() => window.workbench !== undefined);
    await openViews({ page, pane: page.frameLocator(PANE), look });
    await noteSizes(place.pages, sizes);
    await writeFile(place.record, `${JSON.stringify(record, null, 2)}\n`);
  } finally {
    await browser.close();
  }
}

export default takePictures;
