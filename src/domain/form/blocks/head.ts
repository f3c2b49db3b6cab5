/** The form's head: title, year, 项目名称, 主管部门, 实施单位. */
import type { Position } from "../../cells";
import type { Place } from "../model/form";
import { placeAt, placeOf, type Entry, type Grid, type Line } from "../grid/grid";
import { fold, normalize, keyOf } from "../../text/normalize";
import { headRole, type HeadRole } from "../labels/head-labels";

export interface Head {
  readonly year: Place | null;
  readonly project: Place | null;
  readonly department: Place | null;
  readonly unit: Place | null;
  /** 自评得分 and 自评等级, where the head has them. */
  readonly score: { readonly label: Place; readonly at: Position } | null;
  readonly grade: Place | null;
}

interface Pair {
  readonly role: HeadRole;
  readonly label: Entry;
  readonly value: Entry | null;
  /** 项目名称：… in one cell: the value's text. */
  readonly inline: string | null;
}

const SEAL = /^[(（](单位)?(盖章|公章|签章)[)）]$/u;

/** Of several labels in one cell (单位名称：… 填报日期：…) the first one's value. */
const firstValue = (text: string): string =>
  text.replace(
    /\s*(填报日期|填报时间|填报人|填表人|填表日期|联系人|联系电话|单位|日期)\s*[:：].*$/su,
    "",
  );

/** A cell's labels and values: 主管部门：某局 实施单位：某中心. */
function inlinePairs(label: Entry): Pair[] {
  const split = label.cell.shown.trim().split(/\s+(?=[^\s:：]{2,16}[:：])/u);
  const pieces = /[:：]/u.test(split[0] ?? "") ? split.map(normalize) : [label.text];
  return pieces.flatMap((piece) => {
    const colon = /^([^:：]{2,16})[:：]\s*(.*)$/su.exec(piece);
    const role = colon?.[1] === undefined ? null : headRole(keyOf(colon[1]));
    const said = colon?.[2] ?? "";
    // 填报单位：（盖章） is where a stamp goes, no field.
    if (role === null || SEAL.test(said)) return [];
    return { role, label, value: null, inline: firstValue(said) };
  });
}

function pairsOf(line: Line): Pair[] {
  const pairs: Pair[] = [];
  line.entries.forEach((label, index) => {
    const role = headRole(label.key);
    if (role !== null) {
      const next = line.entries[index + 1];
      const value = next === undefined || headRole(next.key) !== null ? null : next;
      pairs.push({ role, label, value, inline: null });
      return;
    }
    pairs.push(...inlinePairs(label));
  });
  return pairs;
}

/**
 * The column where an empty value is typed. Labels and values are merged cells as a rule, which
 * nobody can see here: other rows tell where the value of a label in this column stands, the label
 * before it how wide a label is, and the figures of the funds where the labels at the left end.
 */
function valueColumn(pairs: readonly Pair[], label: Entry, figures: number | null): number {
  const { row, column } = label.at;
  const beside = pairs.find((pair) => pair.label.at.column === column && pair.value !== null);
  if (beside?.value) return beside.value.at.column;
  const inRow = pairs.filter((pair) => pair.label.at.row === row);
  const before = inRow.filter((pair) => pair.label.at.column < column).at(-1);
  if (before === undefined) return figures !== null && figures > column ? figures : column + 1;
  const from = before.value?.at.column ?? valueColumn(pairs, before.label, figures);
  const wished = column + from - before.label.at.column;
  const isTaken = inRow.some(({ label: { at } }) => at.column > column && at.column <= wished);
  return isTaken ? column + 1 : wished;
}

const DIGITS = "〇一二三四五六七八九";
const YEAR = /(?<!\d)((?:19|20)\d\d|二[〇○零]{1}[〇○零一二三四五六七八九]{2})\s*年?度?/u;

/** The year in a text: 2024年度, 2024, 二〇二四年; null without one. */
function yearIn(text: string): string | null {
  const year = YEAR.exec(fold(text))?.[1];
  return year?.replace(/[^\d]/gu, (digit) => String(Math.max(0, DIGITS.indexOf(digit)))) ?? null;
}

function readYear(lines: readonly Line[], pairs: readonly Pair[], title: Place): Place | null {
  const labelled = pairs.find(({ role, value }) => role === "year" && value !== null)?.value;
  if (labelled) return { ...placeOf(labelled), text: yearIn(labelled.text) ?? labelled.text };
  const inline = pairs.find(({ role, inline: text }) => role === "year" && text !== null);
  const said = inline?.inline == null ? null : yearIn(inline.inline);
  if (inline !== undefined && said !== null) return { ...placeOf(inline.label), text: said };
  const own = lines
    .flatMap(({ entries }) => entries)
    .filter(
      ({ key, at }) =>
        at.row !== title.at.row &&
        /^\(?[\s\d〇○零一二三四五六七八九]*年?度?\)?$/u.test(key) &&
        /年/u.test(key),
    );
  for (const entry of own) {
    const year = yearIn(entry.text);
    if (year !== null) return { ...placeOf(entry), text: year };
  }
  const beside = lines
    .flatMap(({ entries }) => entries)
    .find(({ key }) => /^\(?20\d\d年度?\)?/u.test(key) && key.length < 30);
  const year = beside === undefined ? null : yearIn(beside.text);
  if (beside !== undefined && year !== null) return { ...placeOf(beside), text: year };
  const inTitle = yearIn(title.text);
  if (inTitle !== null) return { ...title, text: inTitle };
  const [blank] = own;
  return blank === undefined ? null : { ...placeOf(blank), text: "" };
}

/**
 * Reads the head from the lines above the funds. Takes the title's place, the lines from the title
 * down and the first column of the funds' figures, where there are any; the year stands on a line of
 * its own, beside a label or in the title.
 */
export function readHead(
  grid: Grid,
  lines: readonly Line[],
  title: Place,
  figures: number | null,
): Head {
  const pairs = lines.flatMap(pairsOf);
  const find = (role: HeadRole): Pair | undefined => {
    const all = pairs.filter((pair) => pair.role === role);
    return all.find(({ value, inline }) => value !== null || inline !== null) ?? all[0];
  };
  const at = ({ label, value }: Pair): Position =>
    value?.at ?? { row: label.at.row, column: valueColumn(pairs, label, figures) };
  const place = (role: HeadRole): Place | null => {
    const pair = find(role);
    if (pair === undefined) return null;
    if (pair.inline !== null) return { ...placeOf(pair.label), text: pair.inline };
    return placeAt(grid, at(pair));
  };
  const score = find("score");
  return {
    year: readYear(
      lines.filter((line) => !line.entries.some(({ key }) => headRole(key) !== null)),
      pairs,
      title,
    ),
    project: place("project"),
    department: place("department"),
    unit: place("unit") ?? place("reporter"),
    score:
      score === undefined || score.inline !== null
        ? null
        : { label: placeOf(score.label), at: at(score) },
    grade: place("grade"),
  };
}
