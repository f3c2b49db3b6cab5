/** 自评汇总 and 退回清单 of checked forms: a chunk of its own, fetched when one is made. */
import type { DeclaredTargets } from "../../domain/collection/across/across-notice";
import { acrossNotices } from "../../domain/collection/across/across-notices";
import type { FormRecord, UnreadRecord } from "../../domain/collection/form-record";
import { unitReturns } from "../../domain/collection/returns";
import { compareRounds, type Rounds } from "../../domain/collection/rounds";
import { returnsBook } from "../../domain/collection/sheets/returns-sheets";
import { summarySheets } from "../../domain/collection/sheets/summary-sheets";
import type { PlannedSheets } from "../../domain/sheet/planned-sheet";
import type { BatchSheetWords, BatchSheets } from "../core/batch";
import { today } from "../core/today";
import type { BatchResults } from "./batch-results";
import { formRecords } from "./form-records";

/** Checked forms, and the other data that the sheets are made of. */
interface Gathered {
  readonly forms: readonly FormRecord[];
  readonly unread: readonly UnreadRecord[];
  readonly declared: readonly DeclaredTargets[];
  /** The forms of an earlier result; null where none was chosen. */
  readonly earlier: readonly FormRecord[] | null;
}

const roundsOf = ({ forms, unread, earlier }: Gathered): Rounds | null =>
  earlier === null ? null : compareRounds(earlier, forms, unread);

/** 自评汇总; null where there is no form. */
export function summaryOf(
  gathered: Gathered,
  on: string,
  { sheets }: BatchSheetWords,
): PlannedSheets | null {
  const { forms, unread, declared } = gathered;
  if (forms.length === 0) return null;
  const across = acrossNotices(forms, declared);
  const collection = { forms, unread, across, rounds: roundsOf(gathered), sample: null };
  return summarySheets(collection, on, sheets);
}

function returnsOf(gathered: Gathered, on: string, { sheets: words }: BatchSheetWords) {
  const { forms, unread } = gathered;
  if (forms.length === 0) return null;
  return returnsBook(unitReturns(forms, roundsOf(gathered)), { on, due: null, unread, words });
}

/** The sheets of all results; null where there is no form. */
export async function collectionSheets(
  what: BatchSheets,
  results: BatchResults,
  earlier: readonly FormRecord[] | null,
  words: BatchSheetWords,
): Promise<PlannedSheets | null> {
  const gathered: Gathered = {
    forms: [...(await formRecords(results)).values()],
    unread: results.notChecked().map((line) => ({ file: line.file, ...words.notRead(line) })),
    declared: results.declared(),
    earlier,
  };
  return (what === "summary" ? summaryOf : returnsOf)(gathered, today(), words);
}
