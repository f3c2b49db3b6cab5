/** A file of scoring rules, as the pane imports it and the command line is given it. */
import { readJsonText } from "../../domain/json/json-text";
import type { Mistake } from "../../domain/json/mistake";
import type { ChosenReading } from "../../domain/profiles/profile-from";
import { readProfile } from "../../domain/profiles/profiles";

/** Kilobytes; a whole profile with all its words is a tenth of it. */
export const MOST_KILOBYTES = 256;

const refused = (mistake: Mistake): ChosenReading => ({ kind: "mistakes", mistakes: [mistake] });

/**
 * Reads a file's bytes: those rules, or all that is wrong with it. Of a text that is no JSON the
 * fields are told as well, as far as they can be made out.
 */
export function readProfileFile(bytes: Uint8Array): ChosenReading {
  if (bytes.length > MOST_KILOBYTES * 1024) {
    return refused({ path: "", code: "too-large", mostKilobytes: MOST_KILOBYTES });
  }
  const text = textOf(bytes);
  if (text === null || text.includes("\0")) return refused({ path: "", code: "no-text" });
  const { value, mistakes } = readJsonText(text);
  if (mistakes.length === 0) return readProfile(value);
  const reading = value === undefined ? null : readProfile(value);
  const others = reading?.kind === "mistakes" ? reading.mistakes.filter(isThere) : [];
  return { kind: "mistakes", mistakes: [...mistakes, ...others] };
}

/** What seems to be missing may stand behind the place where the text could not be read on. */
const isThere = ({ code }: Mistake): boolean => code !== "missing";

/**
 * The text of a file as editors in China save it: UTF-8, UTF-16 ("Unicode" in the Windows editor,
 * told by its byte order mark), else GBK. null where it is none of them.
 */
function textOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decoded(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decoded(bytes, "utf-16be");
  return decoded(bytes, "utf-8") ?? decoded(bytes, "gb18030");
}

/** Without a byte order mark; null where the bytes are not of that encoding. */
function decoded(bytes: Uint8Array, encoding: string): string | null {
  const text = new TextDecoder(encoding).decode(bytes);
  // what a decoder puts where it cannot read on
  return text.includes("\uFFFD") ? null : text;
}
