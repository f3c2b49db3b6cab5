/** The chosen rules, and how they are stored in a workbook and in a file. */
import { isObject } from "../json/json-object";
import type { Profile } from "./profile";

export interface NamedProfile {
  /** Stays the same when a profile is renamed; stored in workbooks. */
  readonly id: string;
  readonly profile: Profile;
}

export interface ChosenProfile {
  readonly profile: Profile;
  /** The shipped profile that it is or is based on; null for a profile without a base. */
  readonly base: NamedProfile | null;
}

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** Whether it differs from the shipped profile that it is based on. */
export function isAdjusted({ profile, base }: ChosenProfile): boolean {
  return base !== null && !isSame(profile, base.profile);
}

/** The fields that differ from a base: objects field by field, lists as a whole. */
function differences(base: unknown, own: unknown): unknown {
  if (!isObject(base) || !isObject(own)) return own;
  const entries = Object.entries(own).filter(([name, value]) => !isSame(base[name], value));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, differences(base[name], value)] as const),
  );
}

/**
 * The JSON value stored in a workbook: the id of a shipped profile; for an adjusted one its base and
 * the differences, so that corrections of the shipped one apply; any other profile whole.
 */
export function storedJson(chosen: ChosenProfile): unknown {
  const { profile, base } = chosen;
  if (base === null) return profile;
  if (!isAdjusted(chosen)) return base.id;
  return { basedOn: base.id, ...(Object(differences(base.profile, profile)) as object) };
}

const valueAt = (profile: Profile, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), profile);

/**
 * The ground of each number and choice by its path. A changed value without a ground of its own does
 * not keep the base's: it is `assumed`.
 */
export function groundsOf({ profile, base }: ChosenProfile): Profile["grounds"] {
  const entries = Object.entries(profile.grounds).map(([path, ground]): [string, string] => {
    const isBases = base !== null && base.profile.grounds[path] === ground;
    const isChanged = isBases && !isSame(valueAt(profile, path), valueAt(base.profile, path));
    return [path, isChanged ? "assumed" : ground];
  });
  return Object.fromEntries(entries);
}

/**
 * A profile as a file's text: all numbers, so that the file records what was applied and can be
 * changed by hand; the long lists of words only where they differ from the base.
 */
export function fileText({ profile, base }: ChosenProfile): string {
  return `${JSON.stringify(base === null ? profile : fileJson(profile, base), null, 2)}\n`;
}

function fileJson(profile: Profile, base: NamedProfile): unknown {
  const { name, weights, execution, quantitative, qualitative, grades, places } = profile;
  const { requiredBelowWeight, requiredExecutionBelow } = profile.explanation;
  const { requiredForBudgetChange, requiredPastLimit, requiredOffEqual } = profile.explanation;
  const { longest, longestOfFunds, longestClosing } = profile.explanation;
  const numbers = { weights, execution, quantitative, qualitative, grades, places };
  const explanation = {
    requiredBelowWeight,
    requiredExecutionBelow,
    requiredForBudgetChange,
    requiredPastLimit,
    requiredOffEqual,
    longest,
    longestOfFunds,
    longestClosing,
  };
  const differing = differences(base.profile, profile) as Partial<Profile>;
  return {
    basedOn: base.id,
    name,
    ...differing,
    ...numbers,
    explanation: { ...explanation, ...differing.explanation },
  };
}
