import type { Writable } from "node:stream";

/** Codes that mean the reader has gone: `| head`, a pager that was closed. */
const READER_GONE = new Set(["EPIPE", "EOF", "ERR_STREAM_DESTROYED"]);

/**
 * Writes lines one by one at the pace of whoever reads them. When the reader has gone, the rest is
 * not written and the command ends quietly; any other failure (a full disk) is kept in `failed`.
 */
export class Output {
  failed = false;
  private open = true;

  constructor(private readonly stream: Writable) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      this.open = false;
      this.failed ||= !READER_GONE.has(error.code ?? "");
    });
  }

  /** Writes a line; false when nothing can be written any more. */
  async line(text: string): Promise<boolean> {
    if (!this.open) return false;
    await new Promise<void>((resolve) => {
      this.stream.write(`${text}\n`, () => {
        resolve();
      });
    });
    return this.open;
  }
}
