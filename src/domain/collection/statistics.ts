/** The figures of a collection: sums, averages, distributions, rankings. */
import { decimal, fixed2, parseDecimal, sum, type Decimal } from "../decimal";
import type { AmountUnit, FormRecord } from "./form-record";
import { lostPoints } from "../summary/lost-points";
import { groupBy } from "./group-by";
import { nameKey } from "./keys";
import { RATE_BANDS, rateBand, rateOf, type RateBand } from "./rate-bands";

/** A count of a distribution. */
export interface Share<Name extends string> {
  readonly name: Name;
  readonly count: number;
}

/**
 * Bands of totals for the statistics; each holds its lower edge, and 100.00 and above have a band of their
 * own. 60, 80 and 90 are the usual bounds of grades, 95 is chosen for this program: they score nothing.
 */
export const SCORE_BANDS = ["<60", "60–80", "80–90", "90–95", "95–100", "≥100"] as const;
export type ScoreBand = (typeof SCORE_BANDS)[number];

const SCORE_EDGES: readonly (readonly [below: string, band: ScoreBand])[] = [
  ["60", "<60"],
  ["80", "60–80"],
  ["90", "80–90"],
  ["95", "90–95"],
  ["100", "95–100"],
];

/** An indicator that forms lose points in, by its name. */
export interface LosingIndicator {
  /** In the spelling that most forms use. */
  readonly name: string;
  /** The number of forms that lose points in it, and of forms that have it. */
  readonly losing: number;
  readonly forms: number;
  /** Points lost in all. */
  readonly lost: string;
}

export interface DepartmentRank {
  /** Departments with equal averages have the same place. */
  readonly place: number;
  readonly department: string;
  readonly forms: number;
  /** Of the forms with a total; null where none has one. */
  readonly average: string | null;
  readonly lowest: string | null;
  /** Forms with errors. */
  readonly withErrors: number;
}

export interface Amounts {
  /** 万元, six places at most. */
  readonly initial: string;
  readonly budget: string;
  readonly executed: string;
  /** Executed of budget in percent; null without a budget. */
  readonly rate: string | null;
  /** The number of forms in these sums; the others print no unit or no amounts. */
  readonly forms: number;
}

export interface Statistics {
  readonly forms: number;
  /** Null where no form has one. */
  readonly averageReported: string | null;
  readonly averageComputed: string | null;
  readonly averageRate: string | null;
  readonly amounts: Amounts;
  readonly scores: readonly Share<ScoreBand>[];
  readonly withoutScore: number;
  readonly grades: readonly Share<string>[];
  readonly withoutGrade: number;
  readonly rates: readonly Share<RateBand>[];
  readonly withoutRate: number;
  readonly losing: readonly LosingIndicator[];
  readonly departments: readonly DepartmentRank[];
}

/** The computed total, else the printed one; null for none. */
export const totalOf = ({ total }: Pick<FormRecord, "total">): string | null =>
  total?.computed ?? total?.reported ?? null;

/** The computed grade, else the printed one; null for none. */
export const gradeOf = ({ grade }: Pick<FormRecord, "grade">): string | null =>
  grade?.computed ?? grade?.reported ?? null;

/** @param score with two places, as a decimal text */
export function scoreBand(score: string): ScoreBand {
  const value = decimal(score);
  return SCORE_EDGES.find(([below]) => value.lessThan(decimal(below)))?.[1] ?? "≥100";
}

function average(values: readonly (string | null)[]): string | null {
  const numbers = values.flatMap((value) => {
    const number = value === null ? null : parseDecimal(value);
    return number === null ? [] : [number];
  });
  return numbers.length === 0 ? null : fixed2(sum(numbers).dividedBy(numbers.length));
}

function distribution<Name extends string>(
  names: readonly Name[],
  of: readonly Name[],
): readonly Share<Name>[] {
  const counts = new Map<Name, number>(names.map((name) => [name, 0]));
  for (const name of of) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}

const IN_WAN: Readonly<Record<AmountUnit, string>> = {
  元: "0.0001",
  千元: "0.1",
  万元: "1",
  亿元: "10000",
};

const NONE: Decimal = sum([]);

/** An amount in 万元; null where there is none, or no unit. */
export function inWan(amount: string | null, unit: AmountUnit | null): Decimal | null {
  const value = amount === null ? null : parseDecimal(amount);
  return value === null || unit === null ? null : value.times(decimal(IN_WAN[unit]));
}

function amountsOf(forms: readonly FormRecord[]): Amounts {
  const known = forms.flatMap(({ funds, amountUnit }) => {
    const budget = inWan(funds?.budget ?? null, amountUnit);
    if (funds === null || budget === null) return [];
    const initial = inWan(funds.initial, amountUnit) ?? NONE;
    const executed = inWan(funds.executed, amountUnit) ?? NONE;
    return [{ initial, budget, executed }];
  });
  const [initial, budget, executed] = (["initial", "budget", "executed"] as const).map((column) =>
    sum(known.map((each) => each[column])),
  ) as [Decimal, Decimal, Decimal];
  const printed = (value: Decimal): string => value.toDecimalPlaces(6).toFixed();
  return {
    initial: printed(initial),
    budget: printed(budget),
    executed: printed(executed),
    rate: budget.greaterThan(0) ? fixed2(executed.times(100).dividedBy(budget)) : null,
    forms: known.length,
  };
}

