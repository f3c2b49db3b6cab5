/**
 * A second implementation of the scoring rules, in exact fractions and from the rules' text alone: a
 * result that it shares with the engine is no error of one of them. Positions are those of
 * test/support/form.ts.
 */
import {
  compare,
  fraction,
  lesser,
  ONE,
  over,
  minus,
  plus,
  printed,
  rounded,
  times,
  ZERO,
} from "./fraction";
import type { Fraction } from "./fraction";
import type {
  JudgedRow,
  MeasuredRow,
  ReferenceForm,
  ReferenceMoney,
  ReferenceRow,
} from "./reference-form";
import type { ReferenceRules, Verdict } from "./reference-form";

const HUNDRED = fraction("100");
const percentOf = (whole: Fraction, percent: string): Fraction =>
  over(times(whole, fraction(percent)), HUNDRED);
const least = (value: Fraction, bound: Fraction): boolean => compare(value, bound) >= 0n;

/** Sizes in 元 and 小时; every other unit is one of its own. */
const SIZES: Readonly<Record<string, string>> = {
  万元: "10000",
  亿元: "100000000",
  天: "24",
  周: "168",
  "‰": "0.1",
};
const inOnes = (value: string, unit: string): Fraction =>
  times(fraction(value), fraction(SIZES[unit] ?? "1"));

/** A row's points: rounded half up, at most the weight, which is not rounded. */
const points = (share: Fraction, weight: Fraction, places: number): Fraction => {
  const exact = times(weight, share);
  return least(exact, weight) ? weight : lesser(rounded(exact, places), weight);
};

/** The quantities of a row in one unit; a negative answer counts as 0. */
function quantitiesOf(row: MeasuredRow) {
  const answer = inOnes(row.actual, row.actualUnit);
  return {
    actual: least(answer, ZERO) ? answer : ZERO,
    low: inOnes(row.low, row.unit),
    high: inOnes(row.high, row.unit),
  };
}

/** The part of the weight that is earned; 1 for a target that is met. */
export function earnedShare(row: MeasuredRow, rules: ReferenceRules): Fraction {
  const { actual, low, high } = quantitiesOf(row);
  const little = row.sign === "≤" || row.sign === "<" || (row.sign === "=" && low.n === 0n);
  // inside a range the target is met; below it is scored like a ≥ target, above it like a ≤ target
  if (row.sign === "range" ? !least(actual, low) : !little) {
    return least(actual, low) ? ONE : withFloor(over(actual, low), rules);
  }
  if (least(high, actual)) return ONE;
  if (high.n <= 0n) return ZERO;
  if (rules.formula === "B") return withFloor(over(high, actual), rules);
  const excess = over(minus(actual, high), high);
  return least(excess, ONE) ? ZERO : withFloor(minus(ONE, excess), rules);
}

/**
 * The points of a quantitative row less its deduction; null where its criterion leaves them to a
 * person.
 */
export function measuredPoints(row: MeasuredRow, rules: ReferenceRules): Fraction | null {
  const weight = fraction(row.weight);
  const earned = pointsBefore(row, rules);
  if (earned === null || row.deduction === null) return earned;
  const left = minus(earned, fraction(row.deduction));
  return least(left, ZERO) ? lesser(left, weight) : ZERO;
}

/**
 * By the row's own criterion, which takes precedence over the formula and has no floor; else by the
 * formula.
 */
function pointsBefore(row: MeasuredRow, rules: ReferenceRules): Fraction | null {
  const weight = fraction(row.weight);
  const { actual, low } = quantitiesOf(row);
  const isMet = least(actual, low);
  const ofWeight = (exact: Fraction): Fraction =>
    least(exact, ZERO) ? lesser(rounded(exact, rules.places), weight) : ZERO;
  switch (row.criterion) {
    case null:
      return points(earnedShare(row, rules), weight, rules.places);
    case "judged":
      return null;
    case "all-or-nothing":
      return isMet ? weight : ZERO;
    case "in-proportion":
      return isMet ? weight : ofWeight(over(times(weight, actual), low));
    case "per-point":
      return isMet ? weight : ofWeight(minus(weight, times(fraction("0.5"), minus(low, actual))));
  }
}

/** The printed score where a person judges, if it lies between 0 and the weight. */
function printedByPerson({ printed: text, weight }: MeasuredRow): Fraction | null {
  if (text === null) return null;
  const given = fraction(text);
  return least(given, ZERO) && least(fraction(weight), given) ? rounded(given, 2) : null;
}

const withFloor = (share: Fraction, { floor }: ReferenceRules): Fraction =>
  floor !== null && !least(times(share, HUNDRED), fraction(floor)) ? ZERO : share;

