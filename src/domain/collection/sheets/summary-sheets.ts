/** A collection → the sheets of 自评汇总. */
import type { PlannedSheet, PlannedSheets } from "../../sheet/planned-sheet";
import type { Collection } from "../collection";
import { statisticsOf } from "../statistics";
import type { CollectionWords } from "./collection-words";
import {
  acrossSheet,
  findingsSheet,
  roundFindingsSheet,
  roundsSheet,
  sampleSheet,
  unreadSheet,
} from "./lists";
import { statisticsSheet } from "./statistics-sheet";
import { summaryTable } from "./summary-table";

/**
 * The sheets of 自评汇总: forms, findings, figures with charts, notices across forms; then rounds, sample
 * and unread files, where there are any.
 *
 * @param on the day: "2026-01-15"
 */
export function summarySheets(
  collection: Collection,
  on: string,
  words: CollectionWords,
): PlannedSheets {
  const { forms, rounds, sample, unread } = collection;
  const statistics = statisticsOf(forms, words.execution);
  const others: readonly PlannedSheet[] = [
    findingsSheet(collection, words),
    statisticsSheet(collection, statistics, words),
    acrossSheet(collection, words),
    ...(rounds === null ? [] : [roundsSheet(rounds, words), roundFindingsSheet(rounds, words)]),
    ...(sample === null ? [] : [sampleSheet(sample, forms.length, words)]),
    ...(unread.length === 0 ? [] : [unreadSheet(collection, words)]),
  ];
  return [summaryTable(collection, statistics, on, words), ...others];
}
