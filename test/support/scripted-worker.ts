/** A worker for tests of the batch: what it was asked, and answers that a test gives, or a script. */
import type { FileProblem } from "../../src/app/core/port";
import type {
  BatchWorker,
  ReadyMessage,
  WorkerAnswer,
  WorkerRequest,
} from "../../src/batch/worker";

export class ScriptedWorker implements BatchWorker {
  readonly requests: WorkerRequest[] = [];
  terminated = false;
  answer: (answer: WorkerAnswer | ReadyMessage) => void = () => undefined;
  fail: (problem: FileProblem) => void = () => undefined;

  constructor(
    private readonly script: (name: string, worker: ScriptedWorker) => void = () => undefined,
    /** Whether it becomes ready only when the test says so. */
    private readonly isSlow = false,
  ) {}

  post(request: WorkerRequest): void {
    this.requests.push(request);
    if (request.kind === "start" && !this.isSlow) this.answer({ kind: "ready" });
    if (request.kind === "check") this.script(request.name, this);
  }
  onAnswer(listener: (answer: WorkerAnswer | ReadyMessage) => void): void {
    this.answer = listener;
  }
  onEnd(listener: (problem: FileProblem) => void): void {
    this.fail = listener;
  }
  terminate(): void {
    this.terminated = true;
  }
  get taken(): number {
    return this.requests.filter(({ kind }) => kind === "taken").length;
  }
}
