import type { FileRefusalCode } from "../app/core/port";

/** A file is refused: `code` is made into a sentence by messages/, `detail` names part or cell. */
export class FileRefusal extends Error {
  override readonly name = "FileRefusal";
  constructor(
    readonly code: FileRefusalCode,
    readonly detail: string,
    options?: ErrorOptions,
  ) {
    super(`${code}: ${detail}`, options);
  }
}
