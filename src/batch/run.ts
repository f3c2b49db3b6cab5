import { Signal } from "./signal";
import type { WorkerAnswer } from "./worker";

/** A checked form of a file, or the end of the file with what there is to say beside its forms. */
export type BatchEvent<Of> = WorkerAnswer & { readonly source: Of };

/** How many characters of results wait, of all files. */
export interface Held {
  characters: number;
  readonly most: number;
}

interface Waiting {
  readonly answer: WorkerAnswer;
  readonly characters: number;
  /** null: the worker has been notified */
  readonly taken: (() => void) | null;
}

/** One file under way, and its answers until they are asked for. */
export class Run<Of> {
  private readonly waiting: Waiting[] = [];
  private readonly changed = new Signal();
  private stopped = false;

  constructor(
    readonly source: Of,
    private readonly held: Held,
  ) {}

  /** @param taken called once the answer is asked for, or at once while few characters wait */
  push(answer: WorkerAnswer, taken: () => void = () => undefined): void {
    const characters = answer.kind === "form" ? answer.json.length : 0;
    this.held.characters += characters;
    const isEarly = this.held.characters <= this.held.most;
    this.waiting.push({ answer, characters, taken: isEarly ? null : taken });
    if (isEarly) taken();
    this.changed.raise();
  }

  /** The next answer; null once the run is stopped. */
  async next(): Promise<BatchEvent<Of> | null> {
    for (;;) {
      const next = this.stopped ? undefined : this.waiting.shift();
      if (next !== undefined) {
        this.held.characters -= next.characters;
        next.taken?.();
        return { ...next.answer, source: this.source };
      }
      if (this.stopped) return null;
      await this.changed.wait();
    }
  }

  stop(): void {
    this.stopped = true;
    this.changed.raise();
  }
}
