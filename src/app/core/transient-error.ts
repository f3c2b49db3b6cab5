import { WorkbookRefusal, type RefusalCode } from "./port";

/** Transient: retried silently. */
const TRANSIENT: ReadonlySet<RefusalCode> = new Set(["cell-editing", "busy"]);

/** Whether the same request will succeed shortly without anybody doing anything about it. */
export const isTransient = (code: RefusalCode): boolean => TRANSIENT.has(code);

/** Whether an error is a refusal that is transient. */
export const isTransientError = (error: unknown): error is WorkbookRefusal =>
  error instanceof WorkbookRefusal && isTransient(error.code);
