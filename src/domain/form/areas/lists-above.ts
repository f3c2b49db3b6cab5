/** Lists of projects above a form (序号 | 项目名称 | 金额), which are no head. */
import type { Entry, Line } from "../grid/grid";
import { columnRole } from "../labels/column-labels";
import { fundsRole } from "../labels/funds-labels";
import { headRole, isTitle } from "../labels/head-labels";

const LIST_LABELS =
  /^(序号|编号|行次|金额|预算(金额)?|分管.*|.*(金额|预算|执行数|支出|评分|得分|分数|等级|结果|结论|处室|科室|时间|期限|备注|类别|类型|性质|状态))$/u;

const withoutEnd = (key: string): string => key.replace(/\([^()]*\)$/u, "");

/**
 * Whether a cell is the header of a column, so that it is no value: 金额(万元), 主管部门, 得分. A text
 * that only ends like a label may be a project's name.
 */
export function isHeaderCell({ key }: Pick<Entry, "key">): boolean {
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

/** Whether a line begins another part, so that the list above it has ended. */
const endsList = ({ entries }: Line): boolean => {
  const [first, second] = entries;
  if (first === undefined) return true;
  if (isTitle(first.key) || headRole(first.key) !== null) return true;
  return second === undefined && /[:：]/u.test(first.key);
};

/** The lines above a table without the lists of projects among them: their headers and rows. */
export function withoutLists(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line, index) => isListHeader(line, lines[index + 1]))) return lines;
  const rest: Line[] = [];
  let isInList = false;
  let last = -Infinity;
  lines.forEach((line, index) => {
    if (isListHeader(line, lines[index + 1])) isInList = true;
    else if (endsList(line) || line.row > last + 1) isInList = false;
    last = line.row;
    if (!isInList) rest.push(line);
  });
  return rest;
}
