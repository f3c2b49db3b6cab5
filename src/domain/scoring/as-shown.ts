/**
 * A form by what its cells show: a format that only rounds (0.4956 shown as 50%, 9.996 as 10.00)
 * leaves two readings of a figure.
 */
import type { Cell } from "../cells";
import { decimal, plain, roundHalfUp } from "../decimal";
import type {
  ActualPlace,
  Figure,
  Form,
  FundsRow,
  Indicator,
  Place,
  TargetPlace,
} from "../form/model/form";
import { placesOf } from "../quantity/numbers/plain-number";
import { readTargetText } from "../quantity/target";

/**
 * The form with every rounded figure as it is shown.
 *
 * @returns null where no cell shows another figure than it holds
 */
export function formAsShown(form: Form): Form | null {
  const shown: Form = {
    ...form,
    funds: form.funds.map(fundsAsShown),
    indicators: form.indicators.map(indicatorAsShown),
    total: form.total && {
      ...form.total,
      weight: figureAsShown(form.total.weight),
      score: figureAsShown(form.total.score),
    },
  };
  const places = placesIn(form);
  return placesIn(shown).every((place, index) => place === places[index]) ? null : shown;
}

/** Every place with a figure, in the order of the form. */
const placesIn = ({ funds, indicators, total }: Form): readonly (Place | null)[] => [
  ...funds.flatMap((row) => AMOUNTS.map((column) => row[column])),
  ...indicators.flatMap(({ target, actual, weight, score, deduction }) => [
    target,
    actual,
    weight,
    score,
    deduction,
  ]),
  ...(total === null ? [] : [total.weight, total.score]),
];

const AMOUNTS = ["initial", "budget", "executed", "weight", "rate", "score"] as const;

function fundsAsShown(row: FundsRow): FundsRow {
  return {
    ...row,
    initial: figureAsShown(row.initial),
    budget: figureAsShown(row.budget),
    executed: figureAsShown(row.executed),
    weight: figureAsShown(row.weight),
    rate: figureAsShown(row.rate),
    score: figureAsShown(row.score),
  };
}

function indicatorAsShown(row: Indicator): Indicator {
  return {
    ...row,
    target: targetAsShown(row.target, row.name.text),
    actual: actualAsShown(row.actual, row.name.text),
    weight: figureAsShown(row.weight),
    score: figureAsShown(row.score),
    deduction: figureAsShown(row.deduction),
  };
}

function figureAsShown(figure: Figure | null): Figure | null {
  if (figure?.cell.kind !== "number" || figure.number.kind !== "number") return figure;
  const { number } = figure;
  const value = plain(roundHalfUp(decimal(number.value), number.decimals));
  return decimal(value).equals(decimal(number.value))
    ? figure
    : { ...figure, number: { ...number, value } };
}

/** The number that a cell shows, if it is the stored number rounded; else null. */
function shownValue(cell: Cell, value: string, name: string): string | null {
  if (cell.kind !== "number") return null;
  const shown = readTargetText(cell.shown, { name });
  if (shown.kind !== "quantity") return null;
  const [printed, stored] = [decimal(shown.value), decimal(value)];
  const isRounded = roundHalfUp(stored, placesOf(shown.value)).equals(printed);
  return isRounded && !stored.equals(printed) ? shown.value : null;
}

function targetAsShown(place: TargetPlace, name: string): TargetPlace {
  const { target, cell } = place;
  if (target.kind !== "quantity") return place;
  const value = shownValue(cell, target.value, name);
  return value === null ? place : { ...place, target: { ...target, value } };
}

function actualAsShown(place: ActualPlace, name: string): ActualPlace {
  const { actual, cell } = place;
  if (actual.kind !== "quantity") return place;
  const value = shownValue(cell, actual.value, name);
  return value === null ? place : { ...place, actual: { ...actual, value } };
}
