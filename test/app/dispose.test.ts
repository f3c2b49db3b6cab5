/** A disposed store: no timers, no subscriptions, no changes of state. */
import { refusal } from "../support/fake-workbook";
import {
  aMoment,
  E13,
  half,
  opened,
  openStore,
  published,
  settle,
  withStores,
} from "../support/open-store";

withStores();

const later = (): Promise<void> => jest.advanceTimersByTimeAsync(60_000);

describe("a disposed store", () => {
  it("unsubscribes from the workbook's events", async () => {
    const { workbook, store } = await opened();
    expect(workbook.listeners()).toBe(1);
    await store.dispose();
    expect(workbook.listeners()).toBe(0);
  });

  it("unsubscribes as soon as a subscription under way is granted", async () => {
    const { workbook, store } = openStore([published()]);
    const release = workbook.holdNext("subscribe");
    await settle();
    const disposing = store.dispose();
    release();
    await disposing;
    expect(workbook.listeners()).toBe(0);
  });

  it("reads nothing more, and its state stays", async () => {
    const { workbook, store } = await opened();
    const before = store.getState();
    const listener = jest.fn();
    store.subscribe(listener);
    workbook.type(E13, half);
    await store.dispose();
    workbook.calls.length = 0;
    await later();
    expect(workbook.calls).toEqual([]);
    expect(store.getState()).toBe(before);
    expect(listener).not.toHaveBeenCalled();
  });

  it("has no timer left, whatever it was waiting for", async () => {
    const { workbook, store } = await opened();
    await store.openFormsList();
    const release = workbook.holdNext("readAll");
    const reading = store.readFormsList();
    workbook.type(E13, half);
    await settle();
    expect(jest.getTimerCount()).toBeGreaterThan(0);
    await store.dispose();
    expect(jest.getTimerCount()).toBe(0);
    release();
    await reading;
    await later();
    expect(jest.getTimerCount()).toBe(0);
  });

  it("does not retry what was refused", async () => {
    const { workbook, store } = openStore([published()]);
    workbook.refuseNext("subscribe", refusal("busy"));
    workbook.refuseNext("readActive", refusal("busy"));
    await settle();
    await store.dispose();
    workbook.calls.length = 0;
    await later();
    expect(workbook.calls).toEqual([]);
  });

  it("shows nothing of a request that was under way", async () => {
    const { workbook, store } = await opened();
    workbook.type(E13, half);
    await aMoment();
    const release = workbook.holdNext("write");
    const writing = store.writeBack();
    await settle();
    const before = store.getState();
    await store.dispose();
    release();
    await writing;
    expect(workbook.writes).toEqual(["G13=4.00", "G27=96.00"]);
    expect(store.getState()).toBe(before);
  });

  it("says so when Excel refuses to be unsubscribed from, and has stopped all the same", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("unsubscribe", refusal("host-lost"));
    await expect(store.dispose()).rejects.toMatchObject({ code: "host-lost" });
    workbook.calls.length = 0;
    workbook.type(E13, half);
    await later();
    expect(workbook.calls).toEqual([]);
  });
});
