/** --since: the lines of an earlier check. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import type { FormRecord } from "../../domain/collection/form-record";
import { readRecordLine } from "../../domain/collection/read-records";
import { COLLECTION_COMMAND_WORDS as words } from "../../messages/collection-command";

export type Earlier =
  | { readonly kind: "forms"; readonly forms: readonly FormRecord[] }
  | { readonly kind: "refused"; readonly message: string };

/** Reads the forms of an earlier result, line by line. */
export async function loadEarlier(file: string): Promise<Earlier> {
  const forms: FormRecord[] = [];
  let number = 0;
  let hasLines = false;
  try {
    for await (const line of createInterface({
      input: createReadStream(file, "utf8"),
      crlfDelay: Infinity,
    })) {
      number += 1;
      // a shell may have put the mark of UTF-8 before the first line
      const read = readRecordLine(number === 1 ? line.replace(/^\ufeff/u, "") : line);
      if (read.kind === "mistake")
        return { kind: "refused", message: words.earlierMistake(file, number, read.place) };
      hasLines ||= read.kind !== "nothing";
      if (read.kind === "form") forms.push(read.record);
    }
  } catch {
    return { kind: "refused", message: words.noEarlier(file) };
  }
  return hasLines
    ? { kind: "forms", forms }
    : { kind: "refused", message: words.emptyEarlier(file) };
}
