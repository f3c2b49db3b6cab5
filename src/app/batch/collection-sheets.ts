/** 自评汇总 and 退回清单 of what was checked: a chunk of its own, fetched when one is made. */
import { acrossNotices } from "../../domain/collection/across/across-notices";
import type { Collection } from "../../domain/collection/collection";
import type { FormRecord } from "../../domain/collection/form-record";
import { formRecordOf } from "../../domain/collection/form-record-of";
import type { PrintedForm } from "../../domain/collection/printed-form";
import { unitReturns } from "../../domain/collection/returns";
import { returnsBook } from "../../domain/collection/sheets/returns-sheets";
import { summarySheets } from "../../domain/collection/sheets/summary-sheets";
import type { PlannedSheets } from "../../domain/sheet/planned-sheet";
import type { BatchSheetWords, BatchSheets } from "../core/batch";
import { today } from "../core/today";
import type { BatchResults } from "./batch-results";

/** What is known of all results together. */
async function collectionOf(
  results: BatchResults,
  { notRead }: BatchSheetWords,
): Promise<Collection> {
  const forms: FormRecord[] = [];
  for await (const { json, amountUnit } of results.eachLine())
    forms.push(formRecordOf(JSON.parse(json) as PrintedForm, amountUnit));
  return {
    forms,
    unread: results.notChecked().map((line) => ({ file: line.file, ...notRead(line) })),
    across: acrossNotices(forms, results.declared()),
    rounds: null,
    sample: null,
  };
}

/** The sheets; null where there is no form. */
export async function collectionSheets(
  what: BatchSheets,
  results: BatchResults,
  words: BatchSheetWords,
): Promise<PlannedSheets | null> {
  const collection = await collectionOf(results, words);
  const { forms, rounds, unread } = collection;
  if (forms.length === 0) return null;
  const on = today();
  if (what === "summary") return summarySheets(collection, on, words.sheets);
  return returnsBook(unitReturns(forms, rounds), { on, due: null, unread, words: words.sheets });
}
