/** Office error codes → refusals of the port. */
import { WorkbookRefusal, type RefusalCode } from "../app/core/port";

const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "sheet-protected",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  ApiNotFound: "host-too-old",
  NotImplemented: "host-too-old",
  UnsupportedFeature: "host-too-old",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  RangeExceedsLimit: "too-large",
  InvalidOrTimedOutSession: "host-lost",
  InactiveWorkbook: "host-lost",
  ConnectionFailure: "host-lost",
  ActivityLimitReached: "busy",
  RequestAborted: "busy",
  HostIsBusy: "busy",
};

/** The code of an `OfficeExtension.Error`; null for other errors, which have none. */
function hostCodeOf(error: Error): string | null {
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

/** Whether the workbook is open read-only: Excel then answers AccessDenied for every sheet. */
function isReadOnly(): boolean {
  return (
    typeof Office !== "undefined" &&
    // Typed as always present, but missing where the host has no document.
    (Office.context as Partial<Office.Context> | undefined)?.document?.mode ===
      Office.DocumentMode.ReadOnly
  );
}

/**
 * The refusal for an error of Office.js. A code missing in the table becomes `unknown`, with the
 * original code in `hostCode`.
 * @returns null for an error that does not come from Office.js, which is a bug.
 */
export function refusalOf(error: Error): WorkbookRefusal | null {
  const hostCode = hostCodeOf(error);
  if (hostCode === null) return null;
  const code = REFUSALS[hostCode] ?? "unknown";
  return new WorkbookRefusal(
    code === "sheet-protected" && isReadOnly() ? "workbook-read-only" : code,
    hostCode,
    { cause: error },
  );
}
