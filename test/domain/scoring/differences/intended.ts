/**
 * Every difference from the production system that the rules intend: its name, the rule's words, and
 * the right result. The first that applies to a row counts; where none does, the system is right.
 */
import {
  difference,
  HUNDRED,
  inCents,
  isLess,
  isSame,
  NOTHING,
  product,
  quotient,
  share,
  within,
  type Share,
} from "./share";
import {
  earned,
  figuresOf,
  hasReason,
  isFarAbove,
  lessDeduction,
  withReasons,
  type DrawnRow,
  type RowAnswer,
} from "./system";

export interface Intended {
  readonly name: string;
  readonly rule: string;
}

/** A row's points under a rule that the system lacks; undefined where the rule does not apply. */
interface IntendedPoints extends Intended {
  readonly points: (row: DrawnRow) => string | null | undefined;
}

/** Past a ≤ target the share that formula B leaves. */
function earnedB(actual: Share, target: Share, isMost: boolean): Share {
  return isMost && isLess(target, actual) && target.part > 0n
    ? quotient(target, actual)
    : earned(actual, target, isMost);
}

/** By the formula of 国标, less the deduction. */
function formulaB(row: DrawnRow, actual: Share, target: Share, isMost: boolean): string {
  return lessDeduction(product(share(row.weight), earnedB(actual, target, isMost)), row);
}

/** The printed score, where a person may give points from `low` to `high`. */
function judged({ printed }: DrawnRow, low: Share, high: Share): string | null {
  if (printed === null) return null;
  const given = share(printed);
  return isLess(given, low) || isLess(high, given) ? null : inCents(given);
}

const CENT = share("0.01");

/** Units in their smallest one; other units cannot be converted. */
const SIZES: Readonly<Record<string, readonly [kind: string, size: string]>> = {
  元: ["money", "1"],
  万元: ["money", "10000"],
  天: ["time", "24"],
  小时: ["time", "1"],
};

/** Ways to bring target and answer to one scale; none where their units are of other kinds. */
function readings(row: DrawnRow): readonly { actual: Share; target: Share }[] {
  const figures = figuresOf(row);
  if (figures === null || row.asks === "提升" || typeof row.answer === "string") return [];
  const { actual, target } = figures;
  const [asked, given] = [row.asks.unit, row.answer.unit];
  if (given === asked) return [{ actual, target }];
  if (given === "") {
    const literal = { actual, target };
    const isShare = isLess(NOTHING, actual) && !isLess(share("1"), actual);
    const isRatio =
      isLess(HUNDRED, target) && isLess(share("1"), actual) && isLess(actual, share("10"));
    if (asked === "%" && (isShare || isRatio))
      return [literal, { actual: product(actual, HUNDRED), target }];
    const isFar = !isLess(actual, product(target, share("10")));
    return asked === "万元" && isFar
      ? [literal, { actual: quotient(actual, share("10000")), target }]
      : [literal];
  }
  const [from, to] = [SIZES[given], SIZES[asked]];
  if (from === undefined || to?.[0] !== from[0]) return [];
  return [{ actual: product(actual, share(from[1])), target: product(target, share(to[1])) }];
}

const hasTwoUnits = ({ asks, answer }: DrawnRow): boolean =>
  asks !== "提升" && typeof answer !== "string" && answer.unit !== "" && answer.unit !== asks.unit;

/** A criterion of the row: the points before any deduction; "person" where a person judges. */
interface Criterion {
  readonly text: string;
  readonly points: (row: DrawnRow, actual: Share, target: Share) => Share | "person";
}

/** Used only for rows with a ≥ target and an answer, both in percent. */
export const CRITERIA: readonly [Criterion, ...Criterion[]] = [
  {
    text: "每低1个百分点扣0.5分，扣完为止",
    points: ({ weight }, actual, target) => {
      const short = within(difference(target, actual), target);
      return within(difference(share(weight), product(short, share("0.5"))), share(weight));
    },
  },
  {
    text: "达到目标值得满分，否则不得分",
    points: ({ weight }, actual, target) => (isLess(actual, target) ? NOTHING : share(weight)),
  },
  {
    text: "按完成率得分",
    points: ({ weight }, actual, target) =>
      within(product(share(weight), quotient(actual, target)), share(weight)),
  },
  { text: "根据实际情况酌情扣分", points: () => "person" },
];

/** The results of both readings of a cost without a sign, the lower first; one where they agree. */
function costResults(row: DrawnRow): readonly Share[] {
  const [way] = readings(row);
  if (way === undefined) return [];
  const [one = NOTHING, other = NOTHING] = [false, true].map((isMost) =>
    share(inCents(product(share(row.weight), earnedB(way.actual, way.target, isMost)))),
  );
  if (isSame(one, other)) return [one];
  return isLess(one, other) ? [one, other] : [other, one];
}

