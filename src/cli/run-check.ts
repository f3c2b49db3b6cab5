import { availableParallelism } from "node:os";
import { MOST_SHARES, MOST_WORKERS } from "../batch/budget";
import type { Rules } from "../batch/check-line";
import { checkFiles, type BatchOptions, type Source } from "../batch/queue";
import { sharedWorker } from "../batch/shared-worker";
import type { BatchWorker, Job } from "../batch/worker";
import { REPORT_WORDS as words } from "../messages/command-line";
import { linesOf, type Collected, type Shown } from "./event-lines";
import { emptyTally, exitStatus, type ExitStatus } from "./exit-status";
import type { Collecting } from "./collection/collecting";
import { currentBudget } from "./current-budget";
import type { Output } from "./output";
import type { Progress } from "./progress";

/** Up to this many files are checked sooner on the command's own thread than workers are started. */
const FEW_FILES = 50;
/**
 * Bytes of all files together, above which even few files are checked in workers: their memory is
 * bounded, results are printed meanwhile, and a worker that does not answer can be ended.
 */
const FEW_BYTES = 2 ** 20;

/** All files, and what is known of them by the first ones. */
interface Sized {
  /** they are checked soonest without workers */
  readonly isFew: boolean;
  /** null: there may be more than were looked at */
  readonly count: number | null;
  /** bytes of the first ones together */
  readonly bytes: number;
  readonly all: AsyncIterable<Source>;
}

async function withSize(sources: AsyncIterable<Source>): Promise<Sized> {
  const iterator = sources[Symbol.asyncIterator]();
  const first: Source[] = [];
  let ended = false;
  while (!ended && first.length < FEW_FILES) {
    const next = await iterator.next();
    if (next.done === true) ended = true;
    else first.push(next.value);
  }
  const bytes = first.reduce((sum, { size }) => sum + size, 0);
  async function* all(): AsyncGenerator<Source> {
    yield* first;
    while (!ended) {
      const next = await iterator.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  const count = ended ? first.length : null;
  return { isFew: ended && bytes <= FEW_BYTES, count, bytes, all: all() };
}

/**
 * The workers, and of how many threads each is: where there are fewer files than cores, the sheets of
 * a file are shared out, as far as there is room for a copy of its bytes for each thread.
 */
function threadsFor({ count, bytes }: Sized, room: number) {
  const cores = Math.min(availableParallelism(), MOST_WORKERS);
  const shares =
    count === null ? 1 : Math.floor(Math.min(cores / count, MOST_SHARES, room / bytes));
  return shares > 1 ? { workers: count ?? 1, shares } : { workers: cores, shares: 1 };
}

export interface CheckContext {
  readonly rules: Rules;
  readonly output: Output;
  /** Starts a worker in a thread of its own. */
  readonly startThread: () => BatchWorker;
  /** Receives the data of a report; null where none is made. */
  readonly collected: Collected | null;
  /** Receives the forms for options that concern all forms together; null without such an option. */
  readonly collecting: Collecting | null;
  readonly progress: Progress | null;
  readonly signal: AbortSignal;
}

const inThreads = (
  start: () => BatchWorker,
  { workers, shares }: ReturnType<typeof threadsFor>,
): Pick<BatchOptions, "start" | "workers"> => ({
  workers,
  start: shares === 1 ? start : () => sharedWorker(start, shares),
});

/**
 * Starts the worker on this thread, which adds checked forms to the report. Its code is loaded here;
 * threads load it themselves.
 */
async function inProcess(rules: Rules, collected: Collected | null): Promise<() => BatchWorker> {
  const [{ startInProcess }, { acceptedIn }] = await Promise.all([
    import("./in-process"),
    import("../batch/check-line"),
  ]);
  return () =>
    startInProcess((file, assessment) =>
      collected?.forms.push({ file, assessment, accepted: acceptedIn(assessment, rules) }),
    );
}

/**
 * Checks files and prints the results of each in the order of the files: a few files on this thread,
 * many in workers. A report keeps the check on this thread, as assessments cannot be sent between
 * threads.
 */
export async function runCheck(
  sources: AsyncIterable<Source>,
  shown: Shown,
  { rules, output, startThread, collected, collecting, progress, signal }: CheckContext,
): Promise<ExitStatus | "nothing"> {
  const tally = emptyTally();
  const files = await withSize(sources);
  const as = shown.map ? "map" : "line";
  const job: Job = { rules, as, collects: collecting !== null };
  const budget = currentBudget();
  const options: BatchOptions =
    files.isFew || collected !== null
      ? {
          job,
          start: await inProcess(rules, shown.map ? null : collected),
          workers: 1,
          signal,
          budget,
        }
      : { job, ...inThreads(startThread, threadsFor(files, budget.bytes)), signal, budget };
  for await (const event of checkFiles(files.all, options)) {
    for (const line of linesOf(event, shown, { tally, collected, collecting }))
      if (!(await output.line(line))) return exitStatus(tally);
    if (event.kind === "end") progress?.checked(event.source.name, tally);
  }
  progress?.end();
  if (tally.files === 0 && !signal.aborted) return "nothing";
  if (!shown.json && !shown.map) await output.line(words.closing(tally));
  return exitStatus(tally);
}
