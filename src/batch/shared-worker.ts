import type { FileProblem } from "../app/core/port";
import { ContentCount } from "../xlsx/content-count";
import { WORKBOOK_LIMITS } from "../xlsx/limits";
import type { ReadCounts } from "./check-bytes";
import { outcomeOf, type SheetsEnd } from "./file-outcome";
import { problemOf } from "./problem-of";
import type {
  BatchWorker,
  EndAnswer,
  FormAnswer,
  ReadyMessage,
  WorkerAnswer,
  WorkerRequest,
} from "./worker";

type CheckRequest = Extract<WorkerRequest, { kind: "check" }>;
type StartRequest = Extract<WorkerRequest, { kind: "start" }>;

/** A worker that checks a share of each file, and its answers until those of earlier sheets are given. */
interface Helper {
  worker: BatchWorker;
  isReady: boolean;
  forms: FormAnswer[];
  end: EndAnswer | null;
}

const bySheet = (one: { readonly at: number }, other: { readonly at: number }): number =>
  one.at - other.at;

const placeOf = ({ share }: FormAnswer): number => share?.at ?? 0;

/**
 * A worker that is several: each checks a share of the sheets of a file, and the answers are given in
 * the order of the sheets as one worker gives them. What all of them read together is held against the
 * limits of a workbook, in that order, too.
 */
class SharedWorker implements BatchWorker {
  private readonly helpers: readonly Helper[];
  private started: StartRequest | null = null;
  private isBusy = false;
  /** Whose answers were given and not yet taken; null: the end of a file, which is of none. */
  private readonly given: (BatchWorker | null)[] = [];
  private last: string | null = null;
  private read: ReadCounts[] = [];
  private total = new ContentCount(WORKBOOK_LIMITS);
  private failure: SheetsEnd["failure"] = null;
  private answered: (answer: WorkerAnswer | ReadyMessage) => void = () => undefined;
  private ended: (problem: FileProblem) => void = () => undefined;

  constructor(
    private readonly start: () => BatchWorker,
    count: number,
  ) {
    this.helpers = Array.from({ length: count }, () => {
      const helper = { worker: start(), isReady: false, forms: [], end: null };
      this.listen(helper);
      return helper;
    });
  }

  post(request: WorkerRequest): void {
    if (request.kind === "check") this.check(request);
    else if (request.kind === "taken") this.given.shift()?.post(request);
    else {
      this.started = request;
      for (const { worker } of this.helpers) worker.post(request);
    }
  }

  onAnswer(listener: (answer: WorkerAnswer | ReadyMessage) => void): void {
    this.answered = listener;
  }

  onEnd(listener: (problem: FileProblem) => void): void {
    this.ended = listener;
  }

  terminate(): void {
    for (const { worker } of this.helpers) worker.terminate();
  }

  private listen(helper: Helper): void {
    const { worker } = helper;
    worker.onAnswer((answer) => {
      if (helper.worker === worker) this.receive(helper, answer);
    });
    worker.onEnd((problem) => {
      if (helper.worker === worker) this.ended(problem);
    });
  }

  private receive(helper: Helper, answer: WorkerAnswer | ReadyMessage): void {
    if (answer.kind === "ready") {
      const wasReady = this.helpers.every(({ isReady }) => isReady);
      helper.isReady = true;
      if (!wasReady && this.helpers.every(({ isReady }) => isReady)) this.answered(answer);
      return;
    }
    this.read.push(...(answer.share?.read ?? []));
    if (answer.kind === "form") helper.forms.push(answer);
    else {
      helper.end = answer;
      helper.worker.post({ kind: "taken" });
      this.fail(answer.share?.failure ?? null);
    }
    this.give();
  }

  private check({ name, bytes }: CheckRequest): void {
    this.isBusy = true;
    this.last = null;
    this.read = [];
    this.total = new ContentCount(WORKBOOK_LIMITS);
    this.failure = null;
    const of = this.helpers.length;
    // before the first worker takes them over
    const copies = this.helpers.map((_, index) => (index === 0 ? bytes : bytes.slice()));
    copies.forEach((copy, index) => {
      const helper = this.helpers[index];
      if (helper === undefined) return;
      helper.end = null;
      helper.worker.post({ kind: "check", name, bytes: copy, share: { index, of } }, [copy.buffer]);
    });
  }

  /** Nothing behind the first sheet with a failure is given. */
  private fail(failure: SheetsEnd["failure"]): void {
    if (failure === null || (this.failure !== null && this.failure.at <= failure.at)) return;
    this.failure = failure;
  }

  /** Gives the answers that have no earlier one to wait for. */
  private give(): void {
    while (this.isBusy) {
      const working = this.helpers.filter(({ end, forms }) => end === null && forms.length === 0);
      if (working.length > 0) return;
      const [next] = this.helpers
        .flatMap((helper) => helper.forms.slice(0, 1).map((form) => ({ helper, form })))
        .sort((one, other) => placeOf(one.form) - placeOf(other.form));
      this.countUpTo(next === undefined ? Infinity : placeOf(next.form));
      if (next === undefined || placeOf(next.form) >= (this.failure?.at ?? Infinity)) {
        this.finish();
        return;
      }
      next.helper.forms.shift();
      this.given.push(next.helper.worker);
      this.last = next.form.sheet;
      const { share: _, ...form } = next.form;
      this.answered(form);
    }
  }

  /** Holds what was read of the sheets up to a place against the limits, in their order. */
  private countUpTo(place: number): void {
    const counted = this.read.filter(({ at }) => at <= place).sort(bySheet);
    this.read = this.read.filter(({ at }) => at > place);
    for (const { at, ...read } of counted)
      try {
        this.total.addAll(read);
      } catch (error) {
        this.fail({ at, problem: problemOf(error) });
        return;
      }
  }

  private finish(): void {
    this.isBusy = false;
    const { failure } = this;
    const before = failure?.at ?? Infinity;
    const notes = this.helpers
      .flatMap(({ end }) => end?.share?.notes ?? [])
      .filter(({ at }) => at < before)
      .sort(bySheet);
    for (const helper of this.helpers) {
      if (helper.end === null) this.replace(helper);
      else for (const _ of helper.forms) helper.worker.post({ kind: "taken" });
      helper.forms = [];
    }
    this.given.push(null);
    this.answered({ kind: "end", outcome: outcomeOf({ notes, failure }, this.last) });
  }

  /** Another worker in the place of one that goes on with what is no longer asked for. */
  private replace(helper: Helper): void {
    helper.worker.terminate();
    helper.worker = this.start();
    this.listen(helper);
    if (this.started !== null) helper.worker.post(this.started);
  }
}

/** Several workers as one, for few files of many sheets. */
export const sharedWorker = (start: () => BatchWorker, count: number): BatchWorker =>
  new SharedWorker(start, count);
