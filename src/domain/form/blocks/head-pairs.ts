/** The labels of a form's head with their values. */
import type { Position } from "../../cells";
import { singleBlanks } from "../../text/blanks";
import { keyOf, normalize } from "../../text/normalize";
import { claimsAs } from "../grid/claims";
import { entryAt, type Entry, type Line } from "../grid/grid";
import { fundsRole } from "../labels/funds-labels";
import { headRole, type HeadRole } from "../labels/head-labels";
import { inlineValue } from "../labels/inline-value";
import type { Claim } from "../model/claim";
import { rowsAboveValues } from "./head-above-values";

/** A label with its value, in the next cell (`value`) or in its own (`inline`). */
export interface Pair {
  readonly role: HeadRole;
  readonly label: Entry;
  readonly value: Entry | null;
  /** The value in 项目名称：…. */
  readonly inline: string | null;
  /** The cell below the label, where that row holds the values. */
  readonly below?: Position;
}

const SEAL = /^[(（](单位)?(盖章|公章|签章)[)）]$/u;

/** The value of the first of several labels in one cell: 单位名称：… 填报日期：…. */
function firstValueIn(text: string): string {
  const next = /(填报日期|填报时间|填报人|填表人|填表日期|联系人|联系电话|单位|日期)\s?[:：]/u.exec(
    text,
  );
  return next === null ? text : text.slice(0, next.index).trimEnd();
}

/** The labels and values in one cell: 主管部门：某局 实施单位：某中心. */
function inlinePairs(label: Entry): Pair[] {
  const split = singleBlanks(label.cell.shown.trim()).split(/\s(?=[^\s:：]{2,16}[:：])/u);
  const pieces = /[:：]/u.test(split[0] ?? "") ? split.map(normalize) : [label.text];
  return pieces.flatMap((piece) => {
    const inline = inlineValue(piece, 16);
    const role = inline && headRole(keyOf(inline.label));
    const value = inline?.value ?? "";
    // 填报单位：（盖章） marks where the seal is put.
    if (role === null || SEAL.test(value)) return [];
    return { role, label, value: null, inline: firstValueIn(value) };
  });
}

/** The labels of a line with their values. */
function pairsOf(line: Line): Pair[] {
  const pairs: Pair[] = [];
  line.entries.forEach((label, index) => {
    const role = headRole(label.key);
    if (role !== null) {
      const next = line.entries[index + 1];
      // 年度 | 预算数 is the header of a list.
      const isLabel = (key: string): boolean =>
        headRole(key) !== null || (role === "year" && fundsRole(key) !== null);
      const value = next === undefined || isLabel(next.key) ? null : next;
      pairs.push({ role, label, value, inline: null });
      return;
    }
    pairs.push(...inlinePairs(label));
  });
  return pairs;
}

/** What the labels of fields end with. */
const FIELD_WORDS = /^.{2,4}(单位|部门|名称|机构|主体|科室|处室|年度|年份)$/u;

/**
 * The pairs without values that are labels themselves: 主管部门 | (empty) | 实施机构 | 某中心. Such a
 * value has another cell behind it, and reads like a label or is farther right than other values of
 * labels in this column.
 */
function withoutLabelsAsValues(
  lines: readonly Line[],
  pairs: readonly Pair[],
  right: number,
): readonly Pair[] {
  const labels = new Set(pairs.map(({ label }) => label));
  const lineAt = new Map(lines.map((line) => [line.row, line]));
  const firstValue = new Map<number, number>();
  for (const { label, value } of pairs) {
    const { column } = label.at;
    if (value !== null)
      firstValue.set(column, Math.min(firstValue.get(column) ?? Infinity, value.at.column));
  }
  const isFollowed = (value: Entry): boolean => {
    const entries = lineAt.get(value.at.row)?.entries ?? [];
    const next = entries[entries.indexOf(value) + 1];
    if (next === undefined || next.at.column > right) return false;
    return next.key !== value.key && !labels.has(next);
  };
  const isFartherRight = ({ label }: Pair, value: Entry): boolean =>
    value.at.column > (firstValue.get(label.at.column) ?? Infinity);
  return pairs.map((pair) => {
    const { value } = pair;
    if (value === null || !isFollowed(value)) return pair;
    return FIELD_WORDS.test(value.key) || isFartherRight(pair, value)
      ? { ...pair, value: null }
      : pair;
  });
}

/** The labels of a row with the values in the row below. */
const pairsBelow = (labels: Line, values: Line): Pair[] =>
  labels.entries.flatMap((label) => {
    const role = headRole(label.key);
    if (role === null) return [];
    const below = { row: values.row, column: label.at.column };
    return [{ role, label, value: entryAt(values, below.column) ?? null, inline: null, below }];
  });

/**
 * The labels of a head with their values.
 *
 * @param right The last column of the form: what stands beside it is no value.
 */
export function headPairs(lines: readonly Line[], right: number): readonly Pair[] {
  const above = rowsAboveValues(lines);
  const below = above.flatMap((index) => {
    const [labels, values] = lines.slice(index, index + 2);
    return labels === undefined || values === undefined ? [] : pairsBelow(labels, values);
  });
  const rest = lines.filter((_, index) => !above.includes(index) && !above.includes(index - 1));
  return [...below, ...withoutLabelsAsValues(rest, rest.flatMap(pairsOf), right)];
}

/** The claims of labels and values. A cell with several labels and their values is one value. */
export function claimsOfPairs(pairs: readonly Pair[]): readonly Claim[] {
  const values = new Set(
    pairs.flatMap(({ label, value, inline }) => (inline === null ? (value ?? []) : label)),
  );
  const labels = pairs.filter(({ inline }) => inline === null).map(({ label }) => label);
  return [...claimsAs("head-label", labels), ...claimsAs("head-value", [...values])];
}

/** The claims of a head that is printed again, on a new page or above another table. */
export const repeatedHeadClaims = (lines: readonly Line[]): readonly Claim[] =>
  claimsOfPairs(lines.flatMap(pairsOf));
