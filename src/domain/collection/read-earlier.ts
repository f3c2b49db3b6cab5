/** The lines of an earlier result, read one by one: its forms, or why it is none. */
import type { FormRecord } from "./form-record";
import { readRecordLine } from "./read-records";

/** Why a file is no earlier result. */
export type EarlierMistake =
  /** `place`: the field that is missing or wrong; "" for a line that is no JSON object. */
  | { readonly kind: "mistake"; readonly line: number; readonly place: string }
  | { readonly kind: "empty" };

export type Earlier =
  | { readonly kind: "forms"; readonly forms: readonly FormRecord[] }
  | EarlierMistake;

/** Reads the forms of an earlier result, up to the first line that is not valid. */
export async function readEarlier(lines: AsyncIterable<string>): Promise<Earlier> {
  const forms: FormRecord[] = [];
  let line = 0;
  let hasLines = false;
  for await (const text of lines) {
    line += 1;
    // a shell may have written the byte order mark of UTF-8 before the first line
    const read = readRecordLine(line === 1 ? text.replace(/^\ufeff/u, "") : text);
    if (read.kind === "mistake") return { kind: "mistake", line, place: read.place };
    hasLines ||= read.kind !== "nothing";
    if (read.kind === "form") forms.push(read.record);
  }
  return hasLines ? { kind: "forms", forms } : { kind: "empty" };
}
