/** The empty 项目支出绩效自评表, as data. */
import { frozenRows, rowHeights } from "./row-heights";
import { area, box, text, together } from "../sheet/sheet-drawing";
import { templateHead } from "./template-head";
import { templateHighlights } from "./template-highlights";
import { templateIndicators } from "./template-indicators";
import { lastColumn, LAYOUTS } from "./template-layout";
import type { TemplateOptions } from "./template-options";
import { HEADER_ROW, PROJECT_ROW, tableRows, TITLE_ROW, type TableRows } from "./template-rows";
import type { SheetPrint, PlannedSheet } from "../sheet/planned-sheet";
import { styles } from "./template-styles";
import { templateValidations } from "./template-validations";
import { FOOTER, HINT } from "./template-words";

const SHEET_NAME = "绩效自评表";

/** A4 with narrow margins, room at the foot for the page's number. */
function printOf(rows: TableRows, columns: number): SheetPrint {
  return {
    from: { row: TITLE_ROW, column: 1 },
    to: { row: rows.grade, column: columns },
    orientation: "portrait",
    paper: "A4",
    pagesWide: 1,
    titleRows: { first: HEADER_ROW, last: rows.headerEnd },
    footer: FOOTER,
    margins: { top: 42, bottom: 48, left: 30, right: 30 },
  };
}

/**
 * A sheet to be filled in: title, head, funds with the execution rate, goals, indicator rows under
 * merged levels, total and grade by formulas that are empty until there are figures, validations and
 * conditional formats. It works without the add-in. All numbers of the rules come from the options.
 */
export function standardTemplate(options: TemplateOptions): PlannedSheet {
  const layout = LAYOUTS[options.layout];
  const columns = lastColumn(layout);
  const rows = tableRows(layout, options.levels);
  const heights = rowHeights(layout, rows, options);
  const table = area(
    { row: PROJECT_ROW, column: 1 },
    { row: rows.grade, column: columns },
    styles.table,
  );
  // A column right of the form, not printed, whose large font keeps empty rows of automatic height high
  const spacer = columns + 1;
  const spacerCells = area(
    { row: rows.first, column: spacer },
    { row: rows.last, column: spacer },
    styles.spacer,
  );
  const hint = box({ row: rows.hint, column: 1, lastColumn: columns }, styles.hint, text(HINT));
  return {
    name: SHEET_NAME,
    ...together([
      table,
      templateHead(layout, options),
      templateIndicators(layout, rows, options),
      spacerCells,
      hint,
    ]),
    validations: templateValidations({ ...options, layout, rows }),
    highlights: templateHighlights(layout, rows, options.rules),
    columnWidths: layout.widths,
    rowHeights: heights,
    firstEntry: { row: PROJECT_ROW, column: layout.head.entry[0] },
    fittedRows: { first: rows.first, last: rows.last },
    frozenRows: frozenRows(heights, rows),
    print: printOf(rows, columns),
  };
}
