/** The options of many forms: --summary, --returns, --since, --across, --sample. */
import type { SampleBy, SampleRequest } from "../../domain/collection/sample";

export interface CollectionRequest {
  /** The file that 自评汇总 is saved to; null: none. */
  readonly summary: string | null;
  /** The folder, or the .xlsx file, that 退回清单 are saved to; null: none. */
  readonly returns: string | null;
  /** The day by which units answer: "2026-02-01"; null: no day is named. */
  readonly due: string | null;
  /** The lines of an earlier check; null: none. */
  readonly since: string | null;
  /** Notices across forms are printed. */
  readonly across: boolean;
  readonly sample: SampleRequest | null;
}

/** Why the options cannot be used together. */
export type CollectionMistake =
  | "summary-not-xlsx"
  | "with-map"
  | "due-alone"
  | "due-no-day"
  | "sample-no-number"
  | "sample-no-seed"
  | "seed-alone"
  | "by-unknown";

export const COLLECTION_VALUED: readonly string[] = [
  "--summary",
  "--returns",
  "--due",
  "--since",
  "--sample",
  "--seed",
  "--by",
];
export const ACROSS = "--across";
export const COLLECTION_SWITCHES: readonly string[] = [ACROSS];

/** Whether any option needs all forms together. */
export const isCollecting = (request: CollectionRequest): boolean =>
  request.across ||
  [request.summary, request.returns, request.since, request.sample].some((each) => each !== null);

const MOST_SAMPLED = 1_000_000;

function sampleOf(
  count: string,
  seed: string | null,
  by: string | null,
): SampleRequest | CollectionMistake {
  const number = /^\d{1,7}$/u.test(count) ? Number(count) : 0;
  if (number < 1 || number > MOST_SAMPLED) return "sample-no-number";
  if (seed === null) return "sample-no-seed";
  return isBy(by) ? { count: number, seed, by } : "by-unknown";
}

const isBy = (by: string | null): by is SampleBy | null =>
  by === null || by === "unit" || by === "risk";

/** A day of the calendar as 2026-02-01. */
function isDay(text: string): boolean {
  const day = /^\d{4}-\d\d-\d\d$/u.test(text) ? new Date(text) : null;
  return day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/**
 * @param valueOf the value of an option; null without it
 * @param isMap whether --map is given, which gives no results
 */
export function collectionRequest(
  valueOf: (option: string) => string | null,
  across: boolean,
  isMap: boolean,
): CollectionRequest | CollectionMistake {
  const [summary, returns, due, since] = ["--summary", "--returns", "--due", "--since"].map(
    valueOf,
  ) as [string | null, string | null, string | null, string | null];
  const [count, seed, by] = [valueOf("--sample"), valueOf("--seed"), valueOf("--by")];
  if (summary !== null && !/\.xlsx$/iu.test(summary)) return "summary-not-xlsx";
  if (due !== null && returns === null) return "due-alone";
  if (due !== null && !isDay(due)) return "due-no-day";
  if (count === null && (seed !== null || by !== null)) return "seed-alone";
  const sample = count === null ? null : sampleOf(count, seed, by);
  if (typeof sample === "string") return sample;
  const request = { summary, returns, due, since, across, sample };
  return isMap && isCollecting(request) ? "with-map" : request;
}
