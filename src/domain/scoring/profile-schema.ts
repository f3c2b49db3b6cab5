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
  agreeing,
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
} from "../read-json";

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
  weights: agreeing(
    object<Profile["weights"]>({
      full: number("1", "100"),
      execution: text,
      perRow: flag,
      variants: list(record(points), 1),
    }),
    ofWeights,
  ),
  execution: object<Profile["execution"]>({ cap: number("1", "100") }),
  quantitative: object<Profile["quantitative"]>({
    exceeded: oneOf(EXCEEDED_FORMULAS),
    overachievedFrom: number("100", "10000"),
    overachievedDemands: oneOf(OVERACHIEVEMENT_DEMANDS),
    nothingBelow: orNull(percent),
  }),
  qualitative: agreeing(
    object<Record<Attainment, Band>>({ met: band, partly: band, missed: band }),
    ofBands,
  ),
  grades: agreeing(
    list(object<GradeBound>({ name: text, from: points, also: list(text) }), 1),
    ofGrades,
  ),
  places: object<Profile["places"]>({ score: places, rate: places }),
  explanation: agreeing(
    object<ExplanationRules>({
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
      outlineFundsFacts: text,
    }),
    ofOutline,
  ),
});

/**
 * A profile from its JSON, or every mistake in it with the field's path. Numbers may stand as texts
 * or as JSON numbers; unknown fields are mistakes, as they are most often misspelt ones.
 */
export function parseProfile(json: unknown): ProfileReading {
  const mistakes: Mistake[] = [];
  const read = profile(json, "", mistakes);
  return read === null ? { kind: "mistakes", mistakes } : { kind: "profile", profile: read.value };
}

/** An outline that nobody has completed has to count as no explanation. */
function ofOutline(rules: ExplanationRules, at: string): readonly Mistake[] {
  const unfilled = [rules.outlineFacts, rules.outlineFundsFacts].map((facts) =>
    rules.outline.replace("{facts}", facts),
  );
  if (unfilled.every((text) => isPlaceholderText(text, rules))) return [];
  return [{ path: `${at}.outline`, code: "says-something", params: {} }];
}

function ofWeights(
  { variants, full, execution }: Profile["weights"],
  at: string,
): readonly Mistake[] {
  return variants.flatMap((variant, index): readonly Mistake[] => {
    const path = `${at}.variants[${index}]`;
    if (!Object.hasOwn(variant, execution)) {
      return [{ path, code: "no-execution", params: { execution } }];
    }
    const total = sum(Object.values(variant).map(decimal));
    if (total.equals(decimal(full))) return [];
    return [{ path, code: "wrong-sum", params: { sum: plain(total), full } }];
  });
}

/** The three bands lie end to end, from nothing to the full weight. */
function ofBands({ met, partly, missed }: Profile["qualitative"], at: string): readonly Mistake[] {
  const ends: readonly (readonly [path: string, end: string, expected: string])[] = [
    [`${at}.missed.from`, missed.from, "0"],
    [`${at}.partly.from`, partly.from, missed.to],
    [`${at}.met.from`, met.from, partly.to],
    [`${at}.met.to`, met.to, "100"],
  ];
  const apart = ends.flatMap(([path, end, expected]): readonly Mistake[] =>
    end === expected ? [] : [{ path, code: "bands-apart", params: { expected, given: end } }],
  );
  const turned = Object.entries({ missed, partly, met }).flatMap(
    ([name, { from, to }]): readonly Mistake[] =>
      decimal(from).lessThan(decimal(to))
        ? []
        : [{ path: `${at}.${name}`, code: "out-of-order", params: {} }],
  );
  return [...apart, ...turned];
}

/** From the best grade down, the last one from 0 on: every total has a grade. */
function ofGrades(grades: readonly GradeBound[], at: string): readonly Mistake[] {
  return grades.flatMap(({ name, from }, index): readonly Mistake[] => {
    const path = `${at}[${index}]`;
    const next = grades[index + 1];
    const twice = grades.findIndex((each) => each.name === name) < index;
    if (twice) return [{ path: `${path}.name`, code: "named-twice", params: { name } }];
    if (next !== undefined && !decimal(next.from).lessThan(decimal(from))) {
      return [{ path: `${at}[${index + 1}].from`, code: "out-of-order", params: {} }];
    }
    if (next !== undefined || decimal(from).isZero()) return [];
    return [{ path: `${path}.from`, code: "bands-apart", params: { expected: "0", given: from } }];
  });
}
