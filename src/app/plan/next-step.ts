/** What comes next with a form: the one step that the pane's primary button takes. */
import { a1, type Position } from "../../domain/cells";
import type { Item } from "../../domain/summary/items";
import type { CheckedForm } from "../core/state";

export type NextStep =
  /** the form has not been filled in: its first empty cell, and how many rows are to be filled in */
  | { readonly kind: "fill"; readonly at: Position; readonly rows: number }
  /** rows without a score for a person to judge; `item` is the first of them */
  | { readonly kind: "judge"; readonly rows: number; readonly item: string }
  /** the number of cells that 写回 would write */
  | { readonly kind: "write"; readonly cells: number }
  /** rows that have to be explained */
  | { readonly kind: "explain"; readonly rows: number; readonly item: string }
  /** errors and warnings to be put right by hand */
  | { readonly kind: "settle"; readonly items: number; readonly item: string }
  /** notices, which need nothing but a look */
  | { readonly kind: "look"; readonly items: number; readonly item: string }
  /** nothing is left to do */
  | { readonly kind: "done" };

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
  const judge = items.filter((item) => toJudge(item, form) > 0);
  const [first] = judge;
  if (first !== undefined) {
    const rows = judge.reduce((sum, item) => sum + toJudge(item, form), 0);
    return { kind: "judge", rows, item: first.key };
  }
  const cells = changes.filter(({ at }) => ticked.has(a1(at))).length;
  if (cells > 0) return { kind: "write", cells };
  const pressing = items.filter(({ severity }) => severity !== "notice");
  const [next] = pressing;
  if (next?.code === "missing-explanation") {
    const rows = pressing
      .filter(({ code }) => code === next.code)
      .reduce((sum, { findings }) => sum + findings.length, 0);
    return { kind: "explain", rows, item: next.key };
  }
  if (next !== undefined) {
    const byHand = pressing.filter(({ code }) => code !== "missing-explanation");
    return { kind: "settle", items: byHand.length, item: next.key };
  }
  const [notice] = items;
  return notice === undefined
    ? { kind: "done" }
    : { kind: "look", items: items.length, item: notice.key };
}

/** The rows of an item that have no score, can be judged in the pane and have not been. */
function toJudge({ code, findings }: Item, { judgeable }: Planned): number {
  if (code !== "needs-judgement") return 0;
  const open = new Set(judgeable.flatMap(({ at, chosen }) => (chosen === null ? [a1(at)] : [])));
  return findings.filter(({ cell }) => cell !== null && open.has(a1(cell))).length;
}

function fillStep({ form }: CheckedForm["assessment"]): NextStep {
  const rows = form.indicators.filter(({ part }) => part !== true);
  const places = [
    form.project,
    ...rows.flatMap(({ name, target, actual }) => [name, target, actual]),
  ];
  const empty = places.find((place) => place?.text.trim() === "");
  return { kind: "fill", at: (empty ?? form.title).at, rows: rows.length };
}
