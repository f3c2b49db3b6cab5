/** The value of a parsed formula, for the functions that forms are calculated with. */
import type { Position } from "../../../domain/cells";
import {
  decimal,
  parseDecimal,
  roundHalfUp,
  sum,
  ZERO,
  type Decimal,
} from "../../../domain/decimal";
import type { Formula, FormulaReference } from "./parse-formula";

/** The content of a cell; null for an empty one. */
export type Scalar = Decimal | string | boolean | null;

/** Cells, or the values of an operation on cells. */
interface Area {
  readonly rows: readonly (readonly Scalar[])[];
  /** Its position on the sheet; null for the values of an operation. */
  readonly from: Position | null;
}

type Value = { readonly area: Area } | { readonly scalar: Scalar };

/**
 * Thrown for anything that is not evaluated here: another function, an error, a value of another kind.
 */
export class NotEvaluated extends Error {
  override readonly name = "NotEvaluated";
}

/** The largest area, in cells, that is evaluated. */
const MOST_CELLS = 50_000;

const isNumber = (value: Scalar): value is Decimal => typeof value === "object" && value !== null;

const isText = (value: Scalar): value is string => typeof value === "string";

/** A number as an operand: an empty cell is 0, a truth value 0 or 1. */
function numberOf(value: Scalar): Decimal {
  if (isNumber(value)) return value;
  if (value === null || value === false) return ZERO;
  if (value === true) return decimal("1");
  throw new NotEvaluated(`text ${value}`);
}

function truthOf(value: Scalar): boolean {
  if (typeof value === "boolean") return value;
  return !numberOf(value).isZero();
}

const scalarsIn = (value: Value): readonly Scalar[] =>
  "area" in value ? value.area.rows.flat() : [value.scalar];

/** The numbers among values: texts and truth values in cells do not count, nor do empty cells. */
const numbersIn = (values: readonly Value[]): readonly Decimal[] =>
  values.flatMap((value) =>
    "area" in value ? value.area.rows.flat().filter(isNumber) : [numberOf(value.scalar)],
  );

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  ">": (order) => order > 0,
  "<=": (order) => order <= 0,
  ">=": (order) => order >= 0,
};

/** Excel's order: numbers before texts, in which case does not count. */
function orderOf(one: Scalar, other: Scalar): number {
  if (isText(one) || isText(other)) {
    const [left, right] = [one ?? "", other ?? ""];
    if (isText(left) && isText(right)) {
      const [a, b] = [left.toLowerCase(), right.toLowerCase()];
      if (a === b) return 0;
      throw new NotEvaluated("the order of texts");
    }
    if (typeof left === "boolean" || typeof right === "boolean") throw new NotEvaluated("truth");
    return isText(left) ? 1 : -1;
  }
  if (typeof one === "boolean" || typeof other === "boolean") throw new NotEvaluated("truth");
  return numberOf(one).comparedTo(numberOf(other));
}

function arithmetic(name: string, one: Decimal, other: Decimal): Decimal {
  if (name === "+") return one.plus(other);
  if (name === "-") return one.minus(other);
  if (name === "*") return one.times(other);
  if (other.isZero()) throw new NotEvaluated("division by 0");
  return one.dividedBy(other);
}

function operate(name: string, one: Scalar, other: Scalar): Scalar {
  const compare = COMPARISONS[name];
  if (compare === undefined) return arithmetic(name, numberOf(one), numberOf(other));
  // texts are ordered by language, so that only their equality is evaluated
  if ((name === "=" || name === "<>") && isText(one) && isText(other))
    return (one.toLowerCase() === other.toLowerCase()) === (name === "=");
  return compare(orderOf(one, other));
}

/** An operation on each pair of values; areas have to be of one size. */
function eachPair(one: Value, other: Value, operation: (a: Scalar, b: Scalar) => Scalar): Value {
  if ("scalar" in one && "scalar" in other) return { scalar: operation(one.scalar, other.scalar) };
  const shape = "area" in one ? one.area : "area" in other ? other.area : null;
  const at = (value: Value, row: number, column: number): Scalar => {
    if ("scalar" in value) return value.scalar;
    const found = value.area.rows[row]?.[column];
    if (found === undefined) throw new NotEvaluated("areas of two sizes");
    return found;
  };
  const rows = (shape?.rows ?? []).map((row, r) =>
    row.map((_, c) => operation(at(one, r, c), at(other, r, c))),
  );
  const isOneSize = [one, other].every(
    (value) =>
      "scalar" in value ||
      (value.area.rows.length === rows.length &&
        value.area.rows.every((row, index) => row.length === rows[index]?.length)),
  );
  if (!isOneSize) throw new NotEvaluated("areas of two sizes");
  return { area: { rows, from: null } };
}

export interface EvaluationPlace {
  /** The distance between the formula and the cell that its text was written for. */
  readonly moved: Position;
  /** @throws NotEvaluated for a cell whose value is not known */
  readonly valueAt: (at: Position) => Scalar;
}

class Evaluator {
  constructor(private readonly place: EvaluationPlace) {}

  scalar(formula: Formula): Scalar {
    const value = this.value(formula);
    if ("scalar" in value) return value.scalar;
    const { rows } = value.area;
    const only = rows[0]?.[0];
    if (rows.length !== 1 || rows[0]?.length !== 1 || only === undefined)
      throw new NotEvaluated("an area as one value");
    return only;
  }

