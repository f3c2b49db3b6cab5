/**
 * 已核实: marked in the pane, stored in the workbook, no longer valid when the figures change, removed.
 */
import type { AppStore } from "../../../src/app/core/state";
import type { Finding, FindingCode } from "../../../src/domain/findings/finding";
import { refusal } from "../../support/fake-workbook";
import {
  E13,
  opened,
  openedWith,
  published,
  settle,
  shownForm,
  text,
  withStores,
} from "../../support/open-store";

withStores();

const findingIn = (store: AppStore, code: FindingCode): Finding => {
  const found = shownForm(store).assessment.findings.find((finding) => finding.code === code);
  if (found === undefined) throw new Error(`no ${code}`);
  return found;
};

const acceptedIn = (store: AppStore): readonly (readonly [string, string])[] =>
  [...shownForm(store).accepted].map(([{ code }, { reason }]) => [code, reason]);

/** 维修资金管理 with three reports instead of the required one, and no explanation. */
async function withExcess() {
  const { workbook, store } = await opened(published());
  workbook.type(E13, text("3.00(份)"));
  await jest.advanceTimersByTimeAsync(500);
  return { workbook, store };
}

describe("a finding marked as checked", () => {
  it("is stored in the workbook, with the reason and the day", async () => {
    const { workbook, store } = await withExcess();
    await store.acceptFinding(findingIn(store, "overachieved"), "  已核对合同 ");
    expect(acceptedIn(store)).toEqual([["overachieved", "已核对合同"]]);
    expect(workbook.settings().accepted).toEqual([
      expect.objectContaining({
        code: "overachieved",
        reason: "已核对合同",
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string,
      }),
    ]);
    const again = await openedWith(workbook.settings(), published());
    again.workbook.type(E13, text("3.00(份)"));
    await jest.advanceTimersByTimeAsync(500);
    expect(acceptedIn(again.store)).toEqual([["overachieved", "已核对合同"]]);
  });

  it("is a finding again when its figures change", async () => {
    const { workbook, store } = await withExcess();
    await store.acceptFinding(findingIn(store, "overachieved"), "已核对合同");
    workbook.type(E13, text("4.00(份)"));
    await jest.advanceTimersByTimeAsync(500);
    expect(findingIn(store, "overachieved")).toBeDefined();
    expect(acceptedIn(store)).toEqual([]);
  });

  it("can be undone, and nothing is stored then", async () => {
    const { workbook, store } = await withExcess();
    await store.acceptFinding(findingIn(store, "overachieved"), "已核对合同");
    await store.takeBackFinding(findingIn(store, "overachieved"));
    expect(acceptedIn(store)).toEqual([]);
    expect(workbook.settings().accepted).toBeUndefined();
  });

  it("needs a reason", async () => {
    const { workbook, store } = await withExcess();
    await store.acceptFinding(findingIn(store, "overachieved"), "  ");
    expect(acceptedIn(store)).toEqual([]);
    expect(workbook.settings().accepted).toBeUndefined();
  });

  it("stays marked in the pane where Excel refuses to store it, with a notice", async () => {
    const { workbook, store } = await withExcess();
    workbook.refuseNext("storeSetting", refusal("workbook-read-only"));
    await store.acceptFinding(findingIn(store, "overachieved"), "已核对合同");
    await settle();
    expect(acceptedIn(store)).toEqual([["overachieved", "已核对合同"]]);
    expect(store.getState().notice).toMatchObject({ kind: "refused", task: "storing-accepted" });
  });

  it("does not count in the list of all forms", async () => {
    const { store } = await withExcess();
    const warnings = () => store.getState().formsList?.sheets[0]?.forms[0]?.counts.warning;
    await store.openFormsList();
    expect(warnings()).toBe(1);
    await store.acceptFinding(findingIn(store, "overachieved"), "已核对合同");
    await store.readFormsList();
    expect(warnings()).toBe(0);
  });
});
