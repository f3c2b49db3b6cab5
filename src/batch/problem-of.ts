import type { FileProblem } from "../app/core/port";
import { FileRefusal } from "../xlsx/file-refusal";

/** An error as a problem of the file, in plain data that can be sent between threads. */
export function problemOf(error: unknown): FileProblem {
  if (!(error instanceof FileRefusal)) return { code: "internal", detail: String(error) };
  const { code, detail, foreign, fault, sheet, part, cell } = error;
  return { code, detail, foreign, fault, sheet, part, cell };
}
