import type { Because } from "../scores/because";
import type { IndicatorKind, IndicatorScore } from "../scores/form-scores";

/** What scoring one row has given. */
export type Judgement = Pick<IndicatorScore, "kind" | "band" | "because"> & {
  readonly computed: string | null;
};

/** A row that gets no computed score, and why. */
export function notComputed(kind: IndicatorKind, because: Because): Judgement {
  return { kind, computed: null, band: null, because };
}
