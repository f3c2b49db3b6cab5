/** The adjustable values of a profile: the path of each, and how it is read and replaced. */
import type { Range } from "../../domain/json/schema-parts";
import type { ExplanationRules } from "../../domain/explanation/explanation-rules";
import type { Profile } from "../../domain/profiles/profile";
import { RANGES } from "../../domain/profiles/profile-schema";

/** One adjustable value of a profile. */
export interface Setting<T> {
  /** The field's path in a profile file; mistakes are matched by it. */
  readonly path: string;
  readonly get: (profile: Profile) => T;
  readonly set: (profile: Profile, value: T) => Profile;
}

export type Unit = "points" | "percent";

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
