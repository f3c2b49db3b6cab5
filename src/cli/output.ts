import type { Writable } from "node:stream";
import { printable } from "./control-characters";

/** Error codes of a closed pipe: `| head`, a pager that was closed. */
const PIPE_CLOSED = new Set(["EPIPE", "EOF", "ERR_STREAM_DESTROYED"]);

/**
 * Writes lines one by one, without control characters, each after the stream has accepted the one
 * before. When the pipe is closed, the remaining lines are dropped, which is no failure; any other
 * error (a full disk) sets `failed`.
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

  /** Writes a line; false when the stream is closed. */
  async line(text: string): Promise<boolean> {
    if (!this.open) return false;
    await new Promise<void>((resolve) => {
      this.stream.write(`${printable(text)}\n`, () => {
        resolve();
      });
    });
    return this.open;
  }
}
