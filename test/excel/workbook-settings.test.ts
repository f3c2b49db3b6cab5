import { createOfficeWorkbook } from "../../src/excel/create-office-workbook";
import { office } from "../support/office";
import { publishedSheets } from "../support/published-sheets";

jest.mock("../../src/excel/log-host-error", () => ({ logHostError: jest.fn() }));

describe("what the workbook keeps for the add-in", () => {
  const port = createOfficeWorkbook();
  const profile = { name: "本单位规则", grades: [{ name: "优", from: "90" }] };

  beforeEach(() => {
    office.load(publishedSheets());
    office.forgetRequests();
  });

  it("is nothing at first", async () => {
    expect((await port.readActive()).settings).toEqual({});
  });

  it("comes back with the next reading of any sheet, in the reading's own sync", async () => {
    await port.storeSetting("profile", profile);
    expect(office.syncs).toHaveLength(1);
    expect((await port.readActive()).settings).toEqual({ profile });
    expect(office.syncs).toHaveLength(2);
  });

  it("is replaced by a later value and leaves other names alone", async () => {
    await port.storeSetting("profile", profile);
    await port.storeSetting("columns", { a: 1 });
    await port.storeSetting("profile", "国标");
    expect((await port.readActive()).settings).toEqual({ profile: "国标", columns: { a: 1 } });
  });

  it("is forgotten on wish, also when there was nothing", async () => {
    await port.storeSetting("profile", profile);
    await port.storeSetting("profile", undefined);
    await port.storeSetting("columns", undefined);
    expect((await port.readActive()).settings).toEqual({});
  });
});
