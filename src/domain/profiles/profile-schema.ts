/** The schema of a profile's JSON, and the rules by which its numbers must agree. */
import { nullable, pipe, type GenericSchema } from "valibot";
import { decimal, plain, sum } from "../decimal";
import type { ExplanationRules } from "../explanation/explanation-rules";
import { isPlaceholderText } from "../explanation/placeholder-text";
import {
  BAND_EDGES,
  DEDUCTION_UNITS,
  EXCEEDED_FORMULAS,
  OVERACHIEVEMENT_DEMANDS,
  ZERO_BUDGETS,
  type Band,
  type DeductionStep,
  type GradeBound,
  type Profile,
  type TotalCap,
} from "./profile";
import { isObject } from "../json/json-object";
import type { RefusedJson } from "../json/mistake";
import { readJson } from "../json/read-json";
import {
  agree,
  date,
  fields,
  filledList,
  flag,
  list,
  named,
  number,
  oneOf,
  text,
  whole,
  type Disagreement,
} from "../json/schema-parts";

export type ProfileReading = { readonly kind: "profile"; readonly profile: Profile } | RefusedJson;

/** The allowed ranges of a profile's numbers, both ends included. */
export const RANGES = {
  points: { low: "0", high: "100" },
  full: { low: "1", high: "100" },
  percent: { low: "0", high: "100" },
  cap: { low: "1", high: "100" },
  overachieved: { low: "100", high: "10000" },
  tolerance: { low: "0", high: "99" },
  characters: { low: "1", high: "2000" },
} as const;

/** Results are shown with two places, so that more cannot be chosen. */
export const MOST_PLACES = 2;

const points = number(RANGES.points);
const percent = number(RANGES.percent);
const places = whole(0, MOST_PLACES);
const { low: fewest, high: most } = RANGES.characters;
const length = nullable(whole(Number(fewest), Number(most)));
const band = fields<Band>({ from: percent, to: percent });

const profile: GenericSchema<unknown, Profile> = fields<Profile>({
  name: text,
  source: text,
  date: nullable(date),
  documented: list(text),
  assumed: list(text),
  grounds: named(text),
  weights: pipe(
    fields<Profile["weights"]>({
      full: number(RANGES.full),
      execution: text,
      perRow: flag,
      variants: filledList(named(points)),
      level2: named(points),
    }),
    agree(ofWeights),
  ),
  execution: fields<Profile["execution"]>({
    cap: number(RANGES.cap),
    zeroBudget: oneOf(ZERO_BUDGETS),
    totalCaps: pipe(
      list(fields<TotalCap>({ below: percent, most: points })),
      agree((caps) => [...inOrder(caps, "below", -1), ...inOrder(caps, "most", -1)]),
    ),
  }),
  quantitative: fields<Profile["quantitative"]>({
    exceeded: oneOf(EXCEEDED_FORMULAS),
    overachievedFrom: number(RANGES.overachieved),
    overachievedDemands: oneOf(OVERACHIEVEMENT_DEMANDS),
    overachievedDeducts: fields<Profile["quantitative"]["overachievedDeducts"]>({
      by: oneOf(DEDUCTION_UNITS),
      steps: pipe(
        list(fields<DeductionStep>({ from: number(RANGES.overachieved), takes: points })),
        agree((steps) => inOrder(steps, "from", 1)),
      ),
    }),
    equalTolerance: number(RANGES.tolerance),
    nothingBelow: nullable(percent),
  }),
  qualitative: pipe(
    fields<Profile["qualitative"]>({
      met: band,
      partly: band,
      missed: band,
      edges: oneOf(BAND_EDGES),
    }),
    agree(ofBands),
  ),
  grades: pipe(
    filledList(fields<GradeBound>({ name: text, from: points, also: list(text) })),
    agree(ofGrades),
  ),
  places: fields<Profile["places"]>({ score: places, rate: places }),
  explanation: pipe(
    fields<ExplanationRules>({
      requiredBelowWeight: flag,
      requiredExecutionBelow: nullable(percent),
      requiredForBudgetChange: flag,
      requiredPastLimit: flag,
      requiredOffEqual: flag,
      longest: length,
      longestOfFunds: length,
      closingLabels: list(text),
      longestClosing: length,
      printedHints: list(text),
      placeholders: list(text),
      causeLabels: list(text),
      measureLabels: list(text),
      causeWords: list(text),
      measureWords: list(text),
      weakMeasureWords: list(text),
      causeLength: whole(1, 100),
      stateTexts: list(text),
      unfinishedWords: list(text),
      finishedWords: list(text),
      elsewhereWords: list(text),
      pastedLength: whole(1, 1000),
      outline: text,
      outlineFacts: text,
      outlineFundsFacts: text,
    }),
    agree(ofOutline),
  ),
});

/**
 * A profile from its JSON, or every mistake in it with the field's path. Numbers may stand as texts
 * or as JSON numbers; unknown fields are mistakes, as they are most often misspelt ones.
 */
export function parseProfile(json: unknown): ProfileReading {
  const read = readJson(profile, withoutSchema(json));
  return read.kind === "value" ? { kind: "profile", profile: read.value } : read;
}

