/** Lists above a form, of projects (序号 | 项目名称 | 金额) or of several years, which are no head. */
import { isFundsHeader } from "../blocks/funds-header";
import { rowsAboveValues } from "../blocks/head-above-values";
import { entryAt, type Entry, type Line } from "../grid/grid";
import { columnRole } from "../labels/column-labels";
import { fundsRole } from "../labels/funds-labels";
import { headRole, isTitle } from "../labels/head-labels";
import { isYearLabel } from "../labels/years";

const LIST_LABELS =
  /^(序号|编号|行次|金额|预算(金额)?|分管.*|.*(金额|预算|执行数|支出|评分|得分|分数|等级|结果|结论|处室|科室|时间|期限|备注|类别|类型|性质|状态))$/u;

const withoutEnd = (key: string): string => key.replace(/\([^()]*\)$/u, "");

/**
 * Whether a cell is the header of a column, so that it is no value: 金额(万元), 主管部门, 得分. A text
 * that only ends like a label may be a project's name.
 */
function isHeaderCell({ key }: Pick<Entry, "key">): boolean {
  if (headRole(key) !== null || fundsRole(key) !== null || /\([万亿千]?元\)$/u.test(key))
    return true;
  const column = columnRole(key);
  return column?.listed === true && column.role !== "explanation";
}

const isListLabel = (entry: Entry): boolean =>
  isHeaderCell(entry) || LIST_LABELS.test(withoutEnd(entry.key));

/** Whether a line is the header of a list: labels only, one of them the project's, values below. */
function isListHeader(line: Line, next: Line | undefined): boolean {
  const project = line.entries.find(({ key }) => headRole(key) === "project");
  if (project === undefined || line.entries.length < 2 || next === undefined) return false;
  if (!line.entries.every(isListLabel)) return false;
  const below = next.entries.find(({ at }) => at.column === project.at.column);
  return below !== undefined && !isListLabel(below) && !isTitle(below.key);
}

/**
 * The column of the years in a list of several years (年度 | 预算数 | 执行数 | 自评得分): a year below its
 * label, where in a head it stands behind. Null for any other line.
 */
function yearsColumn(line: Line, next: Line | undefined): number | null {
  const label = line.entries.find(({ key }) => headRole(key) === "year");
  if (label === undefined || line.entries.length < FEWEST_OF_YEARS) return null;
  const isHead = line.entries.some((entry) => entry !== label && isNameLabel(entry));
  const behind = line.entries[line.entries.indexOf(label) + 1];
  const isFilled = behind !== undefined && isYearLabel(behind.key);
  const { column } = label.at;
  return !isHead && !isFilled && holdsYear(next, column) ? column : null;
}

/** Whether a cell is the label of a name in the head. */
export const isNameLabel = ({ key }: Entry): boolean =>
  ["project", "department", "unit", "reporter"].includes(headRole(key) ?? "");

/** Fewer labels may be two fields of the head. */
const FEWEST_OF_YEARS = 3;

const holdsYear = (line: Line | undefined, column: number): boolean =>
  line !== undefined && isYearLabel(entryAt(line, column)?.key ?? "");

/** Whether a line begins another part, so that the list above it has ended. */
const endsList = (line: Line): boolean => {
  const [first, second] = line.entries;
  if (first === undefined) return true;
  if (isTitle(first.key) || headRole(first.key) !== null || isFundsHeader(line)) return true;
  return second === undefined && /[:：]/u.test(first.key);
};

/** The lines above a table without the lists among them, of projects or years: headers and rows. */
export function withoutLists(lines: readonly Line[]): readonly Line[] {
  const [head] = rowsAboveValues(lines);
  const beginsList = (line: Line, index: number): boolean =>
    index !== head && isListHeader(line, lines[index + 1]);
  const begins = (line: Line, index: number): boolean =>
    beginsList(line, index) || yearsColumn(line, lines[index + 1]) !== null;
  if (!lines.some(begins)) return lines;
  const rest: Line[] = [];
  let isInList = false;
  let years: number | null = null;
  let last = -Infinity;
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const ofYears = yearsColumn(line, next);
    if (ofYears !== null || beginsList(line, index)) {
      isInList = true;
      years = ofYears;
    } else if (years === null ? endsList(line) : !holdsYear(line, years)) {
      isInList = false;
      years = null;
    } else if (line.row > last + 1) isInList = false;
    last = line.row;
    if (!isInList) rest.push(line);
  });
  return rest;
}
