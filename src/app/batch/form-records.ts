import type { FormRecord } from "../../domain/collection/form-record";
import { formRecordOf } from "../../domain/collection/form-record-of";
import type { PrintedForm } from "../../domain/collection/printed-form";
import type { FormLine } from "../core/batch";
import type { BatchResults } from "./batch-results";

/** The record of a form. */
export const formRecord = ({ json, amountUnit }: FormLine): FormRecord =>
  formRecordOf(JSON.parse(json) as PrintedForm, amountUnit);

/** The records of all results by the keys of their forms, in the order of the files. */
export async function formRecords(results: BatchResults): Promise<ReadonlyMap<string, FormRecord>> {
  const records = new Map<string, FormRecord>();
  for await (const line of results.eachLine()) records.set(line.key, formRecord(line));
  return records;
}
