/** A profile from a file: complete, or as the differences from a shipped one. */
import { isObject } from "../json/json-object";
import { refusedJson, type Mistake, type MistakeCode, type RefusedJson } from "../json/mistake";
import { parseProfile } from "./profile-schema";
import type { ChosenProfile, NamedProfile } from "./chosen-profile";
import { overlaid } from "./overlaid";

export type ChosenReading = ({ readonly kind: "profile" } & ChosenProfile) | RefusedJson;

/**
 * The profiles that may be a base: by name, all names, and the one to check against if the name is
 * unknown.
 */
export interface Bases {
  readonly named: (name: string) => NamedProfile | null;
  readonly names: readonly string[];
  readonly instead: NamedProfile;
}

/**
 * Reads a profile's JSON. With `basedOn` its fields replace those of the named profile: an
 * object field by field, a list or a value as a whole. Level-1 weights stand in a list, so that
 * they are never mixed with another profile's.
 */
export function profileFrom(json: unknown, bases: Bases): ChosenReading {
  if (!isObject(json) || !Object.hasOwn(json, "basedOn")) return reading(json, null);
  const { basedOn, ...own } = json;
  const base = typeof basedOn === "string" ? bases.named(basedOn) : null;
  if (base !== null) return reading(overlaid(base.profile, own), base);
  const given = typeof basedOn === "string" ? basedOn : JSON.stringify(basedOn);
  const others = parseProfile(overlaid(bases.instead.profile, own));
  return refusedJson([
    { path: "basedOn", code: "unknown-base", given, names: bases.names },
    ...(others.kind === "mistakes" ? others.mistakes.filter(isOfOneField) : []),
  ]);
}

function reading(json: unknown, base: NamedProfile | null): ChosenReading {
  const parsed = parseProfile(json);
  return parsed.kind === "profile" ? { ...parsed, base } : parsed;
}

/** Mistakes that depend on fields of the base, which is unknown. */
const OF_SEVERAL_FIELDS: ReadonlySet<MistakeCode> = new Set([
  "no-execution",
  "wrong-sum",
  "out-of-order",
  "bands-apart",
  "named-twice",
  "says-something",
]);

const isOfOneField = ({ code }: Mistake): boolean => !OF_SEVERAL_FIELDS.has(code);
