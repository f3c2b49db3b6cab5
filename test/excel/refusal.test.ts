import { refusalOf } from "../../src/excel/refusal";

const withCode = (code: string): Error => Object.assign(new Error("A1 是机密"), { code });

it.each([
  ["InvalidOperationInCellEditMode", "cell-editing"],
  ["AccessDenied", "sheet-protected"],
  ["ItemNotFound", "sheet-gone"],
  ["InvalidReference", "sheet-gone"],
  ["ApiNotFound", "host-too-old"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["InvalidOrTimedOutSession", "host-lost"],
  ["ConnectionFailure", "host-lost"],
  ["ActivityLimitReached", "busy"],
  ["RequestAborted", "busy"],
  ["HostIsBusy", "busy"],
  ["GeneralException", "unknown"],
  ["SomethingNew", "unknown"],
])("takes Excel's %s for %s, and nothing of its message", (hostCode, code) => {
  const refusal = refusalOf(withCode(hostCode));
  expect(refusal).toMatchObject({ code, hostCode });
  expect(refusal?.message).not.toContain("机密");
});

it("treats an error without a code as none of Excel's", () => {
  expect(refusalOf(new TypeError("A1 是机密"))).toBeNull();
});
