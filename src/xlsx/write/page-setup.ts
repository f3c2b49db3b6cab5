/** The print setup of a planned sheet, as the file library takes it. */
import type { WriteSheet } from "hucre/xlsx";
import { columnLetters, type Position } from "../../domain/cells";
import type { SheetPrint } from "../../domain/sheet/planned-sheet";

const POINTS_PER_INCH = 72;
const PAPERS = { A4: "a4" } as const;

/** {row: 3, column: 2} → "$B$3" */
const absolute = ({ row, column }: Position): string => `$${columnLetters(column)}$${row}`;

/** The page setup, header and footer for the file library. */
export function filePrint(print: SheetPrint): Pick<WriteSheet, "pageSetup" | "headerFooter"> {
  const { from, to, orientation, paper, pagesWide, titleRows, footer, margins } = print;
  return {
    pageSetup: {
      orientation,
      paperSize: PAPERS[paper],
      fitToPage: true,
      fitToWidth: pagesWide,
      // 0: as many pages as it takes
      fitToHeight: 0,
      horizontalCentered: true,
      printArea: `${absolute(from)}:${absolute(to)}`,
      printTitlesRow: `$${titleRows.first}:$${titleRows.last}`,
      margins: {
        top: margins.top / POINTS_PER_INCH,
        bottom: margins.bottom / POINTS_PER_INCH,
        left: margins.left / POINTS_PER_INCH,
        right: margins.right / POINTS_PER_INCH,
      },
    },
    // &C: in the middle of the page
    headerFooter: { oddFooter: `&C${footer}` },
  };
}
