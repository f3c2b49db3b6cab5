/** Links with target="_blank", in versions of Excel that handle them differently. */
import { openLinksInBrowser } from "../../src/excel/open-links-in-browser";

const isSetSupported = jest.fn(() => true);
const openBrowserWindow = jest.fn();

function setOffice(office: unknown): void {
  Object.defineProperty(globalThis, "Office", { configurable: true, value: office });
}

/** Clicks a child of a link. */
function click(attributes: string): void {
  document.body.innerHTML = `<a href="help/index.html" ${attributes}><b>使用说明</b></a>`;
  document.querySelector("b")?.click();
}

beforeAll(() => {
  openLinksInBrowser(document);
  // jsdom cannot navigate
  window.addEventListener("click", (event) => {
    event.preventDefault();
  });
});
beforeEach(() => {
  jest.clearAllMocks();
  setOffice({ context: { requirements: { isSetSupported }, ui: { openBrowserWindow } } });
});

describe("a link that asks for a window of its own", () => {
  it("opens in the browser of the computer, by its whole address", () => {
    click('target="_blank"');
    expect(isSetSupported).toHaveBeenCalledWith("OpenBrowserWindowApi", "1.1");
    expect(openBrowserWindow.mock.calls).toEqual([
      [new URL("help/index.html", document.baseURI).href],
    ]);
  });

  it.each<readonly [string, unknown]>([
    ["in Excel on the web", { context: { requirements: { isSetSupported: () => false } } }],
    ["before Office is there", {}],
    ["without office.js", undefined],
  ])("is left to the page %s", (_, office) => {
    setOffice(office);
    click('target="_blank"');
    expect(openBrowserWindow).not.toHaveBeenCalled();
  });
});

it("leaves other links alone", () => {
  click("");
  expect(openBrowserWindow).not.toHaveBeenCalled();
});
