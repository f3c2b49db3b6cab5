/** The empty 项目支出绩效自评表 in the Shanghai layout, as data. */
import {
  FIRST_ENTRY_COLUMN,
  fundsScorePlace,
  fundsWeightPlace,
  HEAD_END,
  headHeights,
  LAST_COLUMN,
  PROJECT_ROW,
  shanghaiHead,
} from "./shanghai-head";
import { shanghaiIndicators } from "./shanghai-indicators";
import { area, together } from "./sheet-drawing";
import { USUAL_LEVELS, type TemplateOptions } from "./template-options";
import type { TemplateSheet } from "./template-sheet";
import { styles } from "./template-styles";

const SHEET_NAME = "绩效自评表";
/** Points; the longest labels of A and B fit on one line. */
const COLUMN_WIDTHS = [60, 108, 150, 84, 90, 54, 60, 150];
const HEADER_HEIGHT = 30;
const ROW_HEIGHT = 28;

/**
 * A sheet ready to be filled in: title, head, funds with the execution rate, goals, indicator rows
 * under merged levels, total and grade by formulas that stay empty until there are figures.
 * Grade bounds and the funds' points come from a profile. Rows are numbered from 1.
 */
export function standardTemplate(options: TemplateOptions): TemplateSheet {
  const headerRow = HEAD_END;
  const indicators = shanghaiIndicators({
    headerRow,
    levels: options.levels ?? USUAL_LEVELS,
    grades: options.grades,
    fundsWeight: fundsWeightPlace,
    fundsScore: fundsScorePlace,
  });
  const rowHeights = new Map(headHeights);
  rowHeights.set(headerRow, HEADER_HEIGHT);
  for (let row = indicators.firstRow; row <= indicators.gradeRow; row += 1) {
    rowHeights.set(row, ROW_HEIGHT);
  }
  const table = area(
    { row: PROJECT_ROW, column: 1 },
    { row: indicators.gradeRow, column: LAST_COLUMN },
    styles.table,
  );
  return {
    name: SHEET_NAME,
    ...together([table, shanghaiHead(options), indicators]),
    columnWidths: COLUMN_WIDTHS,
    rowHeights,
    firstEntry: { row: PROJECT_ROW, column: FIRST_ENTRY_COLUMN },
    frozenRows: 0,
    print: {
      orientation: "portrait",
      paper: "A4",
      pagesWide: 1,
      titleRows: { first: headerRow, last: headerRow },
    },
  };
}
