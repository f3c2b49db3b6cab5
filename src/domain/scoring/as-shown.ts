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
  const funds = form.funds.map(fundsAsShown);
  const indicators = form.indicators.map(indicatorAsShown);
  const total = form.total && withFigures(form.total, ["weight", "score"]);
  const isSame =
    total === form.total &&
    funds.every((row, index) => row === form.funds[index]) &&
    indicators.every((row, index) => row === form.indicators[index]);
  return isSame ? null : { ...form, funds, indicators, total };
}

/** A row with its figures as shown; the row itself where they are the same. */
function withFigures<Name extends string, Row extends Readonly<Record<Name, Figure | null>>>(
  row: Row,
  names: readonly Name[],
): Row {
  let shown = row;
  for (const name of names) {
    const figure = figureAsShown(row[name]);
    if (figure !== row[name]) shown = { ...shown, [name]: figure };
  }
  return shown;
}

const AMOUNTS = ["initial", "budget", "executed", "weight", "rate", "score"] as const;

const fundsAsShown = (row: FundsRow): FundsRow => withFigures(row, AMOUNTS);

function indicatorAsShown(row: Indicator): Indicator {
  const shown = withFigures(row, ["weight", "score", "deduction"]);
  const target = targetAsShown(row.target, row.name.text);
  const actual = actualAsShown(row.actual, row.name.text);
  return target === row.target && actual === row.actual ? shown : { ...shown, target, actual };
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
