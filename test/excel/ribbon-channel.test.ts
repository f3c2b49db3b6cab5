import type { RibbonRequest } from "../../src/app/core/ribbon-request";
import { askPane, takeRibbonRequests } from "../../src/excel/ribbon-channel";
import { FakeChannel, openChannels, setChannel, setWorkbookAddress } from "../support/fake-channel";

const SHORT_MS = 20;
const BOOK = "C:\\自评\\2024 自评表.xlsx";

/** A pane that records the requests. */
function openPane({ isShown = true } = {}) {
  const asked: RibbonRequest[] = [];
  const close = takeRibbonRequests(
    () => isShown,
    (request) => asked.push(request),
  );
  return { asked, close };
}

let close: () => void = () => undefined;
beforeEach(() => {
  setChannel(FakeChannel);
  setWorkbookAddress(BOOK);
});
afterEach(() => {
  close();
  expect(openChannels()).toBe(0);
});

describe("a request of the ribbon", () => {
  it.each<RibbonRequest>(["check", "changes"])("reaches the open pane: %s", async (request) => {
    const pane = openPane();
    close = pane.close;
    expect(await askPane(request, SHORT_MS)).toBe(true);
    expect(pane.asked).toEqual([request]);
  });

  it("is done each time it is made", async () => {
    const pane = openPane();
    close = pane.close;
    for (const _ of ["first", "second"]) expect(await askPane("check", SHORT_MS)).toBe(true);
    expect(pane.asked).toEqual(["check", "check"]);
  });

  it("has no answer when no pane is open", async () => {
    expect(await askPane("check", SHORT_MS)).toBe(false);
  });

  it("has no answer from a pane that was closed", async () => {
    const pane = openPane();
    pane.close();
    expect(await askPane("check", SHORT_MS)).toBe(false);
    expect(pane.asked).toEqual([]);
  });

  it("has no answer from a pane that is hidden", async () => {
    const pane = openPane({ isShown: false });
    close = pane.close;
    expect(await askPane("check", SHORT_MS)).toBe(false);
    expect(pane.asked).toEqual([]);
  });

  it("never reaches the pane of another workbook", async () => {
    const pane = openPane();
    close = pane.close;
    const asking = askPane("changes", SHORT_MS);
    setWorkbookAddress("C:\\自评\\2023 自评表.xlsx");
    expect(await asking).toBe(false);
    expect(pane.asked).toEqual([]);
  });

  it("is not sent for a workbook that was never saved, as others may have no address either", async () => {
    setWorkbookAddress("");
    const pane = openPane();
    close = pane.close;
    expect(await askPane("check", SHORT_MS)).toBe(false);
    expect(pane.asked).toEqual([]);
  });

  it("has no answer where pages cannot send messages", async () => {
    setChannel(null);
    const pane = openPane();
    close = pane.close;
    expect(await askPane("check", SHORT_MS)).toBe(false);
  });

  it.each([null, "check", {}, { kind: "request", workbook: BOOK, request: "delete" }])(
    "is not what another version may send: %j",
    async (message) => {
      const pane = openPane();
      close = pane.close;
      const other = new FakeChannel("jixiao.ribbon");
      other.postMessage(message);
      await Promise.resolve();
      other.close();
      expect(pane.asked).toEqual([]);
    },
  );
});
