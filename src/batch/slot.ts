import type { FileProblem } from "../app/core/port";
import type { Budget } from "./budget";
import { endedOutcome } from "./file-outcome";
import { MOST_UNTAKEN, type BatchWorker, type Job, type WorkerAnswer } from "./worker";

/**
 * Number of checks of a worker in its permitted silence, so that a computer in standby costs one check
 * only.
 */
const LOOKS = 4;

/** How many times the permitted silence a worker may take to load its code, as on a busy computer. */
const STARTING = 20;

/** Receives an answer; `taken` is to be called once the answer is no longer held. */
export type AnswerListener = (answer: WorkerAnswer, taken: () => void) => void;

/** The file that a slot's worker checks. */
interface Task {
  readonly listener: AnswerListener;
  lastSheet: string | null;
  /** checks since the last answer, and all of this file, while the worker was working */
  silent: number;
  looks: number;
}

/** The place of one worker. A worker that exceeds its budget is ended, and replaced for the next file. */
export class Slot {
  private worker: BatchWorker | null = null;
  private task: Task | null = null;
  /** answers that the queue has not taken; as many as MOST_UNTAKEN: the worker waits */
  private untaken = 0;
  private isReady = false;
  private timer: ReturnType<typeof setInterval> | null = null;

  constructor(
    private readonly start: () => BatchWorker,
    private readonly job: Job,
    private readonly budget: Budget,
  ) {}

  /** Checks a file; the listener receives its answers. To be called again after its end only. */
  check(name: string, bytes: Uint8Array<ArrayBuffer>, listener: AnswerListener): void {
    const worker = (this.worker ??= this.begin());
    this.task = { listener, lastSheet: null, silent: 0, looks: 0 };
    this.timer = setInterval(() => {
      this.look();
    }, this.budget.silence / LOOKS);
    worker.post({ kind: "check", name, bytes }, [bytes.buffer]);
  }

  terminate(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    this.worker?.terminate();
    this.worker = null;
    this.task = null;
    this.untaken = 0;
  }

  private begin(): BatchWorker {
    const worker = this.start();
    this.isReady = false;
    worker.onAnswer((answer) => {
      if (answer.kind === "ready") this.ready();
      else if (worker === this.worker) this.answered(worker, answer);
    });
    worker.onEnd((problem) => {
      if (worker === this.worker) this.end(problem);
    });
    worker.post({ kind: "start", job: this.job });
    return worker;
  }

  private ready(): void {
    this.isReady = true;
    if (this.task) this.task.silent = this.task.looks = 0;
  }

  private answered(worker: BatchWorker, answer: WorkerAnswer): void {
    const { task } = this;
    if (task === null) return;
    this.untaken += 1;
    task.silent = 0;
    if (answer.kind === "form") task.lastSheet = answer.sheet;
    else this.finish();
    task.listener(answer, () => {
      if (worker !== this.worker) return;
      this.untaken -= 1;
      worker.post({ kind: "taken" });
    });
  }

  /** Ends the task; the worker stays for the next one. */
  private finish(): void {
    if (this.timer !== null) clearInterval(this.timer);
    this.timer = null;
    this.task = null;
  }

  private look(): void {
    const { task, budget } = this;
    if (task === null || this.untaken >= MOST_UNTAKEN) return;
    task.silent += 1;
    task.looks += 1;
    if (!this.isReady) {
      if (task.silent > LOOKS * STARTING)
        this.end({ code: "internal", detail: "no worker starts" });
      return;
    }
    const spent = (task.looks * budget.silence) / LOOKS;
    if (task.silent > LOOKS)
      this.end({ code: "too-slow", detail: `silent for ${budget.silence} ms` });
    else if (spent > budget.file)
      this.end({ code: "too-slow", detail: `longer than ${budget.file} ms` });
  }

  /** Ends the worker, and its task with that problem. */
  private end(problem: FileProblem): void {
    const { task } = this;
    this.terminate();
    task?.listener(
      { kind: "end", outcome: endedOutcome(problem, task.lastSheet) },
      () => undefined,
    );
  }
}
