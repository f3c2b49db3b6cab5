/** The shipped rules that a form looks like, and what its printed rules say against those in use. */
import { isEqual } from "../equal";
import { isPlaceholderText } from "../explanation/placeholder-text";
import type { CellRole } from "../form/model/claim";
import type { Form, Place } from "../form/model/form";
import type { NamedProfile } from "../profiles/chosen-profile";
import type { Profile } from "../profiles/profile";
import { profiles } from "../profiles/profiles";
import { compactText } from "../text/compact";
import { derived } from "../text/remembered";
import signs from "./form-signs.json";
import { printedRules, profileRule, type Note, type PrintedRule } from "./printed-rules";

/** The evidence on a form for a profile: its text as printed. */
export interface FormSign {
  readonly kind: "place" | "code" | "label" | "rule";
  readonly at: Place["at"];
  readonly text: string;
}

/** A printed rule that the profile in use does not keep to. */
export interface Contradiction extends PrintedRule {
  readonly used: string;
}

export interface ProfileSuggestion {
  /** The profile that the form looks like; null where only a printed rule contradicts the one in use. */
  readonly named: NamedProfile | null;
  /** The signs of that profile, at least one; none without a profile. */
  readonly signs: readonly FormSign[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * The profile that a form looks like, where that is not the one in use. It is suggested only where all
 * signs of places, codes and labels agree, and no printed rule contradicts it. For rules that are not
 * shipped with the add-in only contradictions are reported.
 *
 * @returns null where there is neither
 */
export function suggestProfile(form: Form, inUse: Profile): ProfileSuggestion | null {
  const printed = printedRules(notesOf(form, inUse));
  const contradictions = printed.flatMap((rule): readonly Contradiction[] => {
    const used = profileRule(inUse, rule.path);
    return used === rule.printed ? [] : [{ ...rule, used }];
  });
  const found = isShipped(inUse) ? lookedLike(form, printed, contradictions.length > 0) : null;
  const isOther = found !== null && !isEqual(found.named.profile, inUse);
  if (!isOther && contradictions.length === 0) return null;
  return isOther ? { ...found, contradictions } : { named: null, signs: [], contradictions };
}

/**
 * The key by which a dismissed suggestion is stored; a suggestion with another content is shown again.
 */
export const suggestionKey = ({ named, contradictions }: ProfileSuggestion): string =>
  named?.id ??
  contradictions.map(({ path, printed, used }) => `${path} ${printed} ${used}`).join("; ");

const isShipped = (profile: Profile): boolean => shippedAs(profile).length > 0;

const shippedAs = derived((profile: Profile) =>
  profiles.filter((each) => isEqual(each.profile, profile)),
);

type Found = Pick<ProfileSuggestion, "signs"> & { readonly named: NamedProfile };

function lookedLike(
  form: Form,
  printed: readonly PrintedRule[],
  isContradicted: boolean,
): Found | null {
  const fits = ({ profile }: NamedProfile): boolean =>
    printed.every(({ path, printed: rule }) => profileRule(profile, path) === rule);
  const rules = printed.map(({ at, printed: text }) => ({ kind: "rule", at, text }) as const);
  const named = profiles.flatMap((each) => {
    const own = signsOf(form, each.id);
    return own.length === 0 ? [] : [{ named: each, signs: [...own, ...rules] }];
  });
  const [only, ...others] = named;
  if (only !== undefined) return others.length === 0 && fits(only.named) ? only : null;
  if (!isContradicted) return null;
  const [fitting, ...more] = profiles.filter(fits);
  return fitting === undefined || more.length > 0 ? null : { named: fitting, signs: rules };
}

interface Signs {
  readonly places: readonly string[];
  readonly projectCode: readonly string[];
  readonly labels: readonly string[];
}

const SIGNS: ReadonlyMap<string, Signs> = new Map(Object.entries(signs));

/** A project's code: the region's six digits, the year, a letter and the number. */
const PROJECT_CODE = /^\d{8}[A-Z]\d{12}(?!\d)/u;

function signsOf({ title, unit, department, project, claims }: Form, id: string): FormSign[] {
  const own = SIGNS.get(id);
  if (own === undefined) return [];
  const sign = (kind: FormSign["kind"], { at, text }: Note): FormSign => ({ kind, at, text });
  const begins = [unit, department].filter((place) => {
    const text = compactText(place?.text ?? "");
    return own.places.some((name) => text.startsWith(name));
  });
  const heading = compactText(title.text);
  const isTitled = own.places.some((name) => heading.includes(name));
  const places = [...begins, isTitled ? title : null].filter((place) => place !== null);
  const code = project === null ? null : compactText(project.text);
  const isCoded =
    code !== null &&
    PROJECT_CODE.test(code) &&
    own.projectCode.some((digits) => code.startsWith(digits));
  const ofLabels = own.labels.length === 0 ? [] : claims;
  const labels = ofLabels.filter(
    ({ role, text }) => LABELS.has(role) && own.labels.includes(compactText(text)),
  );
  return [
    ...places.map((place) => sign("place", place)),
    ...(isCoded && project !== null ? [sign("code", project)] : []),
    ...labels.map((label) => sign("label", label)),
  ];
}

const LABELS: ReadonlySet<CellRole> = new Set(["funds-header", "funds-label"]);
const NOTES: ReadonlySet<CellRole> = new Set(["note", "outside"]);

/** The texts under and beside a form, and the hints that it prints where reasons belong. */
function notesOf({ claims, funds }: Form, { explanation }: Profile): readonly Note[] {
  const hints = funds.flatMap(({ explanation: place }) =>
    place !== null && place.text !== "" && isPlaceholderText(place.text, explanation)
      ? [place]
      : [],
  );
  return [...claims.filter(({ role }) => NOTES.has(role)), ...hints];
}
