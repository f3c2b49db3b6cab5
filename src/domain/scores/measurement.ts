import type { Decimal } from "../decimal";

/** One way to read an answer. A missing bound is open; all figures share one scale. */
export interface Measurement {
  readonly actual: Decimal;
  /** At least this much is asked for. */
  readonly least: Decimal | null;
  /** At most this much is asked for. */
  readonly most: Decimal | null;
  /** Which of the two was read as a share of 1 and stands here as a percentage. */
  readonly share: "target" | "actual" | null;
  /** Outside its bounds a person judges: no formula fits a bound at or below 0. */
  readonly judgedOutside: boolean;
  /** The units that this reading takes the printed target and the printed answer in. */
  readonly units: { readonly target: string; readonly actual: string };
  /** Actual in percent of the target; null where less is better or 0 is asked for. */
  readonly achieved: Decimal | null;
}
