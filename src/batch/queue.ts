import { LIMITS } from "../xlsx/limits";
import { FileRefusal } from "../xlsx/file-refusal";
import { BUDGET, type Budget } from "./budget";
import { isPassedOverFile } from "./passed-over";
import { problemOf } from "./problem-of";
import { Room } from "./room";
import { Run, type BatchEvent, type Held } from "./run";
import { Signal } from "./signal";
import { Slot } from "./slot";
import type { BatchWorker, Job } from "./worker";

/** A file to be checked. */
export interface Source {
  /** As the person named it. */
  readonly name: string;
  /** Bytes; what is larger than a workbook may be is refused without being read. */
  readonly size: number;
  /** @throws FileRefusal for a file that cannot be read */
  readonly read: () => Uint8Array | Promise<Uint8Array>;
}

export interface BatchOptions {
  readonly job: Job;
  readonly start: () => BatchWorker;
  /** How many workers there are at most; each is started when a file needs it. */
  readonly workers: number;
  /** Ends the stream before its end: no result is cut in half. */
  readonly signal?: AbortSignal;
  readonly budget?: Budget;
}

/** Files per worker that are read, checked, or wait for the results of an earlier file. */
const WINDOW = 8;

class Queue<Of extends Source> {
  private readonly runs: Run<Of>[] = [];
  private readonly changed = new Signal();
  private readonly room = new Signal();
  private readonly free: Slot[];
  private readonly reading: Room;
  private readonly bytes: Room;
  private readonly slots: readonly Slot[];
  private readonly waitingForSlot: ((slot: Slot) => void)[] = [];
  private readonly held: Held;
  private listed = false;
  private stopped = false;

  constructor(private readonly options: BatchOptions) {
    const { start, job, workers, budget = BUDGET } = options;
    this.slots = Array.from({ length: workers }, () => new Slot(start, job, budget));
    this.free = [...this.slots].reverse();
    this.reading = new Room(2 * workers);
    this.bytes = new Room(budget.bytes);
    this.held = { characters: 0, most: budget.held };
  }

  /** Takes one source after the other, as far as there is room for its results. */
  async fill(sources: Iterable<Of> | AsyncIterable<Of>): Promise<void> {
    try {
      for await (const source of sources) {
        if (isPassedOverFile(source.name)) continue;
        while (!this.stopped && this.runs.length >= WINDOW * this.options.workers)
          await this.room.wait();
        if (this.stopped) return;
        const run = new Run(source, this.held);
        this.runs.push(run);
        this.changed.raise();
        void this.check(run);
      }
    } finally {
      this.listed = true;
      this.changed.raise();
    }
  }

  /** The events of all files, in the files' order. */
  async *events(): AsyncGenerator<BatchEvent<Of>, void> {
    for (;;) {
      const [run] = this.runs;
      if (this.stopped) return;
      if (run === undefined) {
        if (this.listed) return;
        await this.changed.wait();
        continue;
      }
      const event = await run.next();
      if (event === null) return;
      yield event;
      if (event.kind !== "end") continue;
      this.runs.shift();
      this.room.raise();
    }
  }

  stop(): void {
    this.stopped = true;
    for (const slot of this.slots) slot.terminate();
    for (const run of this.runs) run.stop();
    this.changed.raise();
    this.room.raise();
  }

  private async check(run: Run<Of>): Promise<void> {
    const { name, size, read } = run.source;
    const amount = Math.min(size, LIMITS.file);
    await this.reading.enter(1);
    await this.bytes.enter(amount);
    try {
      if (this.stopped) return;
      if (size > LIMITS.file) throw new FileRefusal("too-large", `${size} bytes`);
      const bytes = transferable(await read());
      await this.checkIn(run, name, bytes);
    } catch (error) {
      run.push({ kind: "end", outcome: { kind: "refused", problem: problemOf(error) } });
    } finally {
      this.bytes.leave(amount);
      this.reading.leave(1);
    }
  }

  /** Resolves once the file is checked. */
  private async checkIn(run: Run<Of>, name: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    // at most 2 × workers wait here
    const slot = await this.freeSlot();
    if (this.stopped) return;
    await new Promise<void>((resolve) => {
      slot.check(name, bytes, (answer, taken) => {
        run.push(answer, taken);
        if (answer.kind === "end") resolve();
      });
    });
    this.release(slot);
  }

  private async freeSlot(): Promise<Slot> {
    return this.free.pop() ?? new Promise<Slot>((resolve) => this.waitingForSlot.push(resolve));
  }

  private release(slot: Slot): void {
    const next = this.waitingForSlot.shift();
    if (next) next(slot);
    else this.free.push(slot);
  }
}

/** The bytes in a buffer of their own, which can be handed to a worker. */
function transferable(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength
    ? new Uint8Array(buffer)
    : new Uint8Array(bytes);
}

/**
 * Checks files in workers. Results are given as soon as they are there, in the order of the files and
 * within a file in the order of its forms. A failure ends the results of its file as that file's
 * outcome; the other files are still checked. Files that are passed over have no results.
 *
 * @param sources asked for one by one, as there is space for their results
 */
export async function* checkFiles<Of extends Source>(
  sources: Iterable<Of> | AsyncIterable<Of>,
  options: BatchOptions,
): AsyncGenerator<BatchEvent<Of>, void> {
  const queue = new Queue<Of>(options);
  const stop = (): void => {
    queue.stop();
  };
  options.signal?.addEventListener("abort", stop);
  if (options.signal?.aborted === true) stop();
  try {
    const filled = queue.fill(sources);
    // awaited below: until then a failure of the list is not unhandled
    filled.catch(() => undefined);
    yield* queue.events();
    if (options.signal?.aborted !== true) await filled;
  } finally {
    options.signal?.removeEventListener("abort", stop);
    stop();
  }
}
