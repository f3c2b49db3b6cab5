/** Finds the present cells of a write-back on its sheet, before undo overwrites them. */
import { a1, cellAt, type Cells, type Position } from "../cells";
import type { Assessment } from "../assessment/assessment";
import type { Change, ChangeSubject } from "./change";
import { holdsContent } from "./holds-content";
import { unclearPlaces, writablePlaces } from "./writable-place";

/** The changes of one write-back, and the range of its form at that time. */
export interface Written {
  readonly range: string;
  readonly changes: readonly Change[];
}

interface NamedPlace {
  readonly at: Position;
  readonly subject: ChangeSubject;
  readonly label: string;
}

/** A sheet as it is read again. */
export interface SheetNow {
  readonly cells: Cells;
  readonly assessments: readonly Assessment[];
}

/** Every place of a form that a change may have been written to, with the row's name. */
function namedPlaces(assessment: Assessment): readonly NamedPlace[] {
  const isUnclear = unclearPlaces(assessment);
  const { funds, indicators } = assessment.form;
  const explained = [
    ...funds.map(({ label, explanation }) => ({ label: label.text, explanation })),
    ...indicators.map(({ name, explanation }) => ({ label: name.text, explanation })),
  ];
  return [
    ...writablePlaces(assessment),
    ...explained.flatMap(({ label, explanation }): readonly NamedPlace[] =>
      explanation === null || isUnclear(explanation.at)
        ? []
        : [{ at: explanation.at, subject: "explanation-outline", label }],
    ),
  ];
}

/**
 * Finds the cell of each change: a place of the same row that still holds what was written. While
 * the form lies where it lay, that is the cell itself. Where rows came or went it is followed, if
 * only one place can be meant and nothing but a value is to be put back: a formula would mean other
 * cells there. Null: changed by hand since, gone, or ambiguous.
 */
export function findWritten(
  { range, changes }: Written,
  { cells, assessments }: SheetNow,
): (change: Change) => Position | null {
  const places = assessments.flatMap(namedPlaces);
  const hasMoved = !assessments.some(({ form }) => form.range === range);
  const find = ({ at, subject, label, before, after }: Change): Position | null => {
    const same = places.filter(
      (place) =>
        place.subject === subject &&
        place.label === label &&
        holdsContent(cellAt(cells, place.at), after),
    );
    const here = same.find((place) => a1(place.at) === a1(at));
    if (!hasMoved) return here?.at ?? null;
    const [only] = same;
    // one cell merged over several rows is one place
    if (only === undefined || same.some((place) => a1(place.at) !== a1(only.at))) return null;
    return here === undefined && before.formula !== undefined ? null : only.at;
  };
  const found = new Map(changes.map((change) => [change, find(change)]));
  return (change) => found.get(change) ?? null;
}
