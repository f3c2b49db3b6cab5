/** What scoring one row has given. */
import type {
  Because,
  BecauseRule,
  IndicatorAssessment,
  IndicatorKind,
} from "../assessment/assessment";

export type Judgement = Pick<IndicatorAssessment, "kind" | "band" | "because"> & {
  readonly computed: string | null;
};

/** A row that gets no computed score, and why. */
export function notComputed(
  kind: IndicatorKind,
  rule: BecauseRule,
  params: Because["params"] = {},
): Judgement {
  return { kind, computed: null, band: null, because: { rule, params } };
}
