/** What the rules give for a form: computed figures beside the reported ones, and why. */
import type { Finding } from "../findings/finding";
import type { Form, FundsRow, Indicator } from "../form/model/form";

/** A figure as printed and as the rules give it, both decimal strings; null where there is none. */
export interface Compared {
  readonly reported: string | null;
  readonly computed: string | null;
}

/** Every way a number can have come about, or be missing. */
export type BecauseRule =
  /** the target is reached: the full weight */
  | "target-met"
  /** a ≥ target fallen short of: weight × actual ÷ target */
  | "short"
  /** a ≤ target exceeded, by the profile's formula */
  | "exceeded-a"
  | "exceeded-b"
  /** a target of 0 or below missed: nothing */
  | "zero-target-missed"
  /** done so little that the profile gives nothing */
  | "below-floor"
  /** a judged score inside its band, or where the answer's wording has no band */
  | "judged"
  | "judged-without-band"
  | "judged-outside-band"
  | "needs-judgement"
  | "missing-target"
  | "missing-actual"
  | "unreadable-target"
  | "unreadable-actual"
  /** a bare number against a percentage that may mean a share or a percentage */
  | "percent-or-share"
  | "unit-mismatch"
  | "missing-weight"
  | "no-weight-column"
  /** a template row left in, or one that is marked as not scored */
  | "not-scored"
  /** extra points as they are printed */
  | "granted"
  /** one cell gives the points of several rows */
  | "points-shared"
  | "execution"
  | "execution-capped"
  | "budget-zero"
  | "missing-executed"
  | "sum"
  /** the best grade whose bound the total reaches */
  | "grade";

/**
 * Which rule gave a number, with the figures that went in, as texts; messages/ makes the sentence
 * a clerk can check with a calculator.
 */
export interface Because {
  readonly rule: BecauseRule;
  readonly params: Readonly<Record<string, string>>;
}

export type IndicatorKind = "quantitative" | "qualitative" | "unreadable";

/** Percent with two places ("95.01") and points with two places ("9.50"). */
export interface FundsAssessment {
  readonly row: FundsRow;
  readonly rate: Compared;
  readonly score: Compared;
  readonly because: Because | null;
}

export interface IndicatorAssessment {
  readonly row: Indicator;
  readonly kind: IndicatorKind;
  /** Two places; null without a 分值 column or when it cannot be read. */
  readonly weight: string | null;
  readonly score: Compared;
  /** The points a qualitative score may take, both ends counted in; null when there is no band. */
  readonly band: { readonly low: string; readonly high: string } | null;
  readonly because: Because;
}

export interface Assessment {
  readonly form: Form;
  /** The profile's name. */
  readonly profile: string;
  readonly funds: readonly FundsAssessment[];
  readonly indicators: readonly IndicatorAssessment[];
  readonly total: Compared & { readonly weight: string | null; readonly because: Because | null };
  readonly grade: Compared & { readonly because?: Because | null };
  /** In order of gravity, then of place. */
  readonly findings: readonly Finding[];
}
