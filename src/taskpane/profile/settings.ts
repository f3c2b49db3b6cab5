/** The adjustable values of a profile: the path of each, and how it is read and replaced. */
import type { Range } from "../../domain/json/schema-parts";
import type { ExplanationRules } from "../../domain/explanation/explanation-rules";
import type { DeductionStep, Profile, TotalCap } from "../../domain/profiles/profile";
import { RANGES } from "../../domain/profiles/profile-schema";

/** One adjustable value of a profile. */
export interface Setting<T> {
  /** The field's path in a profile file; mistakes are matched by it. */
  readonly path: string;
  readonly get: (profile: Profile) => T;
  readonly set: (profile: Profile, value: T) => Profile;
}

export type Unit = "points" | "percent" | "characters";

/** A number as typed; null where the setting is optional and off. */
export interface NumberSetting<T extends string | null = string> extends Setting<T> {
  readonly unit: Unit;
  readonly range: Range;
}

/** One variant of the level-1 weights. */
export interface VariantSettings {
  readonly path: string;
  readonly weights: readonly (NumberSetting & { readonly name: string })[];
}

/** The level-1 weights, one list for each variant. */
export function weightSettings({ weights }: Profile): readonly VariantSettings[] {
  return weights.variants.map((variant, index) => {
    const path = `weights.variants[${index}]`;
    const settings = Object.keys(variant).map((name) => ({
      name,
      path: `${path}.${name}`,
      unit: "points" as const,
      range: RANGES.points,
      get: (profile: Profile) => profile.weights.variants[index]?.[name] ?? "",
      set: (profile: Profile, value: string): Profile => ({
        ...profile,
        weights: {
          ...profile.weights,
          variants: profile.weights.variants.map((each, at) =>
            at === index ? { ...each, [name]: value } : each,
          ),
        },
      }),
    }));
    return { path, weights: settings };
  });
}

/** The level-2 weights, as far as the rules name any. */
export function level2Settings({
  weights,
}: Profile): readonly (NumberSetting & { readonly name: string })[] {
  return Object.keys(weights.level2).map((name) => ({
    name,
    path: `weights.level2.${name}`,
    unit: "points",
    range: RANGES.points,
    get: (profile) => profile.weights.level2[name] ?? "",
    set: (profile, value) => ({
      ...profile,
      weights: { ...profile.weights, level2: { ...profile.weights.level2, [name]: value } },
    }),
  }));
}

/** The lowest score of each grade except the last, whose lowest score is 0. */
export function gradeSettings({
  grades,
}: Profile): readonly (NumberSetting & { readonly name: string })[] {
  return grades.slice(0, -1).map(({ name }, index) => ({
    name,
    path: `grades[${index}].from`,
    unit: "points",
    range: RANGES.points,
    get: (profile) => profile.grades[index]?.from ?? "",
    set: (profile, from) => ({
      ...profile,
      grades: profile.grades.map((grade, at) => (at === index ? { ...grade, from } : grade)),
    }),
  }));
}

const quantitative = <Name extends keyof Profile["quantitative"]>(
  name: Name,
): Setting<Profile["quantitative"][Name]> => ({
  path: `quantitative.${name}`,
  get: (profile) => profile.quantitative[name],
  set: (profile, value) => ({
    ...profile,
    quantitative: { ...profile.quantitative, [name]: value },
  }),
});

export const exceeded = quantitative("exceeded");
export const overachievedDemands = quantitative("overachievedDemands");
export const overachievedFrom: NumberSetting = {
  ...quantitative("overachievedFrom"),
  unit: "percent",
  range: RANGES.overachieved,
};
export const equalTolerance: NumberSetting = {
  ...quantitative("equalTolerance"),
  unit: "percent",
  range: RANGES.tolerance,
};
export const nothingBelow: NumberSetting<string | null> = {
  ...quantitative("nothingBelow"),
  unit: "percent",
  range: RANGES.percent,
};

/** The percentage from which an answer is 达成, and the one from which it is 部分达成. */
export const metFrom: NumberSetting = {
  path: "qualitative.met.from",
  unit: "percent",
  range: RANGES.percent,
  get: ({ qualitative }) => qualitative.met.from,
  set: (profile, edge) => {
    const { met, partly, missed } = profile.qualitative;
    const bands = { met: { ...met, from: edge }, partly: { ...partly, to: edge }, missed };
    const qualitative = { ...profile.qualitative, ...bands };
    return { ...profile, qualitative };
  },
};
export const partlyFrom: NumberSetting = {
  path: "qualitative.partly.from",
  unit: "percent",
  range: RANGES.percent,
  get: ({ qualitative }) => qualitative.partly.from,
  set: (profile, edge) => {
    const { met, partly, missed } = profile.qualitative;
    const bands = { met, partly: { ...partly, from: edge }, missed: { ...missed, to: edge } };
    const qualitative = { ...profile.qualitative, ...bands };
    return { ...profile, qualitative };
  },
};

export const edges: Setting<Profile["qualitative"]["edges"]> = {
  path: "qualitative.edges",
  get: ({ qualitative }) => qualitative.edges,
  set: (profile, value) => ({
    ...profile,
    qualitative: { ...profile.qualitative, edges: value },
  }),
};

export const zeroBudget: Setting<Profile["execution"]["zeroBudget"]> = {
  path: "execution.zeroBudget",
  get: ({ execution }) => execution.zeroBudget,
  set: (profile, value) => ({
    ...profile,
    execution: { ...profile.execution, zeroBudget: value },
  }),
};

