import type { Writable } from "node:stream";

/** Error codes of a closed pipe: `| head`, a pager that was closed. */
const PIPE_CLOSED = new Set(["EPIPE", "EOF", "ERR_STREAM_DESTROYED"]);

/**
 * What a terminal obeys, or a program takes for the end of a line, and marks that turn the direction of
 * what stands beside them. Line breaks and tabs are ours.
 */
const UNPRINTED = /[^\P{Cc}\t\n]|[\u2028\u2029\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

const escaped = (character: string): string =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A line without such characters; JSON has the escapes that mean them, so that it says the same. */
const printed = (text: string): string =>
  text.startsWith("{") ? text.replace(UNPRINTED, escaped) : text.replace(UNPRINTED, " ");

/**
 * Writes lines one by one, each after the stream has taken the one before. When the pipe is closed,
 * the rest is not written and that is no failure; any other error (a full disk) sets `failed`.
 */
export class Output {
  failed = false;
  private open = true;

  constructor(private readonly stream: Writable) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.open = false;
      this.failed ||= !PIPE_CLOSED.has(error.code ?? "");
    });
  }

  /** Writes a line; false when nothing can be written any more. */
  async line(text: string): Promise<boolean> {
    if (!this.open) return false;
    await new Promise<void>((resolve) => {
      this.stream.write(`${printed(text)}\n`, () => {
        resolve();
      });
    });
    return this.open;
  }
}
