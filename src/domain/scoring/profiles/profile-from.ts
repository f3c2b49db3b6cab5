/** A profile as people write it: whole, or as what differs from one that is shipped. */
import type { Profile } from "../profile";
import { parseProfile, type ProfileReading } from "../profile-schema";
import { isObject } from "../../read-json";

/**
 * Reads a profile's JSON. With `basedOn` its fields are laid over those of the named profile: an
 * object field by field, a list or a value as a whole. Level-1 weights stand in a list, so that
 * they are never mixed with another profile's.
 */
export function profileFrom(
  json: unknown,
  named: (name: string) => Profile | null,
): ProfileReading {
  if (!isObject(json) || !Object.hasOwn(json, "basedOn")) return parseProfile(json);
  const { basedOn, ...own } = json;
  const base = typeof basedOn === "string" ? named(basedOn) : null;
  if (base === null) {
    const given = typeof basedOn === "string" ? basedOn : "";
    const mistake = { path: "basedOn", code: "unknown-base", params: { given } } as const;
    return { kind: "mistakes", mistakes: [mistake] };
  }
  return parseProfile(laidOver(base, own));
}

function laidOver(base: unknown, own: unknown): unknown {
  if (!isObject(base) || !isObject(own)) return own;
  const entries = Object.entries(own).map(([name, value]): readonly [string, unknown] => [
    name,
    Object.hasOwn(base, name) ? laidOver(base[name], value) : value,
  ]);
  return { ...base, ...Object.fromEntries(entries) };
}
