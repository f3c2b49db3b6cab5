/** Compares the engine with the reference: the results of both for the same form. */
import { a1 } from "../../../../src/domain/cells";
import type { FindingCode } from "../../../../src/domain/findings/finding";
import type { Form } from "../../../../src/domain/form/model/form";
import { assess } from "../../../../src/domain/assessment/assess";
import type { Profile } from "../../../../src/domain/profiles/profile";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { referenceVerdict } from "./reference";
import type { ReferenceForm, ReferenceRules, Verdict } from "./reference-form";

/** The findings whose rules the reference implements. */
const KNOWN: ReadonlySet<FindingCode> = new Set([
  "negative-score",
  "score-exceeds-weight",
  "score-mismatch",
  "score-out-of-band",
  "band-edge",
  "adjusted-score",
  "own-criterion",
  "needs-judgement",
  "missing-explanation",
  "overachieved",
  "budget-zero",
  "missing-actual",
  "over-executed",
  "rate-mismatch",
  "weight-sum",
  "total-mismatch",
  "grade-mismatch",
  // never right for a form that the reference can read
  "unreadable-target",
  "unreadable-actual",
  "unit-mismatch",
  "layout-unclear",
]);

/** The default profile with the reference's rules. */
export function profileOf(rules: ReferenceRules): Profile {
  const { formula, floor, places, cap, overachievedFrom, grades } = rules;
  return {
    ...defaultProfile,
    execution: { ...defaultProfile.execution, cap },
    quantitative: {
      ...defaultProfile.quantitative,
      exceeded: formula,
      nothingBelow: floor,
      overachievedFrom,
    },
    places: { score: places, rate: 2 },
    grades: grades.map(([name, from]) => ({ name, from, also: [] })),
  };
}

/** The engine's results in the reference's terms. */
export function engineVerdict(form: Form, profile: Profile): Verdict {
  const { funds, indicators, total, grade, findings } = assess(form, profile);
  const [money] = funds;
  return {
    rate: money?.rate.computed ?? null,
    scores: [...(money ? [money] : []), ...indicators].map(({ score }) => score.computed),
    total: total.computed,
    grade: grade.computed,
    findings: findings
      .filter(({ code }) => KNOWN.has(code))
      .map(({ code, cell }) => (cell === null ? code : `${code} ${a1(cell)}`))
      .sort(),
  };
}

/** The different results for a form, with their rows; empty where both agree. */
export function differences(form: ReferenceForm, written: Form): readonly string[] {
  const engine = engineVerdict(written, profileOf(form.rules));
  const reference = referenceVerdict(form);
  const line = (what: string, left: unknown, right: unknown): string[] =>
    left === right ? [] : [`${what}: engine ${String(left)}, reference ${String(right)}`];
  const offset = form.money === null ? 0 : 1;
  const scores = reference.scores.flatMap((score, index) =>
    line(`score of ${lineText(form, written, index - offset)}`, engine.scores[index], score),
  );
  const only = (some: readonly string[], others: readonly string[]): readonly string[] =>
    some.filter((finding) => !others.includes(finding));
  const findings = [
    ...only(engine.findings, reference.findings).map((each) => `only the engine finds ${each}`),
    ...only(reference.findings, engine.findings).map((each) => `only the reference finds ${each}`),
  ];
  return [
    ...line(`rate of ${lineText(form, written, -1)}`, engine.rate, reference.rate),
    ...scores,
    ...line("total", engine.total, reference.total),
    ...line("grade", engine.grade, reference.grade),
    ...findings.map((each) => `${each}${rowOf(form, written, each)}`),
  ].map((each) => `${each}; rules ${JSON.stringify(form.rules)}`);
}

function rowOf(form: ReferenceForm, written: Form, finding: string): string {
  const row = Number(/\d+$/.exec(finding)?.[0] ?? "0");
  return row >= 20 && row < 40 ? ` of ${lineText(form, written, row - 20)}` : "";
}

/** The funds for -1, else a row: as drawn, and as written. */
function lineText({ money, rows }: ReferenceForm, written: Form, index: number): string {
  const row = written.indicators[index];
  const line = JSON.stringify(index < 0 ? money : rows[index]);
  return row === undefined ? line : `${line} written “${row.target.text}” “${row.actual.text}”`;
}
