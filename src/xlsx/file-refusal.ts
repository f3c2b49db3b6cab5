import type { FileProblem, FileRefusalCode } from "../app/core/port";

/** Where a refused file is damaged, as far as it is known. */
export type RefusalPlace = Omit<FileProblem, "code" | "detail">;

/**
 * A file, or one of its parts, that cannot be read. messages/ turns it into a sentence; `detail` is
 * for developers. A refusal without `part` concerns the whole file.
 */
export class FileRefusal extends Error implements FileProblem {
  override readonly name = "FileRefusal";
  readonly foreign: FileProblem["foreign"];
  readonly fault: FileProblem["fault"];
  readonly sheet: string | undefined;
  readonly part: string | undefined;
  readonly cell: string | undefined;

  constructor(
    readonly code: FileRefusalCode,
    readonly detail: string,
    { foreign, fault, sheet, part, cell, ...options }: RefusalPlace & ErrorOptions = {},
  ) {
    super(`${code}: ${detail}`, options);
    this.foreign = foreign;
    this.fault = fault;
    this.sheet = sheet;
    this.part = part;
    this.cell = cell;
  }
}
