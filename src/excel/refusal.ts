/** Office error codes → refusals: the one table, and the one way every request to Excel goes. */
import { WorkbookRefusal, type RefusalCode } from "../app/core/port";
import { logHostError } from "./office-helpers";

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

/** What `OfficeExtension.Error` has, and other errors have not. */
function hostCodeOf(error: Error): string | null {
  return "code" in error && typeof error.code === "string" ? error.code : null;
}

/** A workbook opened read-only denies access to every sheet; where Office tells so, say so. */
function isReadOnly(): boolean {
  return (
    typeof Office !== "undefined" &&
    // Typed as always there, but a host without a document leaves it out.
    (Office.context as Partial<Office.Context> | undefined)?.document?.mode ===
      Office.DocumentMode.ReadOnly
  );
}

/**
 * The refusal behind an error of Office.js; an unknown code is kept as it is. Null when the error is
 * none of the host's, but a bug.
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

/**
 * Runs one batch of requests, in a new context unless one is given. Throws `WorkbookRefusal` when the host refuses, and any other error
 * unchanged. `delayForCellEdit` stays off: a person in the middle of typing is told at once.
 */
export async function request<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  context?: OfficeExtension.ClientRequestContext,
): Promise<T> {
  try {
    return await (context === undefined ? Excel.run(batch) : Excel.run(context, batch));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    void logHostError(error);
    throw refusal;
  }
}
