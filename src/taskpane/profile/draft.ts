/** Rules being adjusted: typed values as they stand, and what they come to once they are right. */
import type { ProfileState } from "../../app/core/profile-state";
import type { Mistake } from "../../domain/json/mistake";
import type { Profile } from "../../domain/profiles/profile";
import { parseProfile } from "../../domain/profiles/profile-schema";
import type { ChosenProfile, NamedProfile } from "../../domain/profiles/chosen-profile";
import { profiles } from "../../domain/profiles/profiles";

export interface Draft {
  readonly base: NamedProfile | null;
  /** What 恢复 goes back to, and what changes are marked against. */
  readonly origin: Profile;
  /** Numbers may be anything that was typed. */
  readonly values: Profile;
  /** null: the name follows from whether anything is changed. */
  readonly typedName: string | null;
}

/** What a draft comes to: rules that can be applied, or what stands against it. */
export type CheckedDraft =
  | { readonly kind: "profile"; readonly chosen: ChosenProfile }
  | { readonly kind: "mistakes"; readonly mistakes: readonly Mistake[] };

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** A draft of rules as they are; of adjusted ones the shipped profile they begin with is the origin. */
export function draftOf({ profile, base }: ChosenProfile): Draft {
  const origin = base?.profile ?? profile;
  return {
    base,
    origin,
    values: profile,
    typedName: profile.name === origin.name ? null : profile.name,
  };
}

/** Whether anything but the name is other than in the origin. */
export function isChanged({ origin, values }: Draft): boolean {
  const parsed = parseProfile({ ...values, name: origin.name });
  return parsed.kind === "mistakes" || !isSame(parsed.profile, origin);
}

/** The name the draft goes by: typed, else the origin's, told apart where something is changed. */
export function nameOf(draft: Draft, adjusted: (name: string) => string): string {
  const { typedName, origin } = draft;
  return typedName ?? (isChanged(draft) ? adjusted(origin.name) : origin.name);
}

/** Where the same typed value stands a second time: an edge that two bands share. */
const TWICE: ReadonlySet<string> = new Set(["qualitative.partly.to", "qualitative.missed.to"]);

/** Reads a draft by the schema; changed rules must not go by the name of a shipped profile. */
export function checkedDraft(draft: Draft, name: string): CheckedDraft {
  const parsed = parseProfile({ ...draft.values, name });
  const isTaken = isChanged(draft) && profiles.some(({ profile }) => profile.name === name.trim());
  const taken: readonly Mistake[] = isTaken
    ? [{ path: "name", code: "named-twice", name: name.trim() }]
    : [];
  if (parsed.kind === "mistakes") {
    const own = parsed.mistakes.filter(({ path }) => !TWICE.has(path));
    return { kind: "mistakes", mistakes: [...own, ...taken] };
  }
  if (isTaken) return { kind: "mistakes", mistakes: taken };
  return { kind: "profile", chosen: { profile: parsed.profile, base: draft.base } };
}

/** Whether applying a draft would change the rules in force, or what the workbook remembers. */
export const differs = (chosen: ChosenProfile, inForce: ProfileState): boolean =>
  !inForce.isStored ||
  inForce.mistakes.length > 0 ||
  chosen.base?.id !== inForce.base?.id ||
  !isSame(chosen.profile, inForce.profile);
