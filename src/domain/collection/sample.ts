/** 抽查: a sample that anyone can draw again from the same forms and the same seed. */
import type { FormRecord } from "./form-record";
import { nameKey, senderOf } from "./keys";
import { sha256 } from "./sha256";

export type SampleBy = "unit" | "risk";

export interface SampleRequest {
  readonly count: number;
  readonly seed: string;
  /** Null: every form is drawn with the same probability. */
  readonly by: SampleBy | null;
}

/** high: errors; medium: warnings, or parts that were not checked; low: neither. */
export type Risk = "high" | "medium" | "low";

export interface SampledForm {
  readonly form: FormRecord;
  readonly risk: Risk;
  /** The form's number in the draw. */
  readonly hash: string;
}

/**
 * The text that a form's number is computed from: seed, unit, project and year as `--json` prints them
 * (empty for null), joined by "|". Files and sheets are left out, so that renamed files give the same
 * sample.
 */
export const drawnFrom = ({ unit, project, year }: FormRecord, seed: string): string =>
  [seed, unit, project, year].join("|");

/** high: an error that is not accepted; medium: such a warning, or a part that was not checked; low: neither. */
export function riskOf({ findings, unchecked }: FormRecord): Risk {
  const open = findings.filter(({ accepted }) => accepted === null);
  if (open.some(({ severity }) => severity === "error")) return "high";
  return unchecked > 0 || open.some(({ severity }) => severity === "warning") ? "medium" : "low";
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Order by number; forms of the same number by file, sheet and range. */
const byNumber = (one: SampledForm, other: SampledForm): number =>
  inOrder(one.hash, other.hash) ||
  inOrder(one.form.file, other.form.file) ||
  inOrder(one.form.sheet, other.form.sheet) ||
  inOrder(one.form.range, other.form.range);

/** Shares of a sample by risk, in tenths. Chosen for this program: no rule gives them. */
const TENTHS: Readonly<Record<Risk, number>> = { high: 5, medium: 3, low: 2 };
const RISKS = ["high", "medium", "low"] as const;

/** The first form of every unit in the order of their numbers, then the second of each, and so on. */
function byUnit(forms: readonly SampledForm[], count: number): readonly SampledForm[] {
  const seen = new Map<string, number>();
  const turns = forms.map((sampled) => {
    const unit = nameKey(senderOf(sampled.form));
    const turn = seen.get(unit) ?? 0;
    seen.set(unit, turn + 1);
    return { sampled, turn };
  });
  // sorting is stable: forms of the same turn keep the order of their numbers
  return turns
    .sort((one, other) => one.turn - other.turn)
    .slice(0, count)
    .map(({ sampled }) => sampled);
}

/**
 * Each class gets its share of the sample, rounded up, in the order of the classes while places are
 * left; unused places go to the highest class with more forms.
 */
function byRisk(forms: readonly SampledForm[], count: number): readonly SampledForm[] {
  const classes = RISKS.map((risk) => forms.filter((form) => form.risk === risk));
  let left = Math.min(count, forms.length);
  const taken = classes.map((of, index) => {
    const risk = RISKS[index] ?? "low";
    const places = Math.min(of.length, left, Math.ceil((count * TENTHS[risk]) / 10));
    left -= places;
    return places;
  });
  return classes.flatMap((of, index) => {
    const more = Math.min(left, of.length - (taken[index] ?? 0));
    left -= more;
    return of.slice(0, (taken[index] ?? 0) + more);
  });
}

/**
 * Draws a sample; the same forms and the same seed give the same one.
 *
 * @returns all forms where there are fewer than `count`
 */
export function drawSample(
  forms: readonly FormRecord[],
  { count, seed, by }: SampleRequest,
): readonly SampledForm[] {
  const numbered = forms
    .map((form) => ({ form, risk: riskOf(form), hash: sha256(drawnFrom(form, seed)) }))
    .sort(byNumber);
  if (by === "unit") return byUnit(numbered, count);
  return by === "risk" ? byRisk(numbered, count) : numbered.slice(0, count);
}
