import type { EarlierFile } from "../core/batch";

/** Bytes that are read at once. */
const PART = 1 << 20;

/** Characters; a longer line is no line of a result, and the file is not read further. */
const LONGEST_LINE = 1 << 24;

/** The lines of a text in UTF-8, or in the UTF-16 that PowerShell 5 writes. */
export async function* linesOfFile(file: EarlierFile): AsyncGenerator<string, void> {
  let decoder: TextDecoder | null = null;
  let rest = "";
  const { size } = file;
  for (let from = 0; from < size; from += PART) {
    const part = file.slice(from, Math.min(size, from + PART));
    const bytes = new Uint8Array(await part.arrayBuffer());
    decoder ??= new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : "utf-8");
    const lines: string[] = (rest + decoder.decode(bytes, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    yield* lines;
    if (rest.length > LONGEST_LINE) break;
  }
  if (rest !== "") yield rest;
}
