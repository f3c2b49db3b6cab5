/** The workbench in a real browser, for tests, which find elements by the words on the page. */
import { buffer } from "node:stream/consumers";
import type {
  Browser,
  BrowserContextOptions,
  Download,
  Frame,
  FrameLocator,
  Locator,
  Page,
} from "playwright-core";

/** Time limits for a step of a test, and for a test, on a busy computer. */
const ENOUGH_FOR_A_STEP = 60_000;
const ENOUGH_FOR_A_TEST = 180_000;

export const workbenchUrl = process.env["WORKBENCH_URL"] ?? "";
/** The same server's other port, from which the pane is loaded. */
const paneUrl = process.env["WORKBENCH_PANE_URL"] ?? "";
/** The address of the run's browser; empty where there is none. */
const browserAddress = process.env["WORKBENCH_BROWSER"] ?? "";

jest.setTimeout(ENOUGH_FOR_A_TEST);

const PANE = 'iframe[title="绩效自评助手"]';

/** `describe`, or a skipped one where there is no browser. */
export const describeInBrowser = browserAddress === "" ? describe.skip : describe;

export interface Workbench {
  readonly page: Page;
  /** The content of the pane's iframe. */
  readonly pane: FrameLocator;
  /** Errors of page and pane, and requests to other computers. */
  readonly complaints: string[];
}

declare global {
  /** Set by the environment of the browser tests; all test files of a worker see the same object. */
  var browserOfWorker: {
    readonly browser: Browser | null;
    /** The workbench of the last test, if that ended without complaints. */
    workbench: Workbench | null;
  };
}

/** The run's browser, which all test files share; each file closes what it opens. */
export function browserForAll(): Browser {
  const { browser } = globalThis.browserOfWorker;
  if (browser === null) throw new Error("no browser");
  return browser;
}

/**
 * The content of a download. The browser may belong to another process, so there is no path to read.
 */
export async function downloaded(download: Download): Promise<Uint8Array> {
  return buffer(await download.createReadStream());
}

/** Opens a window in a profile of its own. */
export async function openPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browserForAll().newContext({ locale: "zh-CN", ...options });
  context.setDefaultTimeout(ENOUGH_FOR_A_STEP);
  return context.newPage();
}

interface OpeningOptions {
  /** The query of the page's address: `?pane=320`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  /** Runs before the pane is loaded: it may route its requests. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the workbench in a profile of its own and waits until the grid shows the workbook. */
async function freshWorkbench({
  path = "",
  width = 1280,
  height = 800,
  prepare,
}: OpeningOptions = {}): Promise<Workbench> {
  const page = await openPage({ viewport: { width, height }, acceptDownloads: true });
  const complaints: string[] = [];
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => {
    const { url } = message.location();
    // Office.js adds two style elements, which the pane's policy refuses without harm
    const isOfficeStyle = url.includes("/office/") && message.text().includes("'style-src");
    if (message.type() === "error" && !isOfficeStyle) complaints.push(`${message.text()} (${url})`);
  });
  page.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && ![workbenchUrl, paneUrl].some((own) => url.startsWith(own)))
      complaints.push(`asked for ${url}`);
  });
  await prepare?.(page);
  await page.goto(`${workbenchUrl}${path}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  return { page, pane: page.frameLocator(PANE), complaints };
}

/** The pane's own document, which is of another origin than the page. */
export async function paneFrame(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector(PANE)).contentFrame();
  if (frame === null) throw new Error("no pane");
  return frame;
}

/**
 * Opens the workbench with its sample, and the pane loaded again with an empty store. Loading the grid
 * takes most of the time, so the page of the last test is used, if that test passed.
 */
export async function openWorkbench(options: OpeningOptions = {}): Promise<Workbench> {
  const kept = globalThis.browserOfWorker.workbench;
  globalThis.browserOfWorker.workbench = null;
  if (kept === null) return freshWorkbench(options);
  const { path = "", width = 1280, height = 800, prepare } = options;
  const { page, complaints } = kept;
  await page.setViewportSize({ width, height });
  complaints.splice(0);
  await prepare?.(page);
  for (const frame of page.frames())
    await frame.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
  await page.evaluate((address) => {
    history.replaceState(null, "", address);
    window.workbench?.startOver();
  }, `/${path}`);
  return kept;
}

/** Ends a test: there must be no complaints but the expected ones; the next test may use the page. */
export async function leaveWorkbench(
  workbench: Workbench,
  broughtAbout: RegExp | null = null,
): Promise<void> {
  const complaints = workbench.complaints.filter((words) => broughtAbout?.test(words) !== true);
  await workbench.page.unrouteAll({ behavior: "ignoreErrors" });
  globalThis.browserOfWorker.workbench = workbench;
  expect(complaints).toEqual([]);
}

/** The text of the pane for a form without anything left to do. */
export function passed(pane: FrameLocator): Locator {
  return pane.getByRole("heading", { name: "核对通过" });
}
