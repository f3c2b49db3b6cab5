/** Excel.Worksheet. */
import { GRID, type Area } from "../../model/area";
import type { SheetModel } from "../../model/workbook-model";
import { parseAddress, splitSheet } from "../addresses";
import {
  booleanArgument,
  colorArgument,
  textArgument,
  wholeArgument,
  enumArgument,
} from "../arguments";
import { requireEditable, sheetOf, type HostContext } from "../host-context";
import { HostError, invalidArgument, notFound } from "../host-error";
import { NULL_OBJECT, type HostObject, type HostValue } from "../host-object";
import { ChartCollection } from "./charts";
import { sheetFilter } from "./filters";
import { TableCollection } from "./table-collections";
import { WorksheetEventSource } from "./worksheet-event-source";
import { NamedItemCollection } from "./named-items";
import { PageBreakCollection } from "./page-breaks";
import { PageLayout } from "./page-layout";
import { requireFreeName } from "./sheet-names";
import { WorksheetFreezePanes } from "./freeze-panes";
import { WorksheetProtection } from "./worksheet-protection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;

export class Worksheet extends WorksheetEventSource {
  readonly className = "Worksheet";
  override readonly identity = () => ({ Id: this.#sheet().id });
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #sheet = (): SheetModel => sheetOf(this.#context, this.#sheetId);

  constructor(context: HostContext, sheetId: string) {
    super(context.events, sheetId);
    this.#context = context;
    this.#sheetId = sheetId;
  }

  get id(): string {
    return this.#sheet().id;
  }

  get name(): string {
    return this.#sheet().name;
  }

  set name(name: HostValue) {
    const sheet = this.#sheet();
    requireEditable(this.#context);
    const requested = textArgument(name);
    requireFreeName(this.#context.model, requested, this.#sheetId);
    sheet.rename(requested);
  }

  get position(): number {
    return this.#sheet().position;
  }

  set position(position: HostValue) {
    requireEditable(this.#context);
    const newPosition = wholeArgument(position);
    if (newPosition < 0 || newPosition >= this.#context.model.sheets().length)
      throw invalidArgument();
    this.#sheet().moveTo(newPosition);
  }

  get visibility(): string {
    return this.#sheet().visibility;
  }

  set visibility(visibility: HostValue) {
    requireEditable(this.#context);
    const requested = enumArgument(visibility, VISIBILITIES);
    if (requested !== "Visible") this.#requireAnotherVisible();
    this.#sheet().show(requested);
  }

  get showGridlines(): boolean {
    return this.#sheet().showGridlines;
  }

  set showGridlines(shown: HostValue) {
    requireEditable(this.#context);
    this.#sheet().showGridlines = booleanArgument(shown);
  }

  /** The name under which the library of the desktop sets `showGridlines`. */
  get gridlines(): boolean {
    return this.showGridlines;
  }

  set gridlines(shown: HostValue) {
    this.showGridlines = booleanArgument(shown);
  }

  /** The row and column headings, which the library calls `showHeadings`; the grid always draws them. */
  get headings(): boolean {
    return this.#sheet().showHeadings;
  }

  set headings(shown: HostValue) {
    requireEditable(this.#context);
    this.#sheet().showHeadings = booleanArgument(shown);
  }

  get showHeadings(): boolean {
    return this.headings;
  }

  get tabColor(): string {
    return this.#sheet().tabColor;
  }

  set tabColor(color: HostValue) {
    requireEditable(this.#context);
    this.#sheet().tabColor = color === "" ? "" : colorArgument(color);
  }

  get protection(): HostObject {
    return new WorksheetProtection(this.#context, this.#sheetId);
  }

  get freezePanes(): HostObject {
    return new WorksheetFreezePanes(this.#context, this.#sheetId);
  }

  get pageLayout(): HostObject {
    return new PageLayout(this.#context, this.#sheetId);
  }

  get horizontalPageBreaks(): HostObject {
    return new PageBreakCollection(this.#context, this.#sheetId);
  }

  get names(): HostObject {
    return new NamedItemCollection(this.#context, this.#sheetId);
  }

  get tables(): HostObject {
    return new TableCollection(this.#context, this.#sheetId);
  }

  get charts(): HostObject {
    return new ChartCollection(this.#context, this.#sheetId);
  }

  get autoFilter(): HostObject {
    return sheetFilter(this.#context, this.#sheetId);
  }

  activate(): void {
    if (this.#sheet().visibility !== "Visible") {
      throw new HostError("InvalidOperation", "A hidden worksheet can't be activated.");
    }
    this.#sheet().activate();
  }

  delete(): void {
    const sheet = this.#sheet();
    requireEditable(this.#context);
    if (sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "Very hidden.");
    this.#requireAnotherVisible();
    sheet.delete();
  }

  getRange(address: HostValue): HostObject {
    if (address === undefined || address === null) return this.#range(GRID);
    const { sheet, local } = splitSheet(textArgument(address));
    if (sheet !== null && sheet !== this.#sheet().name) throw invalidArgument();
    return this.#range(this.#namedArea(local) ?? parseAddress(local));
  }

  getRangeByIndexes(
    row: HostValue,
    column: HostValue,
    rows: HostValue,
    columns: HostValue,
  ): HostObject {
    const area: Area = {
      row: wholeArgument(row),
      column: wholeArgument(column),
      rowCount: wholeArgument(rows),
      columnCount: wholeArgument(columns),
    };
    if (area.row < 0 || area.column < 0 || area.rowCount < 1 || area.columnCount < 1) {
      throw invalidArgument();
    }
    return this.#range(area);
  }

  getCell(row: HostValue, column: HostValue): HostObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  /** A1 for an empty sheet. */
  getUsedRange(valuesOnly: HostValue): HostObject {
    const used = this.#sheet().cells.used(GRID, booleanArgument(valuesOnly, false));
    return this.#range(used ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 });
  }

  getUsedRangeOrNullObject(valuesOnly: HostValue): HostObject {
    const used = this.#sheet().cells.used(GRID, booleanArgument(valuesOnly, false));
    return used ? this.#range(used) : NULL_OBJECT;
  }

  getNextOrNullObject(visibleOnly: HostValue): HostObject {
    return this.#neighbour(1, booleanArgument(visibleOnly, false));
  }

  getPreviousOrNullObject(visibleOnly: HostValue): HostObject {
    return this.#neighbour(-1, booleanArgument(visibleOnly, false));
  }

  calculate(markAllDirty: HostValue): void {
    booleanArgument(markAllDirty, false);
    this.#sheet();
  }

  _GetRangeForEventByReferenceId(reference: HostValue): HostObject {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (range.isNull) throw notFound();
    return range;
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: HostValue): HostObject {
    const target = this.#context.events.targetOf(textArgument(reference));
    return target ? this.#context.range(target.sheetId, target.area) : NULL_OBJECT;
  }

  readonly #range = (area: Area): HostObject => this.#context.range(this.#sheet().id, area);

  readonly #namedArea = (name: string): Area | null => {
    const formula = this.#context.model.names.get(name)?.formula.replace(/^=/, "");
    if (formula === undefined) return null;
    const { sheet, local } = splitSheet(formula);
    return sheet === this.#sheet().name ? parseAddress(local) : null;
  };

  readonly #neighbour = (step: 1 | -1, visibleOnly: boolean): HostObject => {
    const sheets = this.#context.model.sheets();
    for (
      let position = this.#sheet().position + step;
      position >= 0 && position < sheets.length;
      position += step
    ) {
      const sheet = sheets[position];
      if (sheet && (!visibleOnly || sheet.visibility === "Visible")) {
        return this.#context.worksheet(sheet.id);
      }
    }
    return NULL_OBJECT;
  };

  readonly #requireAnotherVisible = (): void => {
    const others = this.#context.model
      .sheets()
      .filter(({ id, visibility }) => id !== this.#sheetId && visibility === "Visible");
    if (others.length === 0) {
      throw new HostError("InvalidOperation", "A workbook must have one visible worksheet.");
    }
  };
}
