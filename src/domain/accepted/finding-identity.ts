/** Identifies a finding by its contents, independent of its address. */
import type { Assessment } from "../assessment/assessment";
import { a1 } from "../cells";
import { parseDecimal, plain } from "../decimal";
import type { Finding } from "../findings/finding";
import type { FundsRow, Indicator, Place } from "../form/model/form";
import { compactText } from "../text/compact";
import type { FindingIdentity } from "./accepted";

/** Longer texts, in characters, are compared by their beginning, their length and a checksum. */
const LONGEST = 80;
const BEGINNING = 60;

/**
 * A text in the form in which texts are compared: a figure as a number, a percentage without its sign.
 * Idempotent.
 */
export function comparable(text: string): string {
  const compact = compactText(text);
  const number = parseDecimal(compact.replaceAll(",", "").replace(/%$/, ""));
  if (number !== null) return plain(number);
  if (compact.length <= LONGEST) return compact;
  return `${compact.slice(0, BEGINNING)}~${compact.length}.${checksum(compact)}`;
}

/** FNV-1a over UTF-16 units. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

/**
 * The members of a finding that do not identify it: its address, and those that its code determines.
 */
const APART: ReadonlySet<string> = new Set(["code", "severity", "cell"]);
const POSITIONS: ReadonlySet<string> = new Set(["first", "goal"]);

/** The facts of a finding as text, equal for equal findings at any address. */
const factsOf = (finding: Finding): string =>
  comparable(
    JSON.stringify(finding, (name, value: unknown) =>
      APART.has(name) || (POSITIONS.has(name) && typeof value === "object") ? undefined : value,
    ),
  );

type Row = Pick<FindingIdentity, "level1" | "level2" | "name" | "figures">;

const textsOf = (places: readonly (Place | null)[]): readonly string[] =>
  places.map((place) => comparable(place?.text ?? ""));

/** The row of an indicator, with the finding's own cell if it is none of the figures. */
function ofIndicator(row: Indicator, own: Place | undefined): Row {
  const figures = [row.target, row.actual, row.weight, row.score];
  const isApart =
    own !== undefined && own !== row.name && !figures.some((figure) => figure === own);
  return {
    level1: comparable(row.level1.text),
    level2: comparable(row.level2.text),
    name: comparable(row.name.text),
    figures: textsOf(isApart ? [...figures, own] : figures),
  };
}

const ofFunds = (row: FundsRow): Row => ({
  level1: "",
  level2: "",
  name: comparable(row.label.text),
  figures: textsOf([row.initial, row.budget, row.executed, row.weight, row.rate, row.score]),
});

/** The identity of a finding of an assessment. */
export function identityOf(finding: Finding, { form }: Pick<Assessment, "form">): FindingIdentity {
  return {
    project: comparable(form.project?.text ?? ""),
    code: finding.code,
    ...rowOf(finding, form),
    facts: factsOf(finding),
  };
}

function rowOf({ code, cell }: Finding, form: Assessment["form"]): Row {
  const none: Row = { level1: "", level2: "", name: "", figures: [] };
  if (cell === null) return none;
  const address = a1(cell);
  const isAt = (place: Place | null): place is Place => place !== null && a1(place.at) === address;
  if (code === "category-weight") {
    const of = form.indicators.find(({ level1 }) => isAt(level1));
    return { ...none, level1: comparable(of?.level1.text ?? "") };
  }
  for (const row of form.indicators) {
    const { name, target, actual, weight, score, deduction, explanation, criteria } = row;
    const own = [name, target, actual, weight, score, deduction, explanation, ...criteria].find(
      isAt,
    );
    if (own != null) return ofIndicator(row, own);
  }
  const funds = form.funds.find((row) =>
    [
      row.label,
      row.initial,
      row.budget,
      row.executed,
      row.weight,
      row.rate,
      row.score,
      row.explanation,
    ].some(isAt),
  );
  if (funds !== undefined) return ofFunds(funds);
  const inRow = form.claims.filter(({ at, role }) => at.row === cell.row && role !== "outside");
  return { ...none, figures: inRow.map(({ text }) => comparable(text)) };
}
