/** 年度总体目标: what was meant to be reached, and what was. */
import type { GoalBlock, Place } from "../model/form";
import { placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import { goalRole } from "../labels/goal-labels";
import { joinPieces } from "../../text/normalize";

const roles = (line: Line): readonly (readonly [Entry, "goal" | "outcome" | null])[] =>
  line.entries.map((entry) => [entry, goalRole(entry.key)] as const);

/** The last label, at the first of the cells it was filled into. */
function lastOf(labels: readonly Entry[]): Entry | null {
  const key = labels.at(-1)?.key;
  return labels.find((entry) => entry.key === key) ?? null;
}

/** The labels that count: the block's own label (年度总体目标) stands left of the two real ones. */
function labelsOf(line: Line): { goal: Entry | null; outcome: Entry | null } {
  const labelled = roles(line);
  const named = (role: "goal" | "outcome"): Entry[] =>
    labelled.filter(([, other]) => other === role).map(([entry]) => entry);
  const outcome = lastOf(named("outcome"));
  const isLeft = ({ at }: Entry): boolean => outcome === null || at.column < outcome.at.column;
  return { goal: lastOf(named("goal").filter(isLeft)), outcome };
}

/** Is this the row that names goal and outcome? */
export function isGoalHeader(line: Line): boolean {
  if (!line.entries.some(({ key }) => goalRole(key) === "outcome")) return false;
  const { goal, outcome } = labelsOf(line);
  return goal !== null && outcome !== null;
}

const isLabel = (entry: Entry): boolean => goalRole(entry.key) !== null;

/** The texts of the rows below, between two columns, a page break healed. */
function below(grid: Grid, rows: readonly Line[], label: Entry, right: number): Place {
  const texts = rows.flatMap(({ entries }) =>
    entries.filter(({ at }) => at.column >= label.at.column && at.column < right).slice(0, 1),
  );
  const [start, ...tails] = texts;
  if (start === undefined) {
    return placeAt(grid, { row: label.at.row + 1, column: label.at.column });
  }
  return {
    ...placeOf(start),
    text: tails.reduce((text, tail) => joinPieces(text, tail.text), start.text),
  };
}

function beside(grid: Grid, line: Line, label: Entry): Place {
  const next = line.entries[line.entries.indexOf(label) + 1];
  if (next !== undefined && !isLabel(next)) return placeOf(next);
  return placeAt(grid, { row: label.at.row, column: label.at.column + 1 });
}

/**
 * The rows that hold the texts: up to the next label. Labels once merged and since filled stand
 * left of the texts again on every row.
 */
function textRows(header: Line, rest: readonly Line[], goal: Entry): readonly Line[] {
  const isLeft = ({ at }: Entry): boolean => at.column < goal.at.column;
  const labels = new Set(header.entries.filter(isLeft).map(({ key }) => key));
  const end = rest.findIndex(({ entries }) =>
    entries.some((entry) => (isLeft(entry) ? !labels.has(entry.key) : isLabel(entry))),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** Goal and outcome whose labels stand on one row, and the last row their texts take. */
function blockOf(
  grid: Grid,
  header: Line,
  rest: readonly Line[],
  labels: { goal: Entry; outcome: Entry },
): { block: GoalBlock; bottom: number } {
  const { goal, outcome } = labels;
  const isValue = (entry: Entry): boolean => !isLabel(entry) && entry.at.column > goal.at.column;
  const values = header.entries.filter(isValue);
  const rows = textRows(header, rest, goal);
  // A remark beside the form makes no row of labels and values of its labels.
  const isRemark = values.every(({ at }) => at.column > outcome.at.column) && rows.length > 0;
  if (values.length > 0 && !isRemark) {
    const block = { goal: beside(grid, header, goal), outcome: beside(grid, header, outcome) };
    return { block, bottom: header.row };
  }
  const block = {
    goal: below(grid, rows, goal, outcome.at.column),
    outcome: below(grid, rows, outcome, Infinity),
  };
  return { block, bottom: rows.at(-1)?.row ?? header.row };
}

/** Reads the goals from the lines between the funds and an indicator table, in their order. */
export function readGoals(grid: Grid, lines: readonly Line[]): GoalBlock[] {
  const blocks: GoalBlock[] = [];
  let taken = 0;
  lines.forEach((line, index) => {
    const { goal, outcome } = labelsOf(line);
    const alone = goal ?? outcome;
    if (alone === null || line.row <= taken) return;
    if (goal !== null && outcome !== null) {
      const { block, bottom } = blockOf(grid, line, lines.slice(index + 1), { goal, outcome });
      blocks.push(block);
      taken = bottom;
      return;
    }
    if (line.entries.at(-1) === alone) return;
    const place = beside(grid, line, alone);
    const last = blocks.at(-1);
    if (goal !== null) blocks.push({ goal: place, outcome: null });
    else if (last?.outcome === null) blocks[blocks.length - 1] = { ...last, outcome: place };
    else blocks.push({ goal: null, outcome: place });
  });
  return blocks;
}
