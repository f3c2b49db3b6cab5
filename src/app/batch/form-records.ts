import type { FormRecord } from "../../domain/collection/form-record";
import { formRecordOf } from "../../domain/collection/form-record-of";
import type { PrintedForm } from "../../domain/collection/printed-form";
import type { BatchResults } from "./batch-results";

/** The records of all results by the keys of their forms, in the order of the files. */
export async function formRecords(results: BatchResults): Promise<ReadonlyMap<string, FormRecord>> {
  const records = new Map<string, FormRecord>();
  for await (const { key, json, amountUnit } of results.eachLine())
    records.set(key, formRecordOf(JSON.parse(json) as PrintedForm, amountUnit));
  return records;
}
