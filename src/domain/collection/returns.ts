/** 退回清单: the findings that each unit has to repair. */
import type { FormRecord, RecordFinding } from "./form-record";
import { groupBy } from "./group-by";
import { nameKey, senderOf } from "./keys";
import { roundStates, type Rounds, type RoundState } from "./rounds";

/** A finding that a unit has to repair or to check. */
export interface ReturnedFinding {
  readonly form: FormRecord;
  readonly finding: RecordFinding;
  /** The number, in the unit's list, of the finding that this one follows from; null for none. */
  readonly follows: number | null;
  /** Null where no earlier round is known. */
  readonly state: RoundState | null;
}

export interface UnitReturn {
  /** In the spelling that its forms use most; "" for forms without unit and department. */
  readonly unit: string;
  readonly forms: readonly FormRecord[];
  readonly findings: readonly ReturnedFinding[];
  /** Forms of the earlier round that were not handed in again, or could not be read. */
  readonly missing: readonly FormRecord[];
}

/** Errors and warnings that are not accepted; notices need no repair. */
const isToRepair = ({ severity, accepted }: RecordFinding): boolean =>
  severity !== "notice" && accepted === null;

/** The findings of a form to be repaired, each cause before the findings that follow from it. */
function ofForm(
  form: FormRecord,
  before: number,
  states: ReadonlyMap<RecordFinding, RoundState>,
): readonly ReturnedFinding[] {
  const kept = [...form.findings.entries()].filter(([, finding]) => isToRepair(finding));
  const order = new Map(kept.map(([index], place) => [index, before + place + 1]));
  return kept.map(([, finding]) => ({
    form,
    finding,
    follows: finding.cause === null ? null : (order.get(finding.cause) ?? null),
    state: states.get(finding) ?? null,
  }));
}

const usual = (names: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first] = [...counts].sort(([, one], [, other]) => other - one);
  return first?.[0] ?? "";
};

/** One return for each unit, in the order of the forms, also for units without findings. */
export function unitReturns(
  forms: readonly FormRecord[],
  rounds: Rounds | null,
): readonly UnitReturn[] {
  const states = roundStates(rounds);
  const gone = (rounds?.forms ?? []).flatMap(({ now, before }) =>
    now === null && before !== null ? [before] : [],
  );
  const isGone = new Set(gone);
  const units = groupBy([...forms, ...gone], (form) => nameKey(senderOf(form)));
  return [...units.values()].map((of) => {
    const findings: ReturnedFinding[] = [];
    const own = of.filter((form) => !isGone.has(form));
    for (const form of own) findings.push(...ofForm(form, findings.length, states));
    return {
      unit: usual(of.map((form) => senderOf(form).trim())),
      forms: own,
      findings,
      missing: of.filter((form) => isGone.has(form)),
    };
  });
}
