/** The workbench in a real browser, for the tests: they go by the words a person sees. */
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

/** A step of a test, and a test, on a busy computer. */
const ENOUGH_FOR_A_STEP = 60_000;
const ENOUGH_FOR_A_TEST = 180_000;

export const workbenchUrl = process.env["WORKBENCH_URL"] ?? "";
/** The same server's other port, from which the pane is loaded. */
const paneUrl = process.env["WORKBENCH_PANE_URL"] ?? "";
/** Where the browser of the run answers; empty where there is none. */
const browserAddress = process.env["WORKBENCH_BROWSER"] ?? "";

jest.setTimeout(ENOUGH_FOR_A_TEST);

const PANE = 'iframe[title="绩效自评助手"]';

/** `describe`, or a skipped one where there is no browser. */
export const describeInBrowser = browserAddress === "" ? describe.skip : describe;

export interface Workbench {
  readonly page: Page;
  /** What is inside the iframe of the pane. */
  readonly pane: FrameLocator;
  /** What the page and the pane complained of, and asked of other computers. */
  readonly complaints: string[];
}

declare global {
  /** Set by the environment of the browser tests; all test files of a worker see the same object. */
  var browserOfWorker: {
    readonly browser: Browser | null;
    /** The workbench that the last test left in order, if it did. */
    workbench: Workbench | null;
  };
}

/** The browser of the run, which all test files share; what a file opens in it, it closes. */
export function browserForAll(): Browser {
  const { browser } = globalThis.browserOfWorker;
  if (browser === null) throw new Error("no browser");
  return browser;
}

/** What a download holds. The browser may belong to another process, so there is no path to read. */
export async function downloaded(download: Download): Promise<Uint8Array> {
  return buffer(await download.createReadStream());
}

/** A window of its own, in a profile of its own. */
export async function openPage(options: BrowserContextOptions): Promise<Page> {
  const context = await browserForAll().newContext({ locale: "zh-CN", ...options });
  context.setDefaultTimeout(ENOUGH_FOR_A_STEP);
  return context.newPage();
}

interface OpeningOptions {
  /** The page's settings, as its address gives them: `?pane=320`. */
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
  /** Run before the pane is loaded: what its requests meet. */
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
    // Office.js adds two style elements of its own, which the pane's policy refuses without harm
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
 * Opens the workbench with its sample, and the pane loaded anew in an empty store. Loading the grid
 * takes most of the time, so the page itself is the one of the last test, where that went well.
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

/** Ends a test: nothing was complained of but what it brought about, and the next may have the page. */
export async function leaveWorkbench(
  workbench: Workbench,
  broughtAbout: RegExp | null = null,
): Promise<void> {
  const complaints = workbench.complaints.filter((words) => broughtAbout?.test(words) !== true);
  await workbench.page.unrouteAll({ behavior: "ignoreErrors" });
  globalThis.browserOfWorker.workbench = workbench;
  expect(complaints).toEqual([]);
}

/** What the pane says of a form in which nothing is left to do. */
export function passed(pane: FrameLocator): Locator {
  return pane.getByRole("heading", { name: "核对通过" });
}
