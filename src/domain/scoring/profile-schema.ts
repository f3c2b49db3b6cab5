/** What a profile's JSON has to look like, and what of its numbers has to agree. */
import { decimal, plain, sum } from "../decimal";
import type { Attainment } from "../form/form";
import { isPlaceholderText } from "./placeholder-text";
import {
  EXCEEDED_FORMULAS,
  OVERACHIEVEMENT_DEMANDS,
  type Band,
  type ExplanationRules,
  type GradeBound,
  type Profile,
} from "./profile";
import {
  date,
  flag,
  list,
  number,
  object,
  oneOf,
  orNull,
  record,
  text,
  whole,
  type Mistake,
  type Reader,
} from "./read-json";

export type ProfileReading =
  | { readonly kind: "profile"; readonly profile: Profile }
  | { readonly kind: "mistakes"; readonly mistakes: readonly Mistake[] };

const points = number("0", "100");
const percent = number("0", "100");
/** Results are shown with two places, so that none finer can be asked for. */
const places = whole(0, 2);
const band = object<Band>({ from: percent, to: percent });

const profile: Reader<Profile> = object<Profile>({
  name: text,
  source: text,
  date: orNull(date),
  documented: list(text),
  assumed: list(text),
  weights: object<Profile["weights"]>({
    full: number("1", "100"),
    execution: text,
    perRow: flag,
    variants: list(record(points), 1),
  }),
  execution: object<Profile["execution"]>({ cap: number("1", "100") }),
  quantitative: object<Profile["quantitative"]>({
    exceeded: oneOf(EXCEEDED_FORMULAS),
    overachievedFrom: number("100", "10000"),
    overachievedDemands: oneOf(OVERACHIEVEMENT_DEMANDS),
    nothingBelow: orNull(percent),
  }),
  qualitative: object<Record<Attainment, Band>>({ met: band, partly: band, missed: band }),
  grades: list(object<GradeBound>({ name: text, from: points, also: list(text) }), 1),
  places: object<Profile["places"]>({ score: places, rate: places }),
  explanation: object<ExplanationRules>({
    requiredBelowWeight: flag,
    requiredExecutionBelow: orNull(percent),
    requiredForBudgetChange: flag,
    requiredPastLimit: flag,
    placeholders: list(text),
    causeLabels: list(text),
    measureLabels: list(text),
    causeWords: list(text),
    measureWords: list(text),
    weakMeasureWords: list(text),
    causeLength: whole(1, 100),
    unfinishedWords: list(text),
    finishedWords: list(text),
    elsewhereWords: list(text),
    pastedLength: whole(1, 1000),
    outline: text,
    outlineFacts: text,
  }),
});

/**
 * A profile from its JSON, or every mistake in it with the field's path. Numbers may stand as texts
 * or as JSON numbers; unknown fields are mistakes, as they are most often misspelt ones.
 */
export function parseProfile(json: unknown): ProfileReading {
  const mistakes: Mistake[] = [];
  const read = profile(json, "", mistakes);
  if (read !== null) mistakes.push(...disagreements(read.value));
  return read === null || mistakes.length > 0
    ? { kind: "mistakes", mistakes }
    : { kind: "profile", profile: read.value };
}

/** Numbers that are fine by themselves and do not fit together. */
function disagreements(profile: Profile): readonly Mistake[] {
  return [
    ...ofWeights(profile.weights),
    ...ofBands(profile),
    ...ofGrades(profile.grades),
    ...ofOutline(profile.explanation),
  ];
}

/** An outline that nobody has completed has to count as no explanation. */
function ofOutline(rules: ExplanationRules): readonly Mistake[] {
  const unfilled = rules.outline.replace("{facts}", rules.outlineFacts);
  if (isPlaceholderText(unfilled, rules)) return [];
  return [{ path: "explanation.outline", code: "says-something", params: {} }];
}

function ofWeights({ variants, full, execution }: Profile["weights"]): readonly Mistake[] {
  return variants.flatMap((variant, at): readonly Mistake[] => {
    const path = `weights.variants[${at}]`;
    if (!Object.hasOwn(variant, execution)) {
      return [{ path, code: "no-execution", params: { execution } }];
    }
    const total = sum(Object.values(variant).map(decimal));
    if (total.equals(decimal(full))) return [];
    return [{ path, code: "wrong-sum", params: { sum: plain(total), full } }];
  });
}

/** The three bands lie end to end, from nothing to the full weight. */
function ofBands({ qualitative: { met, partly, missed } }: Profile): readonly Mistake[] {
  const ends: readonly (readonly [path: string, end: string, expected: string])[] = [
    ["qualitative.missed.from", missed.from, "0"],
    ["qualitative.partly.from", partly.from, missed.to],
    ["qualitative.met.from", met.from, partly.to],
    ["qualitative.met.to", met.to, "100"],
  ];
  const apart = ends.flatMap(([path, end, expected]): readonly Mistake[] =>
    end === expected ? [] : [{ path, code: "bands-apart", params: { expected, given: end } }],
  );
  const turned = Object.entries({ missed, partly, met }).flatMap(
    ([name, { from, to }]): readonly Mistake[] =>
      decimal(from).lessThan(decimal(to))
        ? []
        : [{ path: `qualitative.${name}`, code: "out-of-order", params: {} }],
  );
  return [...apart, ...turned];
}

/** From the best grade down, the last one from 0 on: every total has a grade. */
function ofGrades(grades: readonly GradeBound[]): readonly Mistake[] {
  return grades.flatMap(({ name, from }, at): readonly Mistake[] => {
    const path = `grades[${at}]`;
    const next = grades[at + 1];
    const twice = grades.findIndex((each) => each.name === name) < at;
    if (twice) return [{ path: `${path}.name`, code: "named-twice", params: { name } }];
    if (next !== undefined && !decimal(next.from).lessThan(decimal(from))) {
      return [{ path: `grades[${at + 1}].from`, code: "out-of-order", params: {} }];
    }
    if (next !== undefined || decimal(from).isZero()) return [];
    return [{ path: `${path}.from`, code: "bands-apart", params: { expected: "0", given: from } }];
  });
}
