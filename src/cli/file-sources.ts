/** The files of a command as sources of the queue. */
import { statSync } from "node:fs";
import type { Source } from "../batch/queue";
import { namesFrom, STANDARD_INPUT } from "./listed-names";
import { namedFiles } from "./named-files";
import { readBytes } from "./read-bytes";

export interface NamedFiles {
  readonly files: readonly string[];
  /** A file that lists names, or - for standard input; null: none. */
  readonly filesFrom: string | null;
}

/** Every named file, one by one. A name in a list is treated like one on the command line. */
export async function* fileNames({ files, filesFrom }: NamedFiles): AsyncGenerator<string> {
  for (const name of files) {
    if (name === STANDARD_INPUT) yield* listed(STANDARD_INPUT);
    else yield* namedFiles(name);
  }
  if (filesFrom !== null) yield* listed(filesFrom);
}

async function* listed(list: string): AsyncGenerator<string> {
  for await (const name of namesFrom(list)) yield* namedFiles(name);
}

/** A file that is missing or cannot be accessed has no size; reading it gives the reason. */
const sizeOf = (name: string): number => {
  try {
    return statSync(name, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
};

/** A file as a source of the queue, by the name that a person gave. */
export const fileSource = (name: string): Source => ({
  name,
  size: sizeOf(name),
  read: () => readBytes(name),
});
