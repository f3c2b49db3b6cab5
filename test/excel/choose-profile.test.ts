/**
 * 评分规则 on the real Office.js: chosen, stored in workbook.settings, in effect when the workbook is
 * opened again.
 */
import { namedProfile } from "../../src/domain/profiles/profiles";
import { office } from "../support/office";
import {
  openedStore,
  openOfficeStore,
  until,
  withOfficeStores,
} from "../support/open-office-store";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

withOfficeStores();

describe("rules chosen for a workbook", () => {
  it("cost one sync to store, and apply when the pane is opened again", async () => {
    const store = await openedStore();
    const base = namedProfile("上海");
    if (base === null) throw new Error("no such profile");
    const choosing = store.chooseProfile({ base, profile: base.profile });
    expect(store.getState().forms[0]?.assessment.profile).toBe("上海");
    await until(() => store.getState().profile.isStored);
    await choosing;
    expect(office.syncs).toHaveLength(1);

    const again = await openOfficeStore();
    expect(again.getState().forms[0]?.assessment.profile).toBe("上海");
  });
});
