/** A file of scoring rules, as the pane imports it and the command line is given it. */
import { readJsonText } from "../../domain/json/json-text";
import { refusedJson, type Mistake, type RefusedJson } from "../../domain/json/mistake";
import type { ChosenReading } from "../../domain/profiles/profile-from";
import { readProfile } from "../../domain/profiles/profiles";

/** The largest file that is read, in kilobytes: ten times a complete profile. */
export const MOST_KILOBYTES = 256;

/**
 * Reads a profile from a file's bytes, or returns all mistakes in it. Of a text that is not valid
 * JSON, the mistakes in its fields are returned too, as far as the parser can recover them.
 */
export const readProfileFile = (bytes: Uint8Array): ChosenReading =>
  readFile<ChosenReading>(bytes, readProfile);

/** Reads a JSON file of the add-in (profile, accepted findings) by its schema. */
export function readFile<Reading extends { readonly kind: string }>(
  bytes: Uint8Array,
  read: (json: unknown) => Reading | RefusedJson,
): Reading | RefusedJson {
  if (bytes.length > MOST_KILOBYTES * 1024) {
    return refusedJson([{ path: "", code: "too-large", mostKilobytes: MOST_KILOBYTES }]);
  }
  const text = textOf(bytes);
  if (text === null || text.includes("\0")) return refusedJson([{ path: "", code: "no-text" }]);
  const { value, mistakes } = readJsonText(text);
  if (mistakes.length === 0) return read(value);
  const reading = value === undefined ? null : read(value);
  const others = isRefused(reading) ? reading.mistakes.filter(isPresent) : [];
  return refusedJson([...mistakes, ...others]);
}

const isRefused = (reading: { readonly kind: string } | null): reading is RefusedJson =>
  reading?.kind === "mistakes";

/** A field that seems missing may stand after the position at which the parser stopped. */
const isPresent = ({ code }: Mistake): boolean => code !== "missing";

/**
 * The text of a file as editors in China save it: UTF-8, UTF-16 ("Unicode" in the Windows editor,
 * recognised by its byte order mark), else GBK. null where it is none of them.
 */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  return decoded(bytes, "utf-8") ?? decoded(bytes, "gb18030");
}

/** The text without its byte order mark; null where the bytes are not of that encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  // the decoder's replacement character for invalid bytes
  return text.includes("\uFFFD") ? null : text;
}
