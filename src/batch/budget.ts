/** What checking many files may take. `xlsx/limits.ts` bounds what is read of one workbook. */
export interface Budget {
  /** Milliseconds that a worker may work without an answer: on a sheet, or on the parts before it. */
  readonly silence: number;
  /** Milliseconds that a worker may work on one file. */
  readonly file: number;
  /** Megabytes of a worker's heap; held only where the environment can. */
  readonly memory: number;
  /** Bytes of files that are read and not yet checked; one file may be larger. */
  readonly bytes: number;
  /** Characters of results that wait for those of an earlier file. */
  readonly held: number;
}

export const BUDGET: Budget = {
  silence: 6_000,
  file: 120_000,
  memory: 400,
  bytes: 128 * 2 ** 20,
  held: 32 * 2 ** 20,
};

/** More workers than this are not started, however many cores there are. */
export const MOST_WORKERS = 16;

/** Shares of one file; each of their workers reads the parts that all sheets need. */
export const MOST_SHARES = 4;
