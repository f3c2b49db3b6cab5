/** The first row of a form, found in the lines between its first header and the form above. */
import { entryAt, type Entry, type Line } from "../grid/grid";
import { isFundsHeader } from "../blocks/funds-header";
import { isProjectLabel } from "../blocks/head-above-values";
import { isGradeLine, isTotalLine } from "../blocks/closing-lines";
import type { Header } from "../header/header";
import { headRole, isTitle } from "../labels/head-labels";
import { isNameLabel, withoutLists } from "./lists-above";
import { isIndicatorLine } from "../rows/indicator-line";

/** The lines above a header, evaluated. */
export interface LinesAbove {
  /**
   * Null where no form begins: the header is repeated on a new page, or belongs to a further goal.
   */
  readonly start: { readonly row: number; readonly title: Entry | null } | null;
  /** The key of the project's name; null where no project is named. */
  readonly project: string | null;
}

/** Whether a line below a header ends its table: total or grade, and no indicator named like one. */
const isClosingLine = (line: Line, header: Header | null): boolean =>
  (isTotalLine(line) || isGradeLine(line)) && (header === null || !isIndicatorLine(header, line));

/** The key of the project that a line names, with its value behind the label or in the next line. */
function projectOf(line: Line, next: Line | undefined): string | null {
  const label = line.entries.find(isProjectLabel);
  if (label === undefined) return null;
  const behind = line.entries[line.entries.indexOf(label) + 1];
  const isLabel = behind !== undefined && headRole(behind.key) !== null;
  const value = isLabel && next !== undefined ? entryAt(next, label.at.column) : behind;
  return value?.key ?? "";
}

/**
 * Finds the first row of a form.
 *
 * @param lines The lines between the header above and this one.
 * @param top The header's first row.
 * @param previous The form of the header above; null where there is none.
 */
export function formStart(
  lines: readonly Line[],
  top: number,
  previous: { project: string | null; headers: readonly Header[] } | null,
): LinesAbove {
  const above = previous?.headers.at(-1) ?? null;
  let firstProject: string | null = null;
  let isPreviousClosed = previous === null;
  let title: Entry | null = null;
  let start: number | null = null;
  // 填报人 and 联系电话 are printed below a form too, so a title after them begins the next form.
  let hasHead = false;
  const own = withoutLists(lines);
  for (const [index, line] of own.entries()) {
    const [label] = line.entries;
    if (label === undefined) continue;
    const project = projectOf(line, own[index + 1]);
    firstProject ??= project;
    if (start === null && isClosingLine(line, above)) isPreviousClosed = true;
    else if (isTitle(label.key) && headRole(label.key) === null && !hasHead) {
      title = label;
      start = null;
    } else if (project !== null || headRole(label.key) !== null || isFundsHeader(line)) {
      const isRepeatedHead = !isPreviousClosed && project !== null && project === previous?.project;
      if (!isRepeatedHead) start ??= line.row;
      hasHead ||= start !== null && (project !== null || isNameLabel(label));
    }
  }
  const first = start ?? (isPreviousClosed ? top : null);
  if (first === null) return { start: null, project: firstProject };
  const row = title === null ? first : Math.min(title.at.row, first);
  return { start: { row, title }, project: firstProject };
}
