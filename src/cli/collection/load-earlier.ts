/** --since: the lines of an earlier check. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { FormRecord } from "../../domain/collection/form-record";
import { readEarlier } from "../../domain/collection/read-earlier";
import { COLLECTION_COMMAND_WORDS as words } from "../../messages/collection-command";

export type Earlier =
  | { readonly kind: "forms"; readonly forms: readonly FormRecord[] }
  | { readonly kind: "refused"; readonly message: string };

/** Reads the forms of an earlier result, line by line. */
export async function loadEarlier(file: string): Promise<Earlier> {
  try {
    const input = createReadStream(file, "utf8");
    const read = await readEarlier(createInterface({ input, crlfDelay: Infinity }));
    switch (read.kind) {
      case "forms":
        return read;
      case "mistake":
        return { kind: "refused", message: words.earlierMistake(file, read.line, read.place) };
      case "empty":
        return { kind: "refused", message: words.emptyEarlier(file) };
    }
  } catch {
    return { kind: "refused", message: words.noEarlier(file) };
  }
}
