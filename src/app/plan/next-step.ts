/** What comes next with a form: the one step that the pane's primary button takes. */
import { a1, type Position } from "../../domain/cells";
import type { Change, ChangeSubject } from "../../domain/changes/change";
import type { Item } from "../../domain/summary/items";
import type { CheckedForm } from "../core/state";

export type NextStep =
  /** the form has not been filled in: its empty cells in order, and how many rows are to be filled in */
  | {
      readonly kind: "fill";
      readonly cells: readonly [Position, ...Position[]];
      readonly rows: number;
    }
  /** rows without a score for a person to judge */
  | { readonly kind: "judge"; readonly rows: number; readonly stops: Stops }
  /** the number of cells that 写回 would write, and what they are */
  | { readonly kind: "write"; readonly cells: number; readonly what: Written }
  /** rows that have to be explained */
  | { readonly kind: "explain"; readonly rows: number; readonly stops: Stops }
  /** all errors that are left, put right by hand */
  | { readonly kind: "settle"; readonly items: number; readonly stops: Stops }
  /** without errors: all warnings */
  | { readonly kind: "verify"; readonly items: number; readonly stops: Stops }
  /** notices, which need nothing but a look */
  | { readonly kind: "look"; readonly items: number; readonly stops: Stops }
  /** nothing is left to do */
  | { readonly kind: "done" };

/** Scores, a total or a grade among others; explanation outlines only; or something else. */
export type Written = "results" | "outlines" | "others";

/** A place among the items of a form that a step leads to: an item, and which of its findings. */
export interface Stop {
  readonly item: string;
  /** The index of the item among all items of the form. */
  readonly index: number;
  readonly finding: number;
}

export type Stops = readonly [Stop, ...Stop[]];

/**
 * The stop after the place where a person is; after the last comes the first. Where no stop is at that
 * place, because it has been settled or is of another kind, it is the next one below.
 *
 * @param at null at the beginning
 */
export function stopAfter(stops: Stops, at: Stop | null): Stop {
  const [first] = stops;
  if (at === null) return first;
  const here = stops.findIndex(({ item, finding }) => item === at.item && finding === at.finding);
  if (here >= 0) return stops[here + 1] ?? first;
  const isBelow = ({ item, index, finding }: Stop): boolean =>
    item === at.item ? finding > at.finding : index >= at.index;
  return stops.find(isBelow) ?? first;
}

/** The empty cell after the one selected; the first where another is. */
export function cellAfter(
  cells: readonly [Position, ...Position[]],
  selection: Position | null,
): Position {
  const here = selection === null ? -1 : cells.findIndex((cell) => a1(cell) === a1(selection));
  return cells[here + 1] ?? cells[0];
}

type Planned = Pick<CheckedForm, "assessment" | "items" | "judgeable" | "changes">;

/**
 * The next step of a form: a score that a person has to give, then what can be written at once, then
 * what is to be put right by hand in the order of the items, then what is to be looked at.
 *
 * @param ticked A1 notation of the changes that 写回 would write
 */
export function nextStep(form: Planned, ticked: ReadonlySet<string>): NextStep {
  const { assessment, items, changes } = form;
  if (assessment.state === "unfilled") return fillStep(assessment);
  const open = openCells(form);
  const judge = stopsIn(items, ({ code, findings }, finding) => {
    const cell = findings[finding]?.cell ?? null;
    return code === "needs-judgement" && cell !== null && open.has(a1(cell));
  });
  if (isAny(judge)) return { kind: "judge", rows: judge.length, stops: judge };
  const write = writeStep(changes, ticked);
  if (write.cells > 0) return write;
  const [next] = items;
  if (next === undefined) return { kind: "done" };
  if (next.code === "missing-explanation") {
    const rows = stopsIn(items, ({ code }) => code === next.code);
    if (isAny(rows)) return { kind: "explain", rows: rows.length, stops: rows };
  }
  const alike = items.filter(({ severity }) => severity === next.severity);
  const each = stopsIn(items, (item, finding) =>
    // of a single item every finding is a stop; of several items, the first finding of each
    alike.length === 1 ? item === next : alike.includes(item) && finding === 0,
  );
  return isAny(each)
    ? { kind: STEP_OF[next.severity], items: alike.length, stops: each }
    : { kind: "done" };
}

/** The step that writes the ticked changes, also while another comes first. */
export function writeStep(
  changes: readonly Change[],
  ticked: ReadonlySet<string>,
): Extract<NextStep, { kind: "write" }> {
  const subjects = changes.flatMap(({ at, subject }) => (ticked.has(a1(at)) ? [subject] : []));
  const what = subjects.some((subject) => RESULTS.has(subject))
    ? "results"
    : subjects.length > 0 && subjects.every((subject) => subject === "explanation-outline")
      ? "outlines"
      : "others";
  return { kind: "write", cells: subjects.length, what };
}

const RESULTS: ReadonlySet<ChangeSubject> = new Set([
  "indicator-score",
  "execution-score",
  "total",
  "grade",
]);

const STEP_OF = { error: "settle", warning: "verify", notice: "look" } as const;

const isAny = (stops: readonly Stop[]): stops is Stops => stops.length > 0;

const stopsIn = (
  items: readonly Item[],
  isStop: (item: Item, finding: number) => boolean,
): readonly Stop[] =>
  items.flatMap((item, index) =>
    item.findings.flatMap((_, finding) =>
      isStop(item, finding) ? [{ item: item.key, index, finding }] : [],
    ),
  );

/** The cells whose score can be chosen in the pane and has not been. */
const openCells = ({ judgeable }: Planned): ReadonlySet<string> =>
  new Set(judgeable.flatMap(({ at, chosen }) => (chosen === null ? [a1(at)] : [])));

function fillStep({ form }: CheckedForm["assessment"]): NextStep {
  const rows = form.indicators.filter(({ part }) => part !== true);
  const places = [
    form.project,
    ...rows.flatMap(({ name, target, actual }) => [name, target, actual]),
  ];
  const [first = form.title.at, ...others] = places.flatMap((place) =>
    place?.text.trim() === "" ? [place.at] : [],
  );
  return { kind: "fill", cells: [first, ...others], rows: rows.length };
}
