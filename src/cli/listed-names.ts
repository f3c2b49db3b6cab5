/** The file names of a list: --files-from, or - for standard input. */
import { createReadStream } from "node:fs";
import process from "node:process";

/** Stands for standard input. */
export const STANDARD_INPUT = "-";

/** Names stand one a line, or end with NUL (find -print0). */
export async function* namesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null;
  let separator: "\0" | "\n" | null = null;
  let rest = "";
  for await (const chunk of chunks) {
    // PowerShell 5 writes UTF-16 with a byte order mark
    decoder ??= new TextDecoder(chunk[0] === 0xff && chunk[1] === 0xfe ? "utf-16le" : "utf-8");
    const text: string = rest + decoder.decode(chunk, { stream: true });
    separator ??= text.includes("\0") ? "\0" : text.includes("\n") ? "\n" : null;
    if (separator === null) {
      rest = text;
      continue;
    }
    const names = text.split(separator);
    rest = names.pop() ?? "";
    for (const name of names) if (bare(name) !== "") yield bare(name);
  }
  const last = bare(rest + (decoder?.decode() ?? ""));
  if (last !== "") yield last;
}

const bare = (name: string): string => (name.endsWith("\r") ? name.slice(0, -1) : name);

/** The names in a list file, or on standard input. */
export const namesFrom = (list: string): AsyncGenerator<string> =>
  namesIn(list === STANDARD_INPUT ? process.stdin : createReadStream(list));
