import type { FileRefusalCode } from "../app/core/port";

/** A file that cannot be read. messages/ turns `code` into a sentence; `detail` names part or cell. */
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
