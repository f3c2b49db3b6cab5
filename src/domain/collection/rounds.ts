/** Two rounds of the same forms: what was repaired, what is still open, accepted, new. */
import type { FormRecord, RecordFinding, UnreadRecord } from "./form-record";
import { notJudged, type NotJudged } from "./judged-now";
import { baseName } from "../text/base-name";
import { matchFindings } from "./match-findings";
import { matchForms } from "./match-forms";
import { matchRows } from "./match-rows";

/** The state of a finding since the earlier round. */
export type RoundState =
  | { readonly kind: "repaired" }
  | { readonly kind: "open" }
  | { readonly kind: "accepted" }
  | { readonly kind: "new" }
  | { readonly kind: "not-judged"; readonly why: NotJudged };

/** A finding of either round with its form. */
export interface RoundFinding {
  readonly state: RoundState;
  /**
   * The form of this round; for a repaired finding, or one that is not judged, the form of the earlier
   * round.
   */
  readonly form: FormRecord;
  readonly finding: RecordFinding;
}

export interface RoundCounts {
  readonly repaired: number;
  readonly open: number;
  readonly accepted: number;
  readonly new: number;
  readonly notJudged: number;
}

/** The states of one form's findings. */
export interface RoundForm {
  /** Null: not handed in, or not read. */
  readonly now: FormRecord | null;
  /** Null: new this round. */
  readonly before: FormRecord | null;
  readonly findings: readonly RoundFinding[];
  readonly counts: RoundCounts;
}

export interface Rounds {
  readonly forms: readonly RoundForm[];
  readonly counts: RoundCounts;
  /** The number of forms that only the earlier round has, and of those that only this one has. */
  readonly missing: number;
  readonly added: number;
}

/** The state of each finding; empty without an earlier round. */
export const roundStates = (rounds: Rounds | null): ReadonlyMap<RecordFinding, RoundState> =>
  new Map(
    (rounds?.forms ?? []).flatMap(({ findings }) =>
      findings.map(({ finding, state }) => [finding, state] as const),
    ),
  );

/** The number of findings in each state. */
export function countRounds(findings: readonly Pick<RoundFinding, "state">[]): RoundCounts {
  const of = (kind: RoundState["kind"]): number =>
    findings.filter(({ state }) => state.kind === kind).length;
  return {
    repaired: of("repaired"),
    open: of("open"),
    accepted: of("accepted"),
    new: of("new"),
    notJudged: of("not-judged"),
  };
}

const ACCEPTED: RoundState = { kind: "accepted" };
const OPEN: RoundState = { kind: "open" };
const NEW: RoundState = { kind: "new" };
const REPAIRED: RoundState = { kind: "repaired" };

/** Compares a form of both rounds. */
function compared(before: FormRecord, now: FormRecord): readonly RoundFinding[] {
  const rows = matchRows(before, now);
  const partners = matchFindings(before, now, rows);
  const known = new Set(partners);
  const present = now.findings.map((finding, index): RoundFinding => ({
    state: finding.accepted !== null ? ACCEPTED : known.has(index) ? OPEN : NEW,
    form: now,
    finding,
  }));
  const added = now.findings.filter((_, index) => !known.has(index));
  const gone = before.findings.flatMap((finding, index): readonly RoundFinding[] => {
    // an accepted finding did not have to be repaired
    if (partners[index] !== null || finding.accepted !== null) return [];
    const row = finding.row === null ? null : (rows[finding.row] ?? null);
    const why = notJudged(finding, row, now, added);
    const state: RoundState = why === null ? REPAIRED : { kind: "not-judged", why };
    return [{ state, form: before, finding }];
  });
  return [...present, ...gone];
}

const firstSeen = (form: FormRecord): readonly RoundFinding[] =>
  form.findings.map((finding) => ({
    state: finding.accepted === null ? NEW : ACCEPTED,
    form,
    finding,
  }));

function absent(form: FormRecord, why: NotJudged): readonly RoundFinding[] {
  return form.findings
    .filter(({ accepted }) => accepted === null)
    .map((finding) => ({ state: { kind: "not-judged", why }, form, finding }));
}

/** A file or a sheet that could not be read. */
type UnreadPlace = Pick<UnreadRecord, "file" | "sheet">;

/** Whether a form of the earlier round may be among the files and sheets that could not be read now. */
const wasUnread =
  (unread: readonly UnreadPlace[]) =>
  ({ file, sheet }: FormRecord): boolean =>
    unread.some(
      (each) =>
        baseName(each.file) === baseName(file) && (each.sheet === null || each.sheet === sheet),
    );

/**
 * Compares the forms of two rounds.
 *
 * @param unread the files and sheets that could not be read this time
 */
export function compareRounds(
  before: readonly FormRecord[],
  now: readonly FormRecord[],
  unread: readonly UnreadPlace[],
): Rounds {
  const { pairs, missing } = matchForms(before, now);
  const partnerOf = new Map(pairs.map((pair) => [pair.now, before[pair.before]]));
  const isUnread = wasUnread(unread);
  const present = now.map((form, index): RoundForm => {
    const old = partnerOf.get(index) ?? null;
    const findings = old === null ? firstSeen(form) : compared(old, form);
    return { now: form, before: old, findings, counts: countRounds(findings) };
  });
  const lost = missing.flatMap((index): readonly RoundForm[] => {
    const form = before[index];
    if (form === undefined) return [];
    const findings = absent(form, isUnread(form) ? "file-unread" : "form-missing");
    return [{ now: null, before: form, findings, counts: countRounds(findings) }];
  });
  const forms = [...present, ...lost];
  return {
    forms,
    counts: countRounds(forms.flatMap(({ findings }) => findings)),
    missing: lost.length,
    added: present.filter(({ before: old }) => old === null).length,
  };
}
