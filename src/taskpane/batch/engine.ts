import type { BatchEngine } from "../../app/core/batch";
import { checkLine } from "../../batch/check-line";
import { inProcessWorker } from "../../batch/in-process-worker";
import { checkFiles } from "../../batch/queue";
import { shownForm } from "../../batch/shown-form";
import type { AcceptedEntry } from "../../domain/accepted/accepted";
import { amountUnit } from "../../domain/collection/amount-unit";
import type { BatchWorkers, FetchWorkers } from "./batch-workers";

/** Checks on the page's own thread, a form at a time, so that the page can react in between. */
const IN_PROCESS: BatchWorkers = {
  start: () =>
    inProcessWorker({
      within: (step) => step(),
      rest: () => new Promise((resolve) => setTimeout(resolve, 0)),
    }),
  count: 1,
};

/**
 * Creates the engine that checks files: in workers, or on the page's own thread where there are none.
 *
 * @param acceptedNow the accepted findings for these files; in a workbook's pane there are none
 */
export async function createEngine(
  fetchWorkers: FetchWorkers,
  acceptedNow: () => readonly AcceptedEntry[] = () => [],
): Promise<BatchEngine> {
  const { start, count } = (await fetchWorkers().catch(() => null)) ?? IN_PROCESS;
  return {
    check: (files, { profile, base }, signal) =>
      checkFiles(files, {
        job: { rules: { profile, base, accepted: acceptedNow() }, as: "shown", collects: true },
        start,
        workers: count,
        signal,
      }),
    line: (assessment, accepted, rules) => ({
      // a pane does not know the file name of the open workbook
      json: JSON.stringify(checkLine("", assessment, rules, accepted)),
      amountUnit: amountUnit(assessment.form),
    }),
    show: shownForm,
  };
}
