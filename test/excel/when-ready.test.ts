import { whenReady } from "../../src/excel/when-ready";

const ready = (host: string | null): typeof Office.onReady =>
  (() => Promise.resolve({ host, platform: null })) as unknown as typeof Office.onReady;

function setOffice(onReady: typeof Office.onReady): void {
  Object.defineProperty(globalThis, "Office", {
    configurable: true,
    value: { onReady, HostType: { Excel: "Excel" } },
  });
}

afterEach(() => {
  jest.useRealTimers();
});

describe("whether there is an Excel", () => {
  it.each([
    ["present", "Excel"],
    ["absent", null],
    ["absent", "Word"],
  ])("is %s when Office.js answers with the host %j", async (presence, host) => {
    setOffice(ready(host));
    await expect(whenReady()).resolves.toBe(presence);
  });

  it("is never known when Office.js does not settle", async () => {
    jest.useFakeTimers();
    setOffice(() => new Promise(() => undefined));
    const asked = whenReady(10_000);
    await jest.advanceTimersByTimeAsync(10_000);
    await expect(asked).resolves.toBe("never");
  });

  it("is never known when office.js was not loaded at all", async () => {
    Object.defineProperty(globalThis, "Office", { configurable: true, value: undefined });
    await expect(whenReady()).resolves.toBe("never");
  });
});
