/** Excel.PageLayout: stored as data in the model and saved with the file. */
import type { PageLayout as Stored, SheetModel } from "../../model/workbook-model";
import { booleanArgument, numberArgument, objectArgument, enumArgument } from "../arguments";
import { requireEditable, sheetOf, type HostContext } from "../host-context";
import { HostObject, NULL_OBJECT, type HostValue } from "../host-object";
import { GRID } from "../../model/area";
import type { Json } from "../protocol";
import { HeaderFooterGroup } from "./header-footer";
import { areaArgument } from "./range-geometry";

const PAPERS = ["A3", "A4", "A5", "B4", "B5", "Letter", "Legal"] as const;

export class PageLayout extends HostObject {
  readonly className = "PageLayout";
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #sheet = (): SheetModel => sheetOf(this.#context, this.#sheetId);
  readonly #change = (patch: Partial<Stored>): void => {
    requireEditable(this.#context);
    const sheet = this.#sheet();
    sheet.pageLayout = { ...sheet.pageLayout, ...patch };
  };

  constructor(context: HostContext, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  get orientation(): string {
    return this.#sheet().pageLayout.orientation;
  }

  set orientation(orientation: HostValue) {
    this.#change({ orientation: enumArgument(orientation, ["Portrait", "Landscape"] as const) });
  }

  get paperSize(): string | null {
    return this.#sheet().pageLayout.paperSize;
  }

  set paperSize(size: HostValue) {
    this.#change({ paperSize: enumArgument(size, PAPERS) });
  }

  get zoom(): Json {
    return { ...this.#sheet().pageLayout.zoom };
  }

  set zoom(zoom: HostValue) {
    const { scale, horizontalFitToPages, verticalFitToPages } = objectArgument(zoom);
    this.#change({
      zoom: {
        ...(typeof scale === "number" && { scale }),
        ...(typeof horizontalFitToPages === "number" && { horizontalFitToPages }),
        ...(typeof verticalFitToPages === "number" && { verticalFitToPages }),
      },
    });
  }

  get centerHorizontally(): boolean {
    return this.#sheet().pageLayout.centerHorizontally;
  }

  set centerHorizontally(center: HostValue) {
    this.#change({ centerHorizontally: booleanArgument(center) });
  }

  get topMargin(): number {
    return this.#sheet().pageLayout.margins.top;
  }

  set topMargin(points: HostValue) {
    this.#margin("top", points);
  }

  get bottomMargin(): number {
    return this.#sheet().pageLayout.margins.bottom;
  }

  set bottomMargin(points: HostValue) {
    this.#margin("bottom", points);
  }

  get leftMargin(): number {
    return this.#sheet().pageLayout.margins.left;
  }

  set leftMargin(points: HostValue) {
    this.#margin("left", points);
  }

  get rightMargin(): number {
    return this.#sheet().pageLayout.margins.right;
  }

  set rightMargin(points: HostValue) {
    this.#margin("right", points);
  }

  get headersFooters(): HostObject {
    return new HeaderFooterGroup(
      () => this.#sheet().pageLayout.headersFooters,
      (headersFooters) => {
        this.#change({ headersFooters });
      },
    );
  }

  setPrintArea(range: HostValue): void {
    this.#change({ printArea: areaArgument(range) });
  }

  setPrintTitleRows(range: HostValue): void {
    const { row, rowCount } = areaArgument(range);
    this.#change({ titleRows: { first: row, last: row + rowCount - 1 } });
  }

  getPrintAreaOrNullObject(): HostObject {
    const { printArea } = this.#sheet().pageLayout;
    return printArea ? this.#context.range(this.#sheetId, printArea) : NULL_OBJECT;
  }

  getPrintTitleRowsOrNullObject(): HostObject {
    const { titleRows } = this.#sheet().pageLayout;
    if (!titleRows) return NULL_OBJECT;
    const { first, last } = titleRows;
    return this.#context.range(this.#sheetId, {
      ...GRID,
      row: first,
      rowCount: last - first + 1,
    });
  }

  readonly #margin = (side: keyof Stored["margins"], points: HostValue): void => {
    const { margins } = this.#sheet().pageLayout;
    this.#change({ margins: { ...margins, [side]: numberArgument(points) } });
  };
}
