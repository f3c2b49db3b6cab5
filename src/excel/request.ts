import { isTransient } from "../app/core/transient-error";
import { logHostError } from "./log-host-error";
import { refusalOf } from "./refusal";

/**
 * Runs one batch of requests to Excel; every access to the workbook goes through here.
 * `delayForCellEdit` stays off, so that a request made while someone is typing into a cell is
 * refused at once instead of waiting until the cell is left.
 * @param context the context of objects that the batch uses; without one a new context is made
 * @throws {WorkbookRefusal} Excel refused the batch; any other error is passed on unchanged.
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
    // expected whenever someone types into a cell: retried silently, so not printed either
    if (!isTransient(refusal.code)) void logHostError(error);
    throw refusal;
  }
}
