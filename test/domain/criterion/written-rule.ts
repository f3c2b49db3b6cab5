/** A criterion as it was read, as a short text for tables. */
import type {
  Band,
  Condition,
  Measured,
  Result,
  Step,
} from "../../../src/domain/criterion/criterion";
import { readCriterion } from "../../../src/domain/criterion/read-criterion";
import type { DaySpan } from "../../../src/domain/quantity/model/readings";

/**
 * "percentage ≥95: full; else: nothing" for ≥95%得满分，否则不得分; "?>95" for a bound whose edge the wording
 * leaves open; "judged" and the like for texts that are no rule.
 */
export function written(text: string, name = "合格率"): string {
  const read = readCriterion(text, name);
  if (read.kind !== "rule") return read.kind;
  const { bands, step, weight, standard, bonus } = read;
  return [
    ...bands.map(bandOf),
    ...(step === null ? [] : [stepOf(step)]),
    ...(weight === null ? [] : [`weight ${weight}`]),
    ...(standard === null ? [] : [`standard ${standard}`]),
    ...(bonus ? ["bonus"] : []),
  ].join("; ");
}

const bandOf = ({ when, result }: Band): string => `${conditionOf(when)}: ${resultOf(result)}`;

function conditionOf(when: Condition): string {
  switch (when.kind) {
    case "interval": {
      const { low, high, measured, bare, denied } = when;
      const edge = (included: boolean | null, sign: string, strict: string): string =>
        included === null ? `?${strict}` : included ? sign : strict;
      return [
        measuredOf(measured),
        low && `${edge(low.included, "≥", ">")}${low.value}`,
        high && `${edge(high.included, "≤", "<")}${high.value}`,
        bare && "bare",
        denied && "denied",
      ]
        .filter((each) => each !== null && each !== false)
        .join(" ");
    }
    case "met":
    case "missed":
      return when.side === null ? when.kind : `${when.kind} ${when.side}`;
    case "on-time":
    case "late":
      return when.by === null ? when.kind : `${when.kind} ${daysOf(when.by)}`;
    case "otherwise":
      return "else";
    case "none":
    case "some":
      return when.kind;
  }
}

function daysOf({ first, last }: DaySpan): string {
  const [from, to] = [first, last].map(({ month, day }) => `${month}-${day}`);
  return from === to ? `${to}` : `${from} to ${to}`;
}

const measuredOf = (measured: Measured): string =>
  "unit" in measured ? `${measured.of}(${measured.unit})` : measured.of;

function resultOf(result: Result): string {
  switch (result.kind) {
    case "points":
      return result.points;
    case "share":
      return `${result.share}%`;
    case "minus":
      return `-${result.points}`;
    case "minus-share":
      return `-${result.share}%`;
    case "gain":
      return `${result.points} each ${result.size}${result.unit}`;
    case "full":
    case "nothing":
    case "proportion":
    case "rate":
    case "rate-off":
    case "person":
      return result.kind;
  }
}

function stepOf({ side, size, measured, points, ofWeight, from, part, most }: Step): string {
  const start = from === null ? "" : ` from ${from}`;
  const parts = part === "in-proportion" ? "" : `, parts ${part}`;
  const end = most === null ? "" : `, at most ${most}`;
  const off = ofWeight ? `${points}%` : points;
  return `each ${size} ${side}${start} of ${measuredOf(measured)}: -${off}${parts}${end}`;
}
