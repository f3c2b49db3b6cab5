/** Properties of a sheet that the engine does not support. */
import { noObjects, type SheetObjects } from "./sheet-objects";
import type { PageLayout, Protection, Validation } from "./workbook-model";

export interface SheetExtras {
  protection: Protection | null;
  pageLayout: PageLayout;
  validations: Validation[];
  objects: SheetObjects;
  /** By the id of the conditional format: its formula as set, where the engine has a rewritten one. */
  readonly originalFormulas: Map<string, string>;
  isVeryHidden: boolean;
  showHeadings: boolean;
}

const MARGIN = { top: 54, bottom: 54, left: 50.4, right: 50.4 };

/** The properties of a new sheet. */
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
    objects: noObjects(),
    originalFormulas: new Map(),
    isVeryHidden: false,
    showHeadings: true,
  };
}