/** The percentage up to which the execution rate earns points. */
export const cap: NumberSetting = {
  path: "execution.cap",
  unit: "percent",
  range: RANGES.cap,
  get: ({ execution }) => execution.cap,
  set: (profile, value) => ({ ...profile, execution: { ...profile.execution, cap: value } }),
};

const explanation = <Name extends keyof ExplanationRules>(
  name: Name,
): Setting<ExplanationRules[Name]> => ({
  path: `explanation.${name}`,
  get: (profile) => profile.explanation[name],
  set: (profile, value) => ({ ...profile, explanation: { ...profile.explanation, [name]: value } }),
});

export const requiredBelowWeight = explanation("requiredBelowWeight");
export const requiredForBudgetChange = explanation("requiredForBudgetChange");
export const requiredPastLimit = explanation("requiredPastLimit");
export const requiredOffEqual = explanation("requiredOffEqual");
export const requiredExecutionBelow: NumberSetting<string | null> = {
  ...explanation("requiredExecutionBelow"),
  unit: "percent",
  range: RANGES.percent,
};

/**
 * A whole number as typed. Any other text stays in the draft as it was typed, so that the schema
 * reports it and the field still shows it.
 */
const typedWhole = (value: string): number =>
  /^\d{1,4}$/u.test(value) ? Number(value) : (value as unknown as number);

const length = (
  name: "longest" | "longestOfFunds" | "longestClosing",
): NumberSetting<string | null> => {
  const setting = explanation(name);
  return {
    path: setting.path,
    unit: "characters",
    range: RANGES.characters,
    get: (profile) => {
      const most = setting.get(profile);
      return most === null ? null : String(most);
    },
    set: (profile, value) => setting.set(profile, value === null ? null : typedWhole(value)),
  };
};

/** The most characters of a row's explanation, of the reason of the funds, of the texts below. */
export const longest = length("longest");
export const longestOfFunds = length("longestOfFunds");
export const longestClosing = length("longestClosing");

/** A list of steps, each of two numbers: its bound, and what holds from there on. */
export interface StepsSetting {
  /** All steps as one text, so that changed, added and removed steps are noticed. */
  readonly asText: Pick<Setting<string>, "get">;
  /** The two numbers of each step. */
  readonly steps: (profile: Profile) => readonly (readonly [NumberSetting, NumberSetting])[];
  readonly add: (profile: Profile) => Profile;
  readonly remove: (profile: Profile, index: number) => Profile;
}

interface StepNumber<Step> {
  readonly name: keyof Step & string;
  readonly unit: Unit;
  readonly range: Range;
}

function stepsSetting<Step extends Readonly<Record<keyof Step, string>>>(
  list: Setting<readonly Step[]>,
  empty: Step,
  numbersOf: (profile: Profile) => readonly [StepNumber<Step>, StepNumber<Step>],
): StepsSetting {
  const numberAt = (index: number, { name, unit, range }: StepNumber<Step>): NumberSetting => ({
    path: `${list.path}[${index}].${name}`,
    unit,
    range,
    get: (profile) => list.get(profile)[index]?.[name] ?? "",
    set: (profile, value) =>
      list.set(
        profile,
        list.get(profile).map((step, at) => (at === index ? { ...step, [name]: value } : step)),
      ),
  });
  return {
    asText: { get: (profile) => JSON.stringify(list.get(profile)) },
    steps: (profile) => {
      const [bound, result] = numbersOf(profile);
      return list
        .get(profile)
        .map((_, index) => [numberAt(index, bound), numberAt(index, result)] as const);
    },
    add: (profile) => list.set(profile, [...list.get(profile), empty]),
    remove: (profile, index) =>
      list.set(
        profile,
        list.get(profile).filter((_, at) => at !== index),
      ),
  };
}

/** The most that a total may be while the execution rate is low. */
export const totalCaps = stepsSetting<TotalCap>(
  {
    path: "execution.totalCaps",
    get: ({ execution }) => execution.totalCaps,
    set: (profile, value) => ({
      ...profile,
      execution: { ...profile.execution, totalCaps: value },
    }),
  },
  { below: "", most: "" },
  () => [
    { name: "below", unit: "percent", range: RANGES.percent },
    { name: "most", unit: "points", range: RANGES.points },
  ],
);

const deducts = quantitative("overachievedDeducts");

/** The unit of the deductions for an over-achievement. */
export const deductionUnit: Setting<Profile["quantitative"]["overachievedDeducts"]["by"]> = {
  path: `${deducts.path}.by`,
  get: (profile) => deducts.get(profile).by,
  set: (profile, by) => deducts.set(profile, { ...deducts.get(profile), by }),
};

/** The deductions for an over-achievement, by the percentage of the target that was reached. */
export const deductionSteps = stepsSetting<DeductionStep>(
  {
    path: `${deducts.path}.steps`,
    get: (profile) => deducts.get(profile).steps,
    set: (profile, steps) => deducts.set(profile, { ...deducts.get(profile), steps }),
  },
  { from: "", takes: "" },
  (profile) => [
    { name: "from", unit: "percent", range: RANGES.overachieved },
    {
      name: "takes",
      unit: deductionUnit.get(profile) === "points" ? "points" : "percent",
      range: RANGES.points,
    },
  ],
);

const places = (name: keyof Profile["places"]): Setting<string> => ({
  path: `places.${name}`,
  get: (profile) => String(profile.places[name]),
  set: (profile, value) => ({
    ...profile,
    places: { ...profile.places, [name]: Number.parseInt(value, 10) },
  }),
});

export const scorePlaces = places("score");
export const ratePlaces = places("rate");
