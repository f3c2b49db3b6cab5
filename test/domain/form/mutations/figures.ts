/** The same number typed in another way: points, amounts and rates as texts, numbers and formulas. */
import { format as formatNumber } from "numfmt";
import { decimal, plain } from "../../../../src/domain/decimal";
import type { Random } from "../../../support/random";
import { textCell, type Mark, type MarkedCell } from "./marked";
import { chance, eachMarked, mutation, type Mutation } from "./mutation";

/** The text that Excel shows for a stored number. */
export const numberCell = (
  raw: string,
  format: string,
  mark: Mark | null,
  formula?: string,
): MarkedCell => ({
  kind: "number",
  shown: formatNumber(format, Number(raw)),
  raw,
  format,
  mark,
  ...(formula === undefined ? {} : { formula }),
});

export const widened = (text: string): string =>
  text.replace(/[!-~]/gu, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));

const thousands = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/gu, ",");

/** With two places if that loses nothing. */
export function written(value: string, random: Random): string {
  const [whole = "", places = ""] = value.split(".");
  const fraction = places.length < 2 && chance(random, 2) ? places.padEnd(2, "0") : places;
  const grouped = chance(random, 2) ? thousands(whole) : whole;
  return fraction === "" ? grouped : `${grouped}.${fraction}`;
}

const SPACES = [" ", "\u00a0", "\u3000", "\n", "  "] as const;

function spaced(text: string, random: Random): string {
  const blank = random.oneOf(SPACES);
  return random.oneOf([blank + text, text + blank, blank + text + blank]);
}

interface Known {
  readonly mark: Mark;
  /** The number in front of a % sign, or the number. */
  readonly value: string;
}

/** A change to about half of the cells that hold a number. */
const figures = (
  name: string,
  retyped: (known: Known, random: Random) => MarkedCell | null,
): Mutation =>
  mutation(name, (rows, random) =>
    eachMarked(rows, (cell, mark) => {
      if (mark.number?.kind !== "number" || mark.part === "target" || !chance(random, 2))
        return cell;
      return retyped({ mark, value: mark.number.value }, random) ?? cell;
    }),
  );

const isPercent = (mark: Mark): boolean => mark.number?.kind === "number" && mark.number.percent;

/** A percentage stays one: 95.01 without its sign would be another number. */
const sign = (mark: Mark): string => (isPercent(mark) ? "%" : "");

const asText = figures("numbers as text", ({ mark, value }, random) =>
  textCell(written(value, random) + sign(mark), mark),
);

const asSpacedText = figures("numbers as text with odd spaces", ({ mark, value }, random) =>
  textCell(spaced(written(value, random) + sign(mark), random), mark),
);

const asWideText = figures("full-width digits", ({ mark, value }, random) =>
  textCell(widened(written(value, random) + sign(mark)), mark),
);

const withUnits = figures("numbers with their unit", ({ mark, value }, random) => {
  if (mark.part === "points")
    return textCell(`${written(value, random)}${random.oneOf(["分", " 分"])}`, mark);
  if (mark.part !== "amount" || mark.unit === "") return null;
  return textCell(random.oneOf(["", "¥", "￥"]) + written(value, random) + mark.unit, mark);
});

const FORMATS = [
  "General",
  "0.00",
  "#,##0.00",
  "0.00_ ",
  "#,##0.00_);(#,##0.00)",
  "0.00_);[Red](0.00)",
] as const;

const stored = (mark: Mark, value: string): string =>
  isPercent(mark) ? plain(decimal(value).div(decimal("100"))) : value;

const asNumber = figures("texts as numbers", ({ mark, value }, random) =>
  numberCell(stored(mark, value), isPercent(mark) ? "0.00%" : random.oneOf(FORMATS), mark),
);

const asFormula = figures("formulas that show a number", ({ mark, value }, random) =>
  numberCell(
    stored(mark, value),
    isPercent(mark) ? "0.00%" : "0.00",
    mark,
    random.oneOf(["=SUM(F3:F5)", "=ROUND(D6/C6*10,2)", "=VLOOKUP(A1,汇总!A:F,6,0)"]),
  ),
);

/** A column too narrow, or a format that hides the number: the stored value is read. */
const hidden = figures("numbers that are not shown", ({ mark, value }) =>
  isPercent(mark) ? null : { ...numberCell(value, "0.00", mark), shown: "####" },
);

export const FIGURE_MUTATIONS: readonly Mutation[] = [
  asText,
  asSpacedText,
  asWideText,
  withUnits,
  asNumber,
  asFormula,
  hidden,
];
