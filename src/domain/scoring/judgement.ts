import type { Because } from "../scores/because";
import type { IndicatorKind, IndicatorScore } from "../scores/form-scores";

/** The result of scoring one row. */
export type Judgement = Pick<IndicatorScore, "kind" | "band" | "because"> & {
  readonly computed: string | null;
};

/** The result for a row without a computed score, with the reason. */
export function notComputed(kind: IndicatorKind, because: Because): Judgement {
  return { kind, computed: null, band: null, because };
}
