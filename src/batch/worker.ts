/** What the queue and a worker say to each other, and what a worker is to the queue. */
import type { ShownForm } from "../app/core/batch";
import type { FileProblem } from "../app/core/port";
import type { AmountUnit } from "../domain/collection/form-record";
import type { Severity } from "../domain/findings/finding";
import type { Rules } from "./check-line";
import type { Share } from "../xlsx/read-workbook";
import type { ReadCounts, ShareEnd } from "./check-bytes";
import type { FileOutcome } from "./file-outcome";

/** What is made of every form. */
export interface Job {
  readonly rules: Rules;
  /** Its line (`CheckLine`), the line with what a pane shows, or its cells with their roles (`CellMap`). */
  readonly as: "line" | "shown" | "map";
  /** Forms are collected: with the unit of their amounts, and with what declarations declare. */
  readonly collects?: boolean;
}

/** The findings of a form by severity, the accepted ones apart. */
export type FindingCounts = Readonly<Record<Severity | "accepted", number>>;

export interface FormAnswer {
  readonly kind: "form";
  readonly sheet: string;
  /** A `CheckLine` or a `CellMap` as JSON, in one line. */
  readonly json: string;
  /** The unit of the amounts, where forms are collected; null where the form prints none. */
  readonly amountUnit?: AmountUnit | null;
  readonly counts: FindingCounts;
  /** Of a job for a pane. */
  readonly shown?: ShownForm;
  /** Of a share: the place of the form's sheet, and what was read since the form before. */
  readonly share?: { readonly at: number; readonly read: readonly ReadCounts[] };
}

export interface EndAnswer {
  readonly kind: "end";
  readonly outcome: FileOutcome;
  /** Of a share: what the outcome of the file is made of. */
  readonly share?: ShareEnd;
}

export type WorkerAnswer = FormAnswer | EndAnswer;

/** The first message of a worker: its code is loaded, its time counts from now on. */
export interface ReadyMessage {
  readonly kind: "ready";
}

export type WorkerRequest =
  /** The first request. */
  | { readonly kind: "start"; readonly job: Job }
  /**
   * The worker answers with the forms of this file, or of a share of its sheets, and with its end;
   * then it is free for the next one.
   */
  | {
      readonly kind: "check";
      readonly name: string;
      readonly bytes: Uint8Array<ArrayBuffer>;
      readonly share?: Share;
    }
  /** One answer was taken. */
  | { readonly kind: "taken" };

/** Answers that a worker gives before the first of them is taken. */
export const MOST_UNTAKEN = 8;

/** A thread of Node, a Web Worker, or the thread of the queue itself. */
export interface BatchWorker {
  /** @param transfer buffers that the worker takes over without a copy */
  post(request: WorkerRequest, transfer?: readonly ArrayBuffer[]): void;
  onAnswer(listener: (answer: WorkerAnswer | ReadyMessage) => void): void;
  /** The worker has ended by itself. */
  onEnd(listener: (problem: FileProblem) => void): void;
  /** Ends the worker, whatever it does; it answers no more. */
  terminate(): void;
}
