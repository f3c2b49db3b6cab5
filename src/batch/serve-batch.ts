import type { Assessment } from "../domain/assessment/assessment";
import { checkForms } from "./check-bytes";
import { endedOutcome, outcomeOf } from "./file-outcome";
import { formAnswer } from "./form-answer";
import { problemOf } from "./problem-of";
import type { Share } from "../xlsx/read-workbook";
import {
  MOST_UNTAKEN,
  type Job,
  type ReadyMessage,
  type WorkerAnswer,
  type WorkerRequest,
} from "./worker";

/** The worker's side of its channel. */
export interface WorkerScope {
  post(answer: WorkerAnswer | ReadyMessage): void;
  onRequest(listener: (request: WorkerRequest) => void): void;
}

/** What a worker on the thread of the queue does besides. */
export interface ServeOptions {
  /** Runs the work up to the next answer; throws where that takes longer than the budget allows. */
  readonly within?: <T>(step: () => T) => T;
  /** Awaited after every answer, so that the thread does other work, too. */
  readonly rest?: () => Promise<void>;
  /** Receives every form that is checked. */
  readonly onChecked?: (name: string, assessment: Assessment) => void;
}

/** Checks the files that are asked for, one after the other, and posts form after form. */
export function serveBatch(
  scope: WorkerScope,
  { within = (step) => step(), rest, onChecked }: ServeOptions = {},
): void {
  let job: Job | null = null;
  let untaken = 0;
  let resume: (() => void) | null = null;

  /** The answers of a file or of a share of it; each call gives the next one. */
  function answersOf(
    name: string,
    bytes: Uint8Array,
    share: Share | undefined,
    current: Job,
  ): () => WorkerAnswer {
    const { rules, collects = false } = current;
    const forms = checkForms(name, bytes, rules.profile, collects, share);
    let last: string | null = null;
    const answer = (): WorkerAnswer => {
      const { done, value } = forms.next();
      if (done === true) {
        const end = { kind: "end", outcome: outcomeOf(value, last) } as const;
        return share === undefined ? end : { ...end, share: value };
      }
      const { assessment, at, read } = value;
      onChecked?.(name, assessment);
      last = assessment.form.sheet;
      const form = formAnswer(name, assessment, current);
      return share === undefined ? form : { ...form, share: { at, read } };
    };
    return () => {
      try {
        return within(answer);
      } catch (error) {
        return { kind: "end", outcome: endedOutcome(problemOf(error), last) };
      }
    };
  }

  async function check(next: () => WorkerAnswer): Promise<void> {
    for (;;) {
      const answer = next();
      untaken += 1;
      scope.post(answer);
      if (answer.kind === "end") return;
      if (untaken >= MOST_UNTAKEN) await new Promise<void>((resolve) => (resume = resolve));
      await rest?.();
    }
  }

  scope.onRequest((request) => {
    if (request.kind === "start") {
      job = request.job;
      scope.post({ kind: "ready" });
    } else if (request.kind === "taken") {
      untaken -= 1;
      resume?.();
      resume = null;
    } else if (job !== null) void check(answersOf(request.name, request.bytes, request.share, job));
  });
}
