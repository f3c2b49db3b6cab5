/**
 * The content of a form as facts, independent of notation: "97.0 %" and 0.97 as a percentage are
 * equal.
 */
import { a1, type Position } from "../../../../src/domain/cells";
import { decimal, plain } from "../../../../src/domain/decimal";
import type { Figure, Form, Place } from "../../../../src/domain/form/model/form";
import type { Actual, NumberReading, Target } from "../../../../src/domain/quantity/model/readings";
import { markOf, type Mark } from "./marked";

/** A value reported as unreadable: refused, not misread. */
export const UNREADABLE = "unreadable";
export const EMPTY = "";
/**
 * Prefix of an actual value in words without an attainment; for a target with a number it is
 * refused.
 */
export const OTHER_WORDS = "words: ";

export interface Fact {
  /** Form, row and field: "0/21 score". */
  readonly key: string;
  /** The form the fact was found in. */
  readonly form: number;
  /** The fixture's cell that the value must be read from; null for a cell of no fixture. */
  readonly mark: Mark | null;
  readonly at: Position;
  readonly value: string;
}

/** Factors by which units are compared: 万元 and 元, 公里 and 米 …. */
const IN_BASE: Readonly<Record<string, readonly [string, string]>> = {
  万元: ["10000", "元"],
  千元: ["1000", "元"],
  亿元: ["100000000", "元"],
  公里: ["1000", "米"],
  吨: ["1000", "公斤"],
};

export function inBase(value: string, unit: string): string {
  const [times, base] = IN_BASE[unit] ?? ["1", unit];
  return plain(decimal(value).times(decimal(times))) + base;
}

const sameNumber = (value: string): string => plain(decimal(value).times(decimal("1")));

const bare = (text: string): string =>
  text.replace(/[\s\u200b\ufeff]/gu, "").replace(/[:：。;；]+$/u, "");

function ofNumber(number: NumberReading): string {
  return number.kind === "number"
    ? sameNumber(number.value)
    : number.kind === "empty"
      ? EMPTY
      : number.kind;
}

function ofTarget({ target, text }: { target: Target; text: string }): string {
  switch (target.kind) {
    case "quantity":
      return target.comparison + inBase(target.value, target.unit);
    case "range":
      return `${inBase(target.low, target.unit)}~${inBase(target.high, target.unit)}`;
    case "deadline":
      return `by ${JSON.stringify(target.by)}`;
    case "words":
      return `words: ${bare(text)}`;
    case "empty":
      return EMPTY;
    case "unreadable":
      return UNREADABLE;
  }
}

function ofActual({ actual, text }: { actual: Actual; text: string }): string {
  switch (actual.kind) {
    case "quantity":
      return inBase(actual.value, actual.unit);
    case "date":
      return `on ${JSON.stringify(actual.on)}`;
    case "words":
      return actual.attainment === null ? `${OTHER_WORDS}${bare(text)}` : actual.attainment;
    case "empty":
      return EMPTY;
    case "unreadable":
      return UNREADABLE;
  }
}

type Field = readonly [name: string, place: Place | null, value: string];

const textField = (name: string, place: Place | null): Field => [
  name,
  place,
  place === null ? EMPTY : bare(place.text),
];

const figureField = (name: string, figure: Figure | null): Field => [
  name,
  figure,
  figure === null ? EMPTY : ofNumber(figure.number),
];

/** Whether the form has the cell at all; an empty cell is a fact. */
const present = ([, place]: Field): boolean => place !== null;

const lineOf = (place: Place): string => {
  const mark = markOf(place.cell);
  return mark === null ? `?${a1(place.at)}` : `${mark.form}/${mark.row}`;
};

/** The form of the fixture a form was read from: the one its table belongs to. */
export function formIdOf(form: Form): number {
  const places = [...form.indicators.map(({ name }) => name), form.title];
  const ids = places.flatMap(({ cell }) => markOf(cell)?.form ?? []);
  return ids[0] ?? -1;
}

/** All facts of a form that was read from marked cells. */
export function factsOf(form: Form): Fact[] {
  const id = formIdOf(form);
  const facts = (line: string, fields: readonly Field[]): Fact[] =>
    fields
      .filter(present)
      .flatMap(([name, place, value]) =>
        place === null
          ? []
          : [{ key: `${line} ${name}`, form: id, mark: markOf(place.cell), at: place.at, value }],
      );
  const head = facts(`${id}`, [
    textField("title", form.title),
    textField("year", form.year),
    textField("project", form.project),
    textField("department", form.department),
    textField("unit", form.unit),
    textField("grade", form.grade),
    figureField("total weight", form.total?.weight ?? null),
    figureField("total score", form.total?.score ?? null),
    ...form.goals.flatMap(({ goal, outcome }, index) => [
      textField(`goal ${index + 1}`, goal),
      textField(`outcome ${index + 1}`, outcome),
    ]),
  ]);
  const funds = form.funds.flatMap((row) =>
    facts(lineOf(row.label), [
      textField(`funds ${row.role}`, row.label),
      figureField("initial", row.initial),
      figureField("budget", row.budget),
      figureField("executed", row.executed),
      figureField("funds weight", row.weight),
      figureField("rate", row.rate),
      figureField("funds score", row.score),
      textField("funds explanation", row.explanation),
    ]),
  );
  const rows = form.indicators.flatMap((row) =>
    facts(lineOf(row.name), [
      textField("level1", row.level1),
      textField("level2", row.level2),
      textField(row.placeholder ? "placeholder" : "name", row.name),
      ["target", row.target, ofTarget(row.target)],
      ["actual", row.actual, ofActual(row.actual)],
      figureField("weight", row.weight),
      figureField("score", row.score),
      textField("explanation", row.explanation),
    ]),
  );
  return [...head, ...funds, ...rows];
}
