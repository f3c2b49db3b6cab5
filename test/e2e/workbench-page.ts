/** The workbench in a real browser, for the tests: they go by the words a person sees. */
import { buffer } from "node:stream/consumers";
import {
  type Browser,
  type BrowserContextOptions,
  chromium,
  type Download,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";

/** A step of a test, and a test, on a busy computer. */
const ENOUGH_FOR_A_STEP = 60_000;
const ENOUGH_FOR_A_TEST = 180_000;

export const workbenchUrl = process.env["WORKBENCH_URL"] ?? "";
/** Where the browser of the run answers; empty where there is none. */
const browserAddress = process.env["WORKBENCH_BROWSER"] ?? "";

jest.setTimeout(ENOUGH_FOR_A_TEST);

/** `describe`, or a skipped one where there is no browser. */
export const describeInBrowser = browserAddress === "" ? describe.skip : describe;

export interface Workbench {
  readonly page: Page;
  /** What is inside the iframe of the pane. */
  readonly pane: FrameLocator;
  /** What the page and the pane complained of, and asked of other computers. */
  readonly complaints: string[];
  /** What its address says behind the host. */
  readonly path: string;
}

let browser: Browser | null = null;

/** The browser of the run, which all test files share; a file's windows are closed after it. */
export async function browserForAll(): Promise<Browser> {
  browser ??= await chromium.connect(browserAddress);
  return browser;
}

/** What a download holds. The browser may belong to another process, so there is no path to read. */
export async function downloaded(download: Download): Promise<Uint8Array> {
  return buffer(await download.createReadStream());
}

afterAll(async () => {
  shared = null;
  await browser?.close();
  browser = null;
});

/** A window of its own, in a profile of its own. */
export async function openPage(options: BrowserContextOptions): Promise<Page> {
  const browser = await browserForAll();
  const context = await browser.newContext({ locale: "zh-CN", ...options });
  context.setDefaultTimeout(ENOUGH_FOR_A_STEP);
  return context.newPage();
}

interface OpeningOptions {
  readonly path?: string;
  readonly width?: number;
  readonly height?: number;
}

interface FreshOptions extends OpeningOptions {
  /** Run before anything is loaded. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens the workbench in a profile of its own and waits until the grid shows the workbook. */
export async function freshWorkbench({
  path = "",
  width = 1280,
  height = 800,
  prepare,
}: FreshOptions = {}): Promise<Workbench> {
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
    if (/^https?:/.test(url) && !url.startsWith(workbenchUrl)) complaints.push(`asked for ${url}`);
  });
  await prepare?.(page);
  await page.goto(`${workbenchUrl}${path}`);
  await page.waitForFunction(() => window.workbench !== undefined);
  return { page, pane: page.frameLocator('iframe[title="绩效自评助手"]'), complaints, path };
}

/** The page that the tests of a file share. */
let shared: Workbench | null = null;

/**
 * Opens the workbench with its sample, and the pane loaded anew in an empty store. Loading the grid
 * takes most of the time, so the page itself is the one of the file's last test, where that went well.
 */
export async function openWorkbench({
  path = "",
  width = 1280,
  height = 800,
}: OpeningOptions = {}): Promise<Workbench> {
  const kept = shared;
  shared = null;
  if (kept?.path !== path) {
    await kept?.page.context().close();
    return freshWorkbench({ path, width, height });
  }
  await kept.page.setViewportSize({ width, height });
  await kept.page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
    window.workbench?.startOver();
  });
  return kept;
}

/** Ends a test: nothing was complained of, and the next test of the file may have the page. */
export function leaveWorkbench(workbench: Workbench): void {
  expect(workbench.complaints).toEqual([]);
  shared = workbench;
}

/** What the pane says of a form in which nothing is left to do. */
export function passed(pane: FrameLocator): Locator {
  return pane.getByRole("heading", { name: "核对通过" });
}
