import { basename } from "node:path";
import type { Writable } from "node:stream";
import { REPORT_WORDS as words } from "../messages/command-line";
import { clipped } from "./display-width";
import { oneLine } from "./text-table";

/** Milliseconds between two lines; on a terminal a line replaces the one before. */
const PACE = { terminal: 100, lines: 2_000 } as const;
const CLEAR_LINE = "\r\u001b[K";

interface Counted {
  readonly files: number;
  readonly forms: number;
}

/** Prints the progress of a check, with the time left where the number of files is known. */
export class Progress {
  private readonly started = Date.now();
  private shown = 0;

  /**
   * @param columns width of the terminal; null where the stream is no terminal
   * @param total number of files; null while unknown
   */
  constructor(
    private readonly stream: Writable,
    private readonly columns: number | null,
    private readonly total: number | null,
  ) {}

  checked(file: string, { files, forms }: Counted): void {
    const now = Date.now();
    if (now - this.shown < (this.columns === null ? PACE.lines : PACE.terminal)) return;
    this.shown = now;
    const left = this.total === null ? null : Math.max(0, this.total - files);
    const seconds = left === null ? null : Math.ceil(((now - this.started) / 1000 / files) * left);
    const line = words.progress({ files, total: this.total, forms, seconds, file: basename(file) });
    this.stream.write(
      this.columns === null
        ? `${oneLine(line)}\n`
        : CLEAR_LINE + clipped(oneLine(line), this.columns - 1),
    );
  }

  end(): void {
    if (this.columns !== null) this.stream.write(CLEAR_LINE);
  }
}
