/** The refusals that are printed to the console: those that are not transient. */
import { request } from "../../src/excel/request";
import { office } from "../support/office";

const logHostError = jest.fn();
jest.mock("../../src/excel/log-host-error", () => ({
  logHostError: (error: Error) => {
    logHostError(error);
  },
}));

const readSheetName = () =>
  request(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return sheet.name;
  });

beforeEach(() => {
  logHostError.mockClear();
});

it.each(["InvalidOperationInCellEditMode", "HostIsBusy", "ActivityLimitReached"])(
  "%s is transient: it is thrown and not printed",
  async (hostCode) => {
    office.host.refusals.failNext(hostCode);
    await expect(readSheetName()).rejects.toMatchObject({ hostCode });
    expect(logHostError).not.toHaveBeenCalled();
  },
);

it.each(["AccessDenied", "GeneralException"])(
  "%s is thrown and printed, in the host's own words",
  async (hostCode) => {
    office.host.refusals.failNext(hostCode);
    await expect(readSheetName()).rejects.toMatchObject({ hostCode });
    expect(logHostError).toHaveBeenCalledTimes(1);
    expect(logHostError).toHaveBeenCalledWith(expect.objectContaining({ code: hostCode }));
  },
);