  private value(formula: Formula): Value {
    switch (formula.kind) {
      case "number": {
        const number = parseDecimal(formula.value.replace(/\.$/u, "").replace(/^\./u, "0."));
        if (number === null) throw new NotEvaluated(formula.value);
        return { scalar: number };
      }
      case "text":
      case "boolean":
        return { scalar: formula.value };
      case "area":
        return { area: this.area(this.positionOf(formula.from), this.positionOf(formula.to)) };
      case "call":
        return this.call(formula.name, formula.operands);
    }
  }

  private positionOf({ row, column, isRowFixed, isColumnFixed }: FormulaReference): Position {
    const { moved } = this.place;
    return {
      row: isRowFixed ? row : row + moved.row,
      column: isColumnFixed ? column : column + moved.column,
    };
  }

  private area(one: Position, other: Position): Area {
    const from = { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) };
    const height = Math.abs(one.row - other.row) + 1;
    const width = Math.abs(one.column - other.column) + 1;
    if (from.row < 1 || from.column < 1 || height * width > MOST_CELLS)
      throw new NotEvaluated("area");
    const rows = Array.from({ length: height }, (_, r) =>
      Array.from({ length: width }, (__, c) =>
        this.place.valueAt({ row: from.row + r, column: from.column + c }),
      ),
    );
    return { rows, from };
  }

  private call(name: string, operands: readonly Formula[]): Value {
    const [first, second, third] = operands;
    if (name in COMPARISONS || /^[-+*/]$/u.test(name)) {
      if (first === undefined || second === undefined) throw new NotEvaluated(name);
      return eachPair(this.value(first), this.value(second), (one, other) =>
        operate(name, one, other),
      );
    }
    if (name === "IF" && first !== undefined && second !== undefined) {
      if (truthOf(this.scalar(first))) return this.value(second);
      return third === undefined ? { scalar: false } : this.value(third);
    }
    if (name === "OFFSET") return { area: this.offset(operands) };
    if (name === "ISNUMBER" && first !== undefined) {
      const truth = { scalar: true } as const;
      return eachPair(this.value(first), truth, (value) => isNumber(value));
    }
    const values = operands.map((operand) => this.value(operand));
    return { scalar: this.total(name, values) };
  }

  private offset([base, ...numbers]: readonly Formula[]): Area {
    const start = base && this.value(base);
    if (start === undefined || !("area" in start) || start.area.from === null)
      throw new NotEvaluated("OFFSET");
    const { from, rows } = start.area;
    const whole = numbers.map((formula) => numberOf(this.scalar(formula)).truncated().toNumber());
    const [down = 0, right = 0, height = rows.length, width = rows[0]?.length ?? 0] = whole;
    if (height < 1 || width < 1) throw new NotEvaluated("OFFSET");
    const corner = { row: from.row + down, column: from.column + right };
    return this.area(corner, { row: corner.row + height - 1, column: corner.column + width - 1 });
  }

  private total(name: string, values: readonly Value[]): Scalar {
    const one = (index: number): Scalar => {
      const scalars = values[index] === undefined ? [] : scalarsIn(values[index]);
      const [only] = scalars;
      if (scalars.length !== 1 || only === undefined) throw new NotEvaluated(name);
      return only;
    };
    const truths = (): readonly boolean[] =>
      values
        .flatMap(scalarsIn)
        .filter((value) => value !== null)
        .map(truthOf);
    switch (name) {
      case "SUM":
        return sum(numbersIn(values));
      case "SUMPRODUCT":
        if (values.length !== 1) throw new NotEvaluated(name);
        return sum(values.flatMap(scalarsIn).filter(isNumber));
      case "COUNT":
        return decimal(String(values.flatMap(scalarsIn).filter(isNumber).length));
      case "AVERAGE": {
        const numbers = numbersIn(values);
        return arithmetic("/", sum(numbers), decimal(String(numbers.length)));
      }
      case "MIN":
      case "MAX": {
        const isBetter = name === "MIN" ? -1 : 1;
        const numbers = numbersIn(values);
        return numbers.reduce(
          (best, value) => (value.comparedTo(best) === isBetter ? value : best),
          numbers[0] ?? ZERO,
        );
      }
      case "ROUND": {
        const places = numberOf(one(1)).toNumber();
        if (!Number.isInteger(places) || places < 0 || places > 15) throw new NotEvaluated(name);
        return roundHalfUp(numberOf(one(0)), places);
      }
      case "ABS":
        return numberOf(one(0)).abs();
      case "N":
        return isText(one(0)) ? ZERO : numberOf(one(0));
      case "ROWS": {
        const [value] = values;
        if (value === undefined || !("area" in value)) throw new NotEvaluated(name);
        return decimal(String(value.area.rows.length));
      }
      case "AND":
        return truths().every(Boolean);
      case "OR":
        return truths().some(Boolean);
      case "NOT":
        return !truthOf(one(0));
      default:
        throw new NotEvaluated(name);
    }
  }
}

/**
 * Evaluates a formula.
 * @throws NotEvaluated for one that is not covered, and for one whose value is an error
 */
export const evaluate = (formula: Formula, place: EvaluationPlace): Scalar =>
  new Evaluator(place).scalar(formula);
