/** 自评汇总 and 退回清单 of what was checked: a chunk of its own, fetched when one is made. */
import { acrossNotices } from "../../domain/collection/across/across-notices";
import type { Collection } from "../../domain/collection/collection";
import type { FormRecord } from "../../domain/collection/form-record";
import { unitReturns } from "../../domain/collection/returns";
import { compareRounds } from "../../domain/collection/rounds";
import { returnsBook } from "../../domain/collection/sheets/returns-sheets";
import { summarySheets } from "../../domain/collection/sheets/summary-sheets";
import type { PlannedSheets } from "../../domain/sheet/planned-sheet";
import type { BatchSheetWords, BatchSheets } from "../core/batch";
import { today } from "../core/today";
import type { BatchResults } from "./batch-results";
import { formRecords } from "./form-records";

/** What is known of all results together. */
async function collectionOf(
  results: BatchResults,
  earlier: readonly FormRecord[] | null,
  { notRead }: BatchSheetWords,
): Promise<Collection> {
  const forms = [...(await formRecords(results)).values()];
  const unread = results.notChecked().map((line) => ({ file: line.file, ...notRead(line) }));
  return {
    forms,
    unread,
    across: acrossNotices(forms, results.declared()),
    rounds: earlier === null ? null : compareRounds(earlier, forms, unread),
    sample: null,
  };
}

/**
 * The sheets; null where there is no form.
 *
 * @param earlier the forms of an earlier result; null where none was chosen
 */
export async function collectionSheets(
  what: BatchSheets,
  results: BatchResults,
  earlier: readonly FormRecord[] | null,
  words: BatchSheetWords,
): Promise<PlannedSheets | null> {
  const collection = await collectionOf(results, earlier, words);
  const { forms, rounds, unread } = collection;
  if (forms.length === 0) return null;
  const on = today();
  if (what === "summary") return summarySheets(collection, on, words.sheets);
  return returnsBook(unitReturns(forms, rounds), { on, due: null, unread, words: words.sheets });
}
