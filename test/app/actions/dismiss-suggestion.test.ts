import { refusal } from "../../support/fake-workbook";
import { opened, openedWith, settle, withStores } from "../../support/open-store";

withStores();

describe("a suggestion of other rules that is dismissed", () => {
  it("is hidden at once, and the workbook stores that", async () => {
    const { workbook, store } = await opened();
    expect(store.getState().dismissedSuggestions).toEqual([]);
    const dismissing = store.dismissSuggestion("hubei");
    expect(store.getState().dismissedSuggestions).toEqual(["hubei"]);
    await dismissing;
    expect(workbook.settings().suggestions).toEqual(["hubei"]);
    await store.dismissSuggestion("sichuan");
    expect(workbook.settings().suggestions).toEqual(["hubei", "sichuan"]);
    await store.check();
    expect(store.getState().dismissedSuggestions).toEqual(["hubei", "sichuan"]);
  });

  it("is stored once", async () => {
    const { workbook, store } = await opened();
    await store.dismissSuggestion("hubei");
    workbook.calls.length = 0;
    await store.dismissSuggestion("hubei");
    expect(workbook.calls).toEqual([]);
  });

  it("stays so in the pane where Excel refuses to remember it, and says so", async () => {
    const { workbook, store } = await opened();
    workbook.refuseNext("storeSetting", refusal("workbook-read-only"));
    await store.dismissSuggestion("hubei");
    await settle();
    expect(store.getState().dismissedSuggestions).toEqual(["hubei"]);
    expect(store.getState().notice).toMatchObject({ kind: "refused", task: "storing-suggestions" });
  });

  it.each([
    [["hubei", 5, null], ["hubei"]],
    ["hubei", []],
    [{ hubei: true }, []],
  ])("is read from anyone's JSON: %j", async (stored, expected) => {
    const { store } = await openedWith({ suggestions: stored });
    expect(store.getState().dismissedSuggestions).toEqual(expected);
  });
});