/** Counts spellings, to find the most frequent one of a key. */
class Spellings {
  private readonly counts = new Map<string, Map<string, number>>();

  add(key: string, text: string): void {
    const of = this.counts.get(key) ?? new Map<string, number>();
    of.set(text, (of.get(text) ?? 0) + 1);
    this.counts.set(key, of);
  }

  usual(key: string): string {
    const [usual] = [...(this.counts.get(key) ?? [])].sort(
      ([one, count], [other, others]) => others - count || (one < other ? -1 : 1),
    );
    return usual?.[0] ?? "";
  }
}

/** The points that a row lost of its weight; null for none. */
function lostOf(weight: string | null, score: string | null): Decimal | null {
  const lost = lostPoints(weight, { computed: score, reported: null });
  return lost === null ? null : decimal(lost);
}

/** The points of a form by row; those of the execution rate under a name of their own. */
export function pointsOf(
  { rows, funds }: Pick<FormRecord, "rows" | "funds">,
  executionName: string,
): readonly { readonly name: string; readonly level1: string; readonly lost: Decimal | null }[] {
  const execution =
    funds === null || funds.weight === null
      ? []
      : [
          {
            name: executionName,
            level1: executionName,
            lost: lostOf(funds.weight, funds.score.computed ?? funds.score.reported),
          },
        ];
  return [
    ...execution,
    ...rows.map(({ name, level1, weight, score }) => ({
      name,
      level1,
      lost: lostOf(weight, score),
    })),
  ];
}

function losingIndicators(
  forms: readonly FormRecord[],
  executionName: string,
  most: number,
): readonly LosingIndicator[] {
  const spellings = new Spellings();
  const found = new Map<string, { losing: number; forms: number; lost: Decimal }>();
  for (const form of forms) {
    const inForm = new Map<string, Decimal>();
    for (const { name, lost } of pointsOf(form, executionName)) {
      const key = nameKey(name);
      if (key === "") continue;
      spellings.add(key, name);
      inForm.set(key, (inForm.get(key) ?? NONE).plus(lost ?? NONE));
    }
    for (const [key, lost] of inForm) {
      const one = found.get(key) ?? { losing: 0, forms: 0, lost: NONE };
      found.set(key, {
        losing: one.losing + Number(lost.greaterThan(0)),
        forms: one.forms + 1,
        lost: one.lost.plus(lost),
      });
    }
  }
  return [...found]
    .filter(([, { losing }]) => losing > 0)
    .sort(
      ([one, first], [other, second]) =>
        second.losing - first.losing ||
        second.lost.comparedTo(first.lost) ||
        (one < other ? -1 : 1),
    )
    .slice(0, most)
    .map(([key, { losing, forms: all, lost }]) => ({
      name: spellings.usual(key),
      losing,
      forms: all,
      lost: fixed2(lost),
    }));
}

function departmentRanks(forms: readonly FormRecord[]): readonly DepartmentRank[] {
  const spellings = new Spellings();
  const groups = groupBy(forms, ({ department }) => nameKey(department));
  for (const { department } of forms) spellings.add(nameKey(department), department.trim());
  const all = [...groups].map(([key, of]) => {
    const totals = of.flatMap((form) => totalOf(form) ?? []);
    const sorted = [...totals].sort((one, other) => decimal(one).comparedTo(decimal(other)));
    return {
      department: spellings.usual(key),
      forms: of.length,
      average: average(totals),
      lowest: sorted[0] ?? null,
      withErrors: of.filter(hasErrors).length,
    };
  });
  const ranked = all.sort(
    (one, other) =>
      decimal(other.average ?? "-1").comparedTo(decimal(one.average ?? "-1")) ||
      other.forms - one.forms ||
      (one.department < other.department ? -1 : 1),
  );
  return ranked.map((each) => ({
    place: 1 + ranked.findIndex(({ average: value }) => value === each.average),
    ...each,
  }));
}

/** Whether a form has an error that nobody has accepted. */
export const hasErrors = ({ findings }: Pick<FormRecord, "findings">): boolean =>
  findings.some(({ severity, accepted }) => severity === "error" && accepted === null);

const MOST_INDICATORS = 15;

/**
 * Computes the figures of a collection.
 *
 * @param executionName the name for the points of the execution rate
 */
export function statisticsOf(forms: readonly FormRecord[], executionName: string): Statistics {
  const scores = forms.flatMap((form) => totalOf(form) ?? []);
  const grades = forms.flatMap((form) => gradeOf(form) ?? []);
  const rates = forms.flatMap((form) => rateOf(form) ?? []);
  return {
    forms: forms.length,
    averageReported: average(forms.map(({ total }) => total?.reported ?? null)),
    averageComputed: average(forms.map(({ total }) => total?.computed ?? null)),
    averageRate: average(rates),
    amounts: amountsOf(forms),
    scores: distribution(SCORE_BANDS, scores.map(scoreBand)),
    withoutScore: forms.length - scores.length,
    grades: distribution(["优", "良", "中", "差"], grades),
    withoutGrade: forms.length - grades.length,
    rates: distribution(RATE_BANDS, rates.map(rateBand)),
    withoutRate: forms.length - rates.length,
    losing: losingIndicators(forms, executionName, MOST_INDICATORS),
    departments: departmentRanks(forms),
  };
}
