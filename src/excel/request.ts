import { WorkbookRefusal } from "../app/core/port";
import { isTransient } from "../app/core/transient-error";
import { logHostError } from "./log-host-error";
import { refusalOf } from "./refusal";

/**
 * Runs one batch of requests to Excel; every access to the workbook goes through here. Each sync is
 * one message: `Excel.run` would have Excel keep every object of the batch and send a second message
 * to release them, so it is not used. An object that must stay the same over several syncs is tracked
 * by the batch itself (`hold-cells.ts`).
 * `delayForCellEdit` stays off, so that a request made while someone is typing into a cell is
 * refused at once instead of waiting until the cell is left.
 * @param context the context of objects that the batch uses; without one a new context is made
 * @throws {WorkbookRefusal} Excel refused the batch; any other error is passed on unchanged.
 */
export async function request<T, C extends OfficeExtension.ClientRequestContext>(
  batch: (context: C) => Promise<T>,
  context: C,
): Promise<T>;
export async function request<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T>;
export async function request<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  context = new Excel.RequestContext(),
): Promise<T> {
  try {
    return await batch(context);
  } catch (error) {
    // a refusal: a batch inside this one was refused
    if (!(error instanceof Error) || error instanceof WorkbookRefusal) throw error;
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    // expected whenever someone types into a cell: retried silently, so not printed either
    if (!isTransient(refusal.code)) void logHostError(error);
    throw refusal;
  }
}
