/** Reads 年度总体目标: the goals of the year and their outcomes. */
import type { Position } from "../../cells";
import type { GoalBlock, Place } from "../model/form";
import { claimsAs } from "../grid/claims";
import { placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import { goalRole } from "../labels/goal-labels";
import type { Claim } from "../model/claim";
import { joinPieces } from "../../text/normalize";

/** The goals as read. */
export interface Goals {
  readonly blocks: readonly GoalBlock[];
  readonly claims: readonly Claim[];
}

/**
 * The last label; where it was merged, then split and filled into several cells, the first of
 * these.
 */
function lastLabel(labels: readonly Entry[]): Entry | null {
  const key = labels.at(-1)?.key;
  return labels.find((entry) => entry.key === key) ?? null;
}

/** The labels of goal and outcome. The block's own label (年度总体目标), further left, is ignored. */
function labelsOf(line: Line): { goal: Entry | null; outcome: Entry | null } {
  const named = (role: "goal" | "outcome"): Entry[] =>
    line.entries.filter(({ key }) => goalRole(key) === role);
  const outcome = lastLabel(named("outcome"));
  const isLeft = ({ at }: Entry): boolean => outcome === null || at.column < outcome.at.column;
  return { goal: lastLabel(named("goal").filter(isLeft)), outcome };
}

/** Whether a line has the labels of goal and outcome. */
export function isGoalHeader(line: Line): boolean {
  if (!line.entries.some(({ key }) => goalRole(key) === "outcome")) return false;
  const { goal, outcome } = labelsOf(line);
  return goal !== null && outcome !== null;
}

const isLabel = (entry: Entry): boolean => goalRole(entry.key) !== null;

/** The cells in the rows below a label, up to column `right`: one a row. */
const cellsBelow = (rows: readonly Line[], label: Entry, right: number): readonly Entry[] =>
  rows.flatMap(({ entries }) =>
    entries.filter(({ at }) => at.column >= label.at.column && at.column < right).slice(0, 1),
  );

/** The text of the cells below a label; pieces cut by a page break are joined. */
function textBelow(grid: Grid, texts: readonly Entry[], label: Entry): Place {
  const [start, ...tails] = texts;
  if (start === undefined) {
    return placeAt(grid, { row: label.at.row + 1, column: label.at.column });
  }
  return {
    ...placeOf(start),
    text: tails.reduce((text, tail) => joinPieces(text, tail.text), start.text),
  };
}

/** The text in the cell after a label; an empty cell where a label follows. */
function textAfter(grid: Grid, line: Line, label: Entry): Place {
  const next = line.entries[line.entries.indexOf(label) + 1];
  if (next !== undefined && !isLabel(next)) return placeOf(next);
  return placeAt(grid, { row: label.at.row, column: label.at.column + 1 });
}

/**
 * The rows of the texts: up to the next label. A merged label that was split and filled is
 * repeated left of the texts on every row.
 */
function textRows(header: Line, rest: readonly Line[], goal: Entry): readonly Line[] {
  const isLeft = ({ at }: Entry): boolean => at.column < goal.at.column;
  const labels = new Set(header.entries.filter(isLeft).map(({ key }) => key));
  const end = rest.findIndex(({ entries }) =>
    entries.some((entry) => (isLeft(entry) ? !labels.has(entry.key) : isLabel(entry))),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** The labels of a line with a goal's label: its own ones and those left of the goal. */
const labelClaims = (line: Line, goal: Entry): readonly Claim[] =>
  claimsAs(
    "goal-label",
    line.entries.filter((entry) => isLabel(entry) || entry.at.column < goal.at.column),
  );

/** The goal and outcome whose labels are on one line, and the last row of their texts. */
function blockOf(
  grid: Grid,
  header: Line,
  rest: readonly Line[],
  labels: { goal: Entry; outcome: Entry },
): { block: GoalBlock; bottom: number; texts: readonly { readonly at: Position }[] } {
  const { goal, outcome } = labels;
  const isValue = (entry: Entry): boolean => !isLabel(entry) && entry.at.column > goal.at.column;
  const values = header.entries.filter(isValue);
  const rows = textRows(header, rest, goal);
  // A cell right of the outcome's label, with texts below, is a remark beside the form, not a
  // value.
  const isRemark = values.every(({ at }) => at.column > outcome.at.column) && rows.length > 0;
  if (values.length > 0 && !isRemark) {
    const block = {
      goal: textAfter(grid, header, goal),
      outcome: textAfter(grid, header, outcome),
    };
    return { block, bottom: header.row, texts: [block.goal, block.outcome] };
  }
  const [goals, outcomes] = [
    cellsBelow(rows, goal, outcome.at.column),
    cellsBelow(rows, outcome, Infinity),
  ];
  const block = {
    goal: textBelow(grid, goals, goal),
    outcome: textBelow(grid, outcomes, outcome),
  };
  return { block, bottom: rows.at(-1)?.row ?? header.row, texts: [...goals, ...outcomes] };
}

/**
 * Reads the goals in printed order.
 *
 * @param lines The lines above the indicator tables, without those of 项目资金.
 */
export function readGoals(grid: Grid, lines: readonly Line[]): Goals {
  const blocks: GoalBlock[] = [];
  const claims: Claim[] = [];
  let lastRow = 0;
  lines.forEach((line, index) => {
    const { goal, outcome } = labelsOf(line);
    const single = goal ?? outcome;
    if (single === null || line.row <= lastRow) return;
    if (goal !== null && outcome !== null) {
      const rest = lines.slice(index + 1);
      const { block, bottom, texts } = blockOf(grid, line, rest, { goal, outcome });
      blocks.push(block);
      claims.push(...labelClaims(line, goal), ...claimsAs("goal-text", texts));
      lastRow = bottom;
      return;
    }
    if (line.entries.at(-1) === single) return;
    const text = textAfter(grid, line, single);
    claims.push(...labelClaims(line, single), ...claimsAs("goal-text", [text]));
    const last = blocks.at(-1);
    if (goal !== null) blocks.push({ goal: text, outcome: null });
    else if (last?.outcome === null) blocks[blocks.length - 1] = { ...last, outcome: text };
    else blocks.push({ goal: null, outcome: text });
  });
  return { blocks, claims };
}
