/** What the rules give for a form: computed figures beside the reported ones, and why. */
import type { Finding } from "../checks/finding";
import type { Form, FundsRow, Indicator } from "../form/form";

/** A figure as printed and as the rules give it, both decimal strings; null where there is none. */
export interface Compared {
  readonly reported: string | null;
  readonly computed: string | null;
}

/**
 * Which rule gave a number, with the figures that went in, as texts; messages/ makes the sentence
 * a clerk can check with a calculator.
 */
export interface Because {
  readonly rule: string;
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
  readonly grade: Compared;
  /** In order of gravity, then of place. */
  readonly findings: readonly Finding[];
}
