/** What a sheet has that the engine knows nothing of. */
import type { PageLayout, Protection, Validation } from "./workbook-model";

export interface SheetExtras {
  protection: Protection | null;
  pageLayout: PageLayout;
  validations: Validation[];
  /** Formulas of conditional formats as they were told, where the engine has them otherwise, by id. */
  readonly originalFormulas: Map<string, string>;
  isVeryHidden: boolean;
}

const MARGIN = { top: 54, bottom: 54, left: 50.4, right: 50.4 };

export function emptyExtras(): SheetExtras {
  return {
    protection: null,
    pageLayout: {
      orientation: "Portrait",
      paperSize: null,
      zoom: { scale: 100 },
      titleRows: null,
      printArea: null,
      centerHorizontally: false,
      margins: { ...MARGIN },
      headersFooters: {},
    },
    validations: [],
    originalFormulas: new Map(),
    isVeryHidden: false,
  };
}
