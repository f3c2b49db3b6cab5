/** Whether the pane is opened for the first time on this computer. */
import type { LocalStorage, LocalStorageName } from "../../../src/app/core/port";
import { NO_LOCAL_STORAGE } from "../../../src/app/settings/local-storage";
import { openStore, published, withStores } from "../../support/open-store";

function storageOf(...kept: readonly (readonly [LocalStorageName, unknown])[]): LocalStorage {
  const values = new Map<LocalStorageName, unknown>(kept);
  return {
    read: (name) => values.get(name),
    write: (name, value) => {
      values.set(name, value);
    },
  };
}

withStores();

const opened = (localStorage: LocalStorage) => openStore([published()], {}, { localStorage }).store;
const isFirstRun = (own: LocalStorage) => opened(own).getState().isFirstRun;

describe("the first run", () => {
  it("is known before anything is read of the workbook", () => {
    const { getState } = opened(storageOf());
    expect(getState()).toMatchObject({ phase: "starting", isFirstRun: true });
  });

  it("is over for good once 知道了 was said", () => {
    const own = storageOf();
    const store = opened(own);
    store.dismissWelcome();
    expect(store.getState().isFirstRun).toBe(false);
    expect(isFirstRun(own)).toBe(false);
  });

  it("is over until the pane is closed where nothing can be kept", () => {
    const store = opened(NO_LOCAL_STORAGE);
    store.dismissWelcome();
    expect(store.getState().isFirstRun).toBe(false);
    expect(isFirstRun(NO_LOCAL_STORAGE)).toBe(true);
  });

  it.each([
    ["something else is kept under its name", "yes", true],
    ["only a template is remembered", undefined, true],
    ["it was read", true, false],
  ])("is told by what is kept: %s", (_, kept, expected) => {
    expect(isFirstRun(storageOf(["template", { year: "2025" }], ["welcomed", kept]))).toBe(
      expected,
    );
  });
});