const BANDS = { met: ["80", "100"], partly: ["60", "80"], missed: ["0", "60"] } as const;

export function bandOf({ answer, weight }: JudgedRow, { places }: ReferenceRules) {
  const whole = fraction(weight);
  const [low, high] = BANDS[answer];
  return {
    low: points(percentOf(ONE, low), whole, places),
    high: points(percentOf(ONE, high), whole, places),
  };
}

/** The points by the rules; for a judged row the printed ones, if they lie in its band. */
function scoreOf(row: ReferenceRow, rules: ReferenceRules): Fraction | null {
  if (row.kind === "measured") {
    return row.criterion === "judged" ? printedByPerson(row) : measuredPoints(row, rules);
  }
  if (row.printed === null) return null;
  const { low, high } = bandOf(row, rules);
  const given = fraction(row.printed);
  return least(given, low) && least(high, given) ? given : null;
}

/** The score and the findings of the row in sheet row `at`. */
function judgeRow(row: ReferenceRow, at: number, rules: ReferenceRules) {
  const formula = scoreOf(row, rules);
  const weight = fraction(row.weight);
  const given = row.printed === null ? null : fraction(row.printed);
  const findings: string[] = [];
  const isPersons = row.kind === "measured" && row.criterion === "judged";
  if (isPersons) findings.push(`own-criterion K${at}`);
  const isDeducted =
    row.kind === "measured" &&
    !isPersons &&
    row.deduction !== null &&
    fraction(row.deduction).n > 0n;
  const isTheirs =
    !isPersons &&
    isOverachieved(row, rules) &&
    row.explained &&
    formula !== null &&
    given !== null &&
    given.n >= 0n &&
    compare(given, formula) < 0n;
  const score = isTheirs ? given : formula;
  const isPrinted = given !== null && score !== null && printed(given) === printed(score);
  if (isTheirs || (isDeducted && isPrinted && row.explained))
    findings.push(`adjusted-score G${at}`);
  if (given === null) {
    if (row.kind === "judged") findings.push(`needs-judgement G${at}`);
  } else if (given.n < 0n) {
    findings.push(`negative-score G${at}`);
  } else if (!least(weight, given)) {
    findings.push(`score-exceeds-weight G${at}`);
  } else if (score === null) {
    if (!isPersons) findings.push(`score-out-of-band G${at}`);
  } else if (row.kind === "measured") {
    if (printed(given) !== printed(score)) findings.push(`score-mismatch G${at}`);
  } else if (row.answer !== "met" && weight.n > 0n) {
    const { low, high } = bandOf(row, rules);
    if (compare(given, high) === 0n && compare(low, high) !== 0n) findings.push(`band-edge G${at}`);
  }
  const kept = given ?? score;
  if (!row.explained && kept !== null && !least(kept, weight)) {
    findings.push(`missing-explanation H${at}`);
  }
  if (!row.explained && isOverachieved(row, rules)) findings.push(`overachieved E${at}`);
  return { score, findings };
}

/** Whether a row is over-achieved, where more is better. */
function isOverachieved(row: ReferenceRow, { overachievedFrom }: ReferenceRules): boolean {
  if (row.kind === "judged" || row.sign === "≤" || row.sign === "<" || row.sign === "range") {
    return false;
  }
  const { actual, low } = quantitiesOf(row);
  return low.n > 0n && least(actual, percentOf(low, overachievedFrom));
}

/** 年度资金总额: its rate in percent and its points, both null where there is no budget. */
function judgeMoney({ budget, executed, weight, ...money }: ReferenceMoney, rules: ReferenceRules) {
  const whole = fraction(weight);
  const findings: string[] = [];
  const plan = budget === null ? ZERO : fraction(budget);
  if (plan.n <= 0n) findings.push("budget-zero D8");
  else if (executed === null) findings.push("missing-actual E8");
  const rate = plan.n <= 0n || executed === null ? null : over(fraction(executed), plan);
  const score = rate && points(lesser(rate, percentOf(ONE, rules.cap)), whole, rules.places);
  if (rate !== null && !least(ONE, rate)) findings.push("over-executed E8");
  if (rate !== null && money.printedRate !== null) {
    const places = (money.printedRate.split(".")[1] ?? "").length;
    if (printed(times(rate, HUNDRED), places) !== money.printedRate)
      findings.push("rate-mismatch G8");
  }
  const given = money.printed === null ? null : fraction(money.printed);
  if (given !== null) {
    if (given.n < 0n) findings.push("negative-score H8");
    else if (!least(whole, given)) findings.push("score-exceeds-weight H8");
    else if (score !== null && printed(given) !== printed(score))
      findings.push("score-mismatch H8");
  }
  return { rate: rate && times(rate, HUNDRED), score, findings };
}

