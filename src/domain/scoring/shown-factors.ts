/** The figures of a quantitative score for its sentence: in one unit, so that they can be divided. */
import { decimal, plain, ZERO, type Decimal } from "../decimal";
import { conversionRatios } from "../quantity/units/unit";
import type { ShownFigure, Short } from "../scores/because-missed";
import type { Measurement } from "../scores/measurement";
import { sameCalendar, type MeasurableActual, type MeasurableTarget } from "./measure";

/** The most decimal places of a figure in a sentence. */
const MOST_PLACES = 12;

/** A figure, and the same figure as on the form if it is in another unit there. */
interface Shown {
  readonly value: Decimal;
  readonly unit: string;
  readonly as: { readonly value: Decimal; readonly unit: string } | null;
}

/** The figures of target and answer; of a range, the bound that was missed, `low` or `high`. */
export function shownFactors(
  target: MeasurableTarget,
  actual: MeasurableActual,
  { share, units, judgedOutside }: Pick<Measurement, "share" | "units" | "judgedOutside">,
  missed: "low" | "high",
): Pick<Short, "target" | "actual" | "negative"> {
  const [ownTarget, ownActual] = sameCalendar(target, actual);
  const asked = decimal(ownTarget.kind === "quantity" ? ownTarget.value : ownTarget[missed]);
  const given = decimal(ownActual.value);
  const negative = given.isNegative() && !given.isZero();
  const counted = negative && !judgedOutside ? ZERO : given;
  const [first, second] = inOneUnit(
    share === "target" ? asPercentage(asked) : { value: asked, unit: units.target, as: null },
    share === "actual" ? asPercentage(counted) : { value: counted, unit: units.actual, as: null },
  );
  return {
    target: figureOf(first),
    actual: figureOf(second),
    negative: negative ? plain(given) : null,
  };
}

const figureOf = ({ value, unit, as }: Shown): ShownFigure => ({
  value: plain(value),
  unit,
  as: as && { value: plain(as.value), unit: as.unit },
});

const asPercentage = (value: Decimal): Shown => ({ value: value.times(100), unit: "%", as: null });

/** Both figures in the smaller unit where the result is exact, as a calculator has no 万元. */
function inOneUnit(target: Shown, actual: Shown): readonly [Shown, Shown] {
  // of several ratios, which give the same points, the first
  const [ratio] = conversionRatios(actual.unit, target.unit);
  if (ratio === undefined) return [target, actual];
  const [size, targetSize] = [decimal(ratio[0]), decimal(ratio[1])];
  if (size.equals(targetSize)) return [target, actual];
  return size.lessThan(targetSize)
    ? [converted(target, targetSize, size, actual.unit), actual]
    : [target, converted(actual, size, targetSize, target.unit)];
}

function converted(from: Shown, size: Decimal, smaller: Decimal, unit: string): Shown {
  const value = from.value.times(size).div(smaller);
  const even = value.decimalPlaces() <= MOST_PLACES;
  return even ? { value, unit, as: { value: from.value, unit: from.unit } } : from;
}
