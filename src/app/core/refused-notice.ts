import { a1 } from "../../domain/cells";
import type { Change } from "../../domain/changes/change";
import { errorClass } from "./error-class";
import { WorkbookRefusal } from "./port";
import type { PartialResult, RefusedNotice, Task } from "./state";

/** The task that was refused, and how to try it again. */
export interface RefusedTask {
  readonly task: Task;
  readonly retry: RefusedNotice["retry"];
  readonly partialResult?: PartialResult | null;
}

/** The notice of a refusal or an unexpected error; of the latter only its class is shown. */
export function refusedNotice(
  error: unknown,
  { task, retry, partialResult = null }: RefusedTask,
): RefusedNotice {
  const cause =
    error instanceof WorkbookRefusal
      ? {
          code: error.code,
          hostCode: error.hostCode,
          partialResult: partialResult ?? error.leftBehind,
        }
      : { code: "unknown" as const, hostCode: errorClass(error), partialResult };
  return { kind: "refused", task, retry, ...cause };
}

/** What a notice reports of the changes done out of all; null where none was done. */
export function partialResultOf(
  done: readonly Change[],
  all: readonly Change[],
): PartialResult | null {
  if (done.length === 0) return null;
  return { kind: "cells", done: done.map(({ at }) => a1(at)), left: all.length - done.length };
}