/** The sum; null while one is missing. */
const sumOf = (values: readonly (Fraction | null)[]): Fraction | null =>
  values.reduce<Fraction | null>((sum, value) => sum && value && plus(sum, value), ZERO);

function gradeOf(total: Fraction, { grades }: ReferenceRules): string {
  return grades.find(([, from]) => least(total, fraction(from)))?.[0] ?? "";
}

/** A row's points with two places; null where a person judges. */
export function referenceScore(row: ReferenceRow, rules: ReferenceRules): string | null {
  const score = scoreOf(row, rules);
  return score && printed(score);
}

/** The rate in percent and the points of 年度资金总额, two places each. */
export function referenceExecution(money: ReferenceMoney, rules: ReferenceRules) {
  const { rate, score } = judgeMoney(money, rules);
  return { rate: rate && printed(rate), score: score && printed(score) };
}

/** The sum of scores, and its grade. */
export function referenceTotal(scores: readonly string[], rules: ReferenceRules) {
  const sum = rounded(scores.map(fraction).reduce(plus, ZERO), rules.places);
  return { total: printed(sum), grade: gradeOf(sum, rules) };
}

/** The lowest and the highest total that the scores and the limits of a form's lines allow. */
export function referenceTotals({ rules, rows, money }: ReferenceForm): readonly [string, string] {
  const funds = money && judgeMoney(money, rules).score;
  const limits = [
    ...(money ? [limitsOf(money, funds, rules)] : []),
    ...rows.map((row) => limitsOf(row, scoreOf(row, rules), rules)),
  ];
  const [low, high] = totalLimits(limits, rules);
  return [printed(low), printed(high)];
}

/** All results of the rules for a form. */
export function referenceVerdict(form: ReferenceForm): Verdict {
  const { rules, rows, money } = form;
  const funds = money && judgeMoney(money, rules);
  const judged = rows.map((row, index) => judgeRow(row, 20 + index, rules));
  const scored = funds === null ? judged : [funds, ...judged];
  const scores = scored.map(({ score }) => score);
  const sum = sumOf(scores);
  const total = sum && rounded(sum, rules.places);
  const lines = [...(money ? [money] : []), ...rows];
  const limits = lines.map((line, index) => limitsOf(line, scores[index] ?? null, rules));
  const findings = [...scored.flatMap((each) => each.findings), ...ofTotal(form, limits)];
  const weights = sumOf(lines.map(({ weight }) => fraction(weight)));
  const full = [HUNDRED, fraction(form.total.weight ?? "100")];
  if (full.some((asked) => weights && compare(weights, asked) !== 0n))
    findings.push("weight-sum F40");
  return {
    rate: funds?.rate ? printed(funds.rate) : null,
    scores: scores.map((score) => score && printed(score)),
    total: total && printed(total),
    grade: total && gradeOf(total, rules),
    findings: findings.sort(),
  };
}

type Limits = readonly [low: Fraction, high: Fraction];

/**
 * The points that a line may add to the total: those by the rules, else the printed ones, else its
 * limits.
 */
function limitsOf(
  line: ReferenceMoney | ReferenceRow,
  score: Fraction | null,
  rules: ReferenceRules,
): Limits {
  const settled = score ?? (line.printed === null ? null : rounded(fraction(line.printed), 2));
  if (settled !== null) return [settled, settled];
  if (!("kind" in line) || line.kind === "measured") return [ZERO, fraction(line.weight)];
  const { low, high } = bandOf(line, rules);
  return [low, high];
}

/** The lowest and the highest total that the lines allow. */
function totalLimits(limits: readonly Limits[], { places }: ReferenceRules): Limits {
  const end = (which: 0 | 1): Fraction =>
    rounded(limits.map((each) => each[which]).reduce(plus, ZERO), places);
  return [end(0), end(1)];
}

/** A printed total or grade is wrong where no points within the limits give it. */
function ofTotal({ total, grade, rules }: ReferenceForm, limits: readonly Limits[]): string[] {
  const [low, high] = totalLimits(limits, rules);
  const findings: string[] = [];
  if (total.score !== null && limits.length > 0) {
    const given = rounded(fraction(total.score), 2);
    if (!least(given, low) || !least(high, given)) findings.push("total-mismatch G40");
  }
  if (grade !== null && limits.length > 0) {
    const names = rules.grades.map(([name]) => name);
    const [best, last] = [names.indexOf(gradeOf(high, rules)), names.indexOf(gradeOf(low, rules))];
    const at = names.indexOf(grade);
    if (at < best || at > last) findings.push("grade-mismatch G41");
  }
  return findings;
}