/** The points of a row before a person's decision. */
const POINTS: readonly IntendedPoints[] = [
  {
    name: "own-criterion",
    rule: "the row's own criterion wins over the formula; where a person judges, the printed score stands",
    points: (row) => {
      const criterion = CRITERIA.find(({ text }) => text === row.criterion);
      const figures = figuresOf(row);
      if (criterion === undefined || figures === null) return undefined;
      const points = criterion.points(row, figures.actual, figures.target);
      if (points === "person") return row.printed === null ? null : inCents(share(row.printed));
      return lessDeduction(points, row);
    },
  },
  {
    name: "below-zero-target",
    rule: "“negative counts as 0” holds only against positive targets; a person judges what falls short",
    points: (row) => {
      if (row.asks === "提升" || typeof row.answer === "string") return undefined;
      const target = share(row.asks.target);
      if (target.part >= 0n) return undefined;
      const actual = share(row.answer.number);
      if (!isLess(actual, target)) return lessDeduction(share(row.weight), row);
      return judged(row, NOTHING, difference(share(row.weight), CENT));
    },
  },
  {
    name: "unit-mismatch",
    rule: "units have dimensions and convert within them only",
    points: (row) => (figuresOf(row) !== null && readings(row).length === 0 ? null : undefined),
  },
  {
    name: "several-readings",
    rule: "a bare number far above 万元 and a bare share against a percentage have two readings: refused where they differ",
    points: (row) => {
      const figures = figuresOf(row);
      const ways = readings(row);
      if (figures === null || ways.length < 2) return undefined;
      const points = ways.map(({ actual, target }) =>
        formulaB(row, actual, target, figures.isMost),
      );
      const before = ways.map(({ actual, target }) =>
        inCents(product(share(row.weight), earnedB(actual, target, figures.isMost))),
      );
      return new Set(before).size === 1 ? points[0] : null;
    },
  },
  {
    name: "cost-without-sign",
    rule: "a cost row without a sign: less is better or the target is to be reached; between the two results the printed score stands",
    points: (row) => {
      const figures = figuresOf(row);
      if (figures === null || row.asks === "提升" || row.asks.sign !== "") return undefined;
      if (row.level1 !== "成本指标" || figures.target.part === 0n) return undefined;
      const [low = NOTHING, high] = costResults(row);
      if (high === undefined) return lessDeduction(low, row);
      if (row.printed === null) return null;
      const given = share(row.printed);
      return inCents(isLess(given, low) ? low : isLess(high, given) ? high : given);
    },
  },
  {
    name: "unit-converted",
    rule: "万元 and 元, 天 and 小时 are converted",
    points: (row) => {
      const figures = figuresOf(row);
      const [way] = readings(row);
      if (figures === null || way === undefined || !hasTwoUnits(row)) return undefined;
      return formulaB(row, way.actual, way.target, figures.isMost);
    },
  },
  {
    name: "formula-b",
    rule: "≤ exceeded: formula B is the default, the system has A",
    points: (row) => {
      const figures = figuresOf(row);
      if (figures === null || !figures.isMost || figures.target.part <= 0n) return undefined;
      if (!isLess(figures.target, figures.actual)) return undefined;
      return formulaB(row, figures.actual, figures.target, true);
    },
  },
  {
    name: "band-edge",
    rule: "both edges of a band are closed: 80 % of 部分达成 and 60 % of 未达成 stand, with a notice",
    points: (row) => {
      if (row.answer !== "partly" && row.answer !== "missed") return undefined;
      if (row.printed === null) return undefined;
      const edge = share(row.answer === "partly" ? "80" : "60");
      const high = quotient(product(share(row.weight), edge), HUNDRED);
      return isSame(share(row.printed), high) ? inCents(share(row.printed)) : undefined;
    },
  },
];

/** Texts that the system accepts as reasons and the rules do not. */
export const NO_REASONS = ["同上", "请说明偏差原因", "未完成原因及改进措施", "（如有）"] as const;
const SAYS_NOTHING: Intended = {
  name: "says-nothing",
  rule: "an explanation of other fillers or of a printed hint is none",
};

const LOWERED: Intended = {
  name: "lowered-by-person",
  rule: "an over-achieved row with an explanation: any score from 0 to the formula's is the person's",
};

/** Every name, for counting which ones a run contained. */
export const INTENDED: readonly Intended[] = [...POINTS, SAYS_NOTHING, LOWERED];

/** The right result for a row, and the differences that lead to it from the system's. */
export function rightOf(
  row: DrawnRow,
  system: RowAnswer,
): { readonly answer: RowAnswer; readonly names: readonly string[] } {
  const names: string[] = [];
  let { points } = system;
  for (const { name, points: own } of POINTS) {
    const given = own(row);
    if (given === undefined) continue;
    points = given;
    names.push(name);
    break;
  }
  const isNothing = (NO_REASONS as readonly string[]).includes(row.reason);
  if (isNothing) names.push(SAYS_NOTHING.name);
  const explained = hasReason(row) && !isNothing;
  const farAbove = isFarAboveInUnits(row);
  const isPersons =
    (names.includes("own-criterion") && criterionIsPersons(row)) ||
    (names.includes("cost-without-sign") && costResults(row).length > 1);
  if (farAbove && explained && !isPersons && points !== null && row.printed !== null) {
    const given = share(row.printed);
    if (!isLess(given, NOTHING) && isLess(given, share(points))) {
      points = inCents(given);
      names.push(LOWERED.name);
    }
  }
  return { answer: withReasons(row, points, { explained, farAbove }), names };
}

const criterionIsPersons = ({ criterion }: DrawnRow): boolean =>
  criterion === "根据实际情况酌情扣分";

/** Whether an answer is far above its target in every reading. */
function isFarAboveInUnits(row: DrawnRow): boolean {
  const figures = figuresOf(row);
  if (figures === null) return isFarAbove(row);
  if (figures.isMost || figures.target.part <= 0n) return false;
  const ways = readings(row);
  return (
    ways.length > 0 &&
    ways.every(
      ({ actual, target }) => !isLess(product(actual, HUNDRED), product(target, share("130"))),
    )
  );
}
