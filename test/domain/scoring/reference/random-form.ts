/** Random forms: rules, funds, rows, and the printed total and grade. */
import type { Random } from "../../../support/random";
import { compare, exactText, fraction, minus, over, plus, printed, times, ZERO } from "./fraction";
import { amount, randomRow } from "./random-row";
import { referenceTotals, referenceVerdict } from "./reference";
import type { ReferenceForm, ReferenceMoney, ReferenceRow, ReferenceRules } from "./reference-form";

type Grades = ReferenceRules["grades"];
const GRADES: readonly [Grades, Grades] = [
  [
    ["优", "90"],
    ["良", "80"],
    ["中", "60"],
    ["差", "0"],
  ],
  [
    ["优", "80"],
    ["良", "70"],
    ["中", "60"],
    ["差", "0"],
  ],
];

const randomRules = (random: Random): ReferenceRules => ({
  formula: random.oneOf(["A", "B"]),
  floor: random.oneOf([null, null, "60", "50", "33.3"]),
  places: random.oneOf([2, 2, 2, 2, 1, 0]),
  cap: random.oneOf(["100", "100", "100", "95", "99.5"]),
  overachievedFrom: random.oneOf(["130", "130", "120", "150"]),
  grades: random.oneOf(GRADES),
});

const RATES = [
  "0",
  "50",
  "89.995",
  "95.005",
  "95.014",
  "99.99",
  "99.995",
  "100",
  "100.01",
  "130",
] as const;

function randomMoney(random: Random): ReferenceMoney {
  const budget = random.below(12) === 0 ? random.oneOf([null, "0", "0.00"]) : amount(random);
  const share = over(fraction(random.oneOf(RATES)), fraction("100"));
  const executed =
    budget !== null && random.below(2) === 0 ? exactText(times(fraction(budget), share)) : null;
  const money: ReferenceMoney = {
    budget,
    executed: executed ?? (random.below(15) === 0 ? null : amount(random)),
    weight: random.oneOf(["10", "10", "20", "3.33"]),
    printed: null,
    printedRate: null,
  };
  if (money.executed === null || budget === null || fraction(budget).n === 0n) return money;
  const rate = over(times(fraction(money.executed), fraction("100")), fraction(budget));
  const off = fraction(random.oneOf(["0", "0", "0.01", "-0.01"]));
  return { ...money, printedRate: printed(plus(rate, off), random.oneOf([2, 2, 1, 0, 4])) };
}

/** Weights that add up to 100, or nearly, in some of the forms. */
function balanced(random: Random, rows: readonly ReferenceRow[], money: ReferenceMoney | null) {
  const [first, ...others] = rows;
  if (first === undefined) return rows;
  const taken = [...(money ? [money] : []), ...others].map((each) => fraction(each.weight));
  const rest = minus(
    fraction(random.oneOf(["100", "100", "100", "99.99", "100.01"])),
    taken.reduce(plus, ZERO),
  );
  if (compare(rest, ZERO) < 0n) return rows;
  return [{ ...first, weight: printed(rest), printed: null }, ...others];
}

/**
 * Without an empty score below one that exceeds its weight: the cells may be merged, which the reader
 * decides and not the rules.
 */
function withoutSharedScores(rows: readonly ReferenceRow[]): readonly ReferenceRow[] {
  return rows.map((row, index) => {
    const above = rows[index - 1];
    if (row.printed !== null || !above || above.printed === null) return row;
    const exceeds = compare(fraction(above.printed), fraction(above.weight)) > 0n;
    return exceeds ? { ...row, printed: "0" } : row;
  });
}

/** The printed total: possible, off by a hundredth, 0, or empty. */
function printedTotal(random: Random, form: ReferenceForm): string | null {
  const [low, high] = referenceTotals(form);
  const hundredth = fraction("0.01");
  const below = printed(minus(fraction(low), hundredth));
  const above = printed(plus(fraction(high), hundredth));
  return random.oneOf([low, high, high, below, above, "0", "0.00", "89.995", null]);
}

/** A form of about eight to eighteen rows. */
export function randomForm(random: Random): ReferenceForm {
  const rules = randomRules(random);
  const drawn = Array.from({ length: 8 + random.below(11) }, () => randomRow(random, rules));
  const money = random.below(10) === 0 ? null : randomMoney(random);
  const rows = withoutSharedScores(balanced(random, drawn, money));
  const open: ReferenceForm = {
    rules,
    money,
    rows,
    total: { weight: null, score: null },
    grade: null,
  };
  const right = referenceVerdict(open);
  const execution = money && right.scores[0];
  const paid = money && {
    ...money,
    printed: random.oneOf([execution ?? null, execution ?? null, money.weight, null]),
  };
  return {
    ...open,
    money: paid,
    total: {
      weight: random.oneOf([null, "100", "100.00", "99.99"]),
      score: printedTotal(random, { ...open, money: paid }),
    },
    grade: random.oneOf([null, right.grade, right.grade, "优", "良", "差"]),
  };
}