/** JSON without the address of a JSON schema at its top, which is for editors. */
function withoutSchema(json: unknown): unknown {
  if (!isObject(json) || typeof json["$schema"] !== "string") return json;
  const { $schema: _address, ...own } = json;
  return own;
}

/** The stand-ins of an outline and of its facts; any other would be written to a cell as it is. */
const STAND_INS = {
  outline: ["{facts}"],
  outlineFacts: ["{target}", "{actual}", "{score}", "{lost}"],
  outlineFundsFacts: ["{initial}", "{budget}", "{executed}", "{rate}"],
} satisfies Readonly<Record<string, readonly string[]>>;

/** An outline that was not completed must count as no explanation. */
function ofOutline(rules: ExplanationRules): readonly Disagreement[] {
  const unknown = Object.entries(STAND_INS).flatMap(([name, known]): readonly Disagreement[] => {
    const given = rules[name as keyof typeof STAND_INS].match(/\{[^{}]*\}/gu) ?? [];
    return given
      .filter((each) => !known.includes(each))
      .map((each) => ({
        steps: [name],
        fault: { code: "unknown-placeholder", given: each, values: known },
      }));
  });
  const unfilled = [rules.outlineFacts, rules.outlineFundsFacts].map((facts) =>
    rules.outline.replace("{facts}", facts),
  );
  return unknown.length > 0 || unfilled.every((text) => isPlaceholderText(text, rules))
    ? unknown
    : [{ steps: ["outline"], fault: { code: "says-something" } }];
}

/** Each number above the one before it (1), or below it (-1). */
function inOrder<Name extends string>(
  each: readonly Readonly<Record<Name, string>>[],
  name: Name,
  direction: 1 | -1,
): readonly Disagreement[] {
  return each.flatMap((one, index): readonly Disagreement[] => {
    const before = each[index - 1];
    const isRight =
      before === undefined || decimal(one[name]).comparedTo(decimal(before[name])) === direction;
    return isRight ? [] : [{ steps: [index, name], fault: { code: "out-of-order" } }];
  });
}

function ofWeights(weights: Profile["weights"]): readonly Disagreement[] {
  const { full, level2 } = weights;
  const total = sum(Object.values(level2).map(decimal));
  return [
    ...ofVariants(weights),
    ...(total.greaterThan(decimal(full))
      ? [{ steps: ["level2"], fault: { code: "wrong-sum", sum: plain(total), full } } as const]
      : []),
  ];
}

function ofVariants({ variants, full, execution }: Profile["weights"]): readonly Disagreement[] {
  return variants.flatMap((variant, index): readonly Disagreement[] => {
    const steps = ["variants", index];
    if (!Object.hasOwn(variant, execution)) {
      return [{ steps, fault: { code: "no-execution", execution } }];
    }
    const total = sum(Object.values(variant).map(decimal));
    if (total.equals(decimal(full))) return [];
    return [{ steps, fault: { code: "wrong-sum", sum: plain(total), full } }];
  });
}

/** The three bands must be adjacent, from 0 to the full weight. */
function ofBands({ met, partly, missed }: Profile["qualitative"]): readonly Disagreement[] {
  const ends: readonly (readonly [steps: readonly string[], end: string, expected: string])[] = [
    [["missed", "from"], missed.from, "0"],
    [["partly", "from"], partly.from, missed.to],
    [["met", "from"], met.from, partly.to],
    [["met", "to"], met.to, "100"],
  ];
  const apart = ends.flatMap(([steps, end, expected]): readonly Disagreement[] =>
    end === expected ? [] : [{ steps, fault: { code: "bands-apart", expected, given: end } }],
  );
  const turned = Object.entries({ missed, partly, met }).flatMap(
    ([name, { from, to }]): readonly Disagreement[] =>
      decimal(from).lessThan(decimal(to))
        ? []
        : [{ steps: [name], fault: { code: "out-of-order" } }],
  );
  return [...apart, ...turned];
}

/**
 * From the best grade down to a bound of 0: every total has a grade, and every wording belongs to one.
 */
function ofGrades(grades: readonly GradeBound[]): readonly Disagreement[] {
  const wordings = grades.flatMap(({ name, also }, index) => [
    { steps: [index, "name"], name },
    ...also.map((other, place) => ({ steps: [index, "also", place], name: other })),
  ]);
  const twice = wordings.flatMap(({ steps, name }, index): readonly Disagreement[] =>
    wordings.findIndex((each) => each.name === name) < index
      ? [{ steps, fault: { code: "named-twice", name } }]
      : [],
  );
  const bounds = grades.flatMap(({ from }, index): readonly Disagreement[] => {
    const next = grades[index + 1];
    if (next !== undefined && !decimal(next.from).lessThan(decimal(from))) {
      return [{ steps: [index + 1, "from"], fault: { code: "out-of-order" } }];
    }
    if (next !== undefined || decimal(from).isZero()) return [];
    return [{ steps: [index, "from"], fault: { code: "bands-apart", expected: "0", given: from } }];
  });
  return [...twice, ...bounds];
}
