/** Rules being adjusted: the typed values, and the profile they make once they contain no mistake. */
import type { ProfileState } from "../../app/core/profile-state";
import type { Mistake, RefusedJson } from "../../domain/json/mistake";
import type { Profile } from "../../domain/profiles/profile";
import { parseProfile } from "../../domain/profiles/profile-schema";
import type { ChosenProfile, NamedProfile } from "../../domain/profiles/chosen-profile";
import { profiles } from "../../domain/profiles/profiles";

/** Rules being adjusted on the rules page. */
export interface Draft {
  readonly base: NamedProfile | null;
  /** The profile that 恢复 restores and that changes are marked against. */
  readonly origin: Profile;
  /** Numbers as typed, valid or not. */
  readonly values: Profile;
  /** null while none was typed: the name is then derived by `nameOf`. */
  readonly typedName: string | null;
}

/** A draft read by the schema: rules that can be applied, or its mistakes. */
export type CheckedDraft =
  | { readonly kind: "profile"; readonly chosen: ChosenProfile }
  | RefusedJson;

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/** An unchanged draft of rules. The origin of adjusted rules is the shipped profile they are based on. */
export function draftOf({ profile, base }: ChosenProfile): Draft {
  const origin = base?.profile ?? profile;
  return {
    base,
    origin,
    values: profile,
    typedName: profile.name === origin.name ? null : profile.name,
  };
}

/** Whether anything but the name differs from the origin. */
export function isChanged({ origin, values }: Draft): boolean {
  const parsed = parseProfile({ ...values, name: origin.name });
  return parsed.kind === "mistakes" || !isSame(parsed.profile, origin);
}

/** The draft's name: the typed one, else the origin's, marked by `adjusted` if anything is changed. */
export function nameOf(draft: Draft, adjusted: (name: string) => string): string {
  const { typedName, origin } = draft;
  return typedName ?? (isChanged(draft) ? adjusted(origin.name) : origin.name);
}

/** Paths of the upper edges that equal the lower edge of the band above, so their mistakes repeat. */
const SHARED_EDGES: ReadonlySet<string> = new Set([
  "qualitative.partly.to",
  "qualitative.missed.to",
]);

/** Reads a draft by the schema; changed rules must not have the name of a shipped profile. */
export function checkedDraft(draft: Draft, name: string): CheckedDraft {
  const parsed = parseProfile({ ...draft.values, name });
  const isTaken = isChanged(draft) && profiles.some(({ profile }) => profile.name === name.trim());
  const taken: readonly Mistake[] = isTaken
    ? [{ path: "name", code: "named-twice", name: name.trim() }]
    : [];
  if (parsed.kind === "mistakes") {
    const own = parsed.mistakes.filter(({ path }) => !SHARED_EDGES.has(path));
    return { kind: "mistakes", mistakes: [...own, ...taken] };
  }
  if (isTaken) return { kind: "mistakes", mistakes: taken };
  return { kind: "profile", chosen: { profile: parsed.profile, base: draft.base } };
}

/** Whether applying the rules would change the effective rules or those stored in the workbook. */
export const isDifferent = (chosen: ChosenProfile, effective: ProfileState): boolean =>
  !effective.isStored ||
  effective.mistakes.length > 0 ||
  chosen.base?.id !== effective.base?.id ||
  !isSame(chosen.profile, effective.profile);
