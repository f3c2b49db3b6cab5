/** The sheet model over a Univer worksheet. */
import type { CellShift } from "./cell-shift";
import type { SheetObjects } from "./sheet-objects";
import type { SheetExtras } from "./sheet-extras";
import { UniverCells } from "./univer-cells";
import { UniverConditionalFormats } from "./univer-conditional-formats";
import type { UniverHandle } from "./univer-handle";
import { UniverLines } from "./univer-lines";
import { UniverMerges } from "./univer-merges";
import { UniverStyles } from "./univer-styles";
import type {
  Origin,
  PageLayout,
  Protection,
  SheetModel,
  SheetVisibility,
  Validation,
} from "./workbook-model";

export interface SheetHooks {
  validationsChanged(sheetId: string): void;
  protectionChanged(sheetId: string, isProtected: boolean): void;
  cellsShifted(sheetId: string, shift: CellShift, origin: Origin): void;
}

/** One sheet, over Univer. */
export class UniverSheet implements SheetModel {
  readonly cells: UniverCells;
  readonly styles: UniverStyles;
  readonly merges: UniverMerges;
  readonly lines: UniverLines;
  readonly conditionalFormats: UniverConditionalFormats;
  readonly #handle: UniverHandle;
  readonly #extras: SheetExtras;
  readonly #hooks: SheetHooks;

  constructor(
    readonly id: string,
    handle: UniverHandle,
    extras: SheetExtras,
    hooks: SheetHooks,
  ) {
    this.#handle = handle;
    this.#extras = extras;
    this.#hooks = hooks;
    this.cells = new UniverCells(handle, id, (shift, origin) => {
      hooks.cellsShifted(id, shift, origin);
    });
    this.styles = new UniverStyles(handle, id);
    this.merges = new UniverMerges(handle, id);
    this.lines = new UniverLines(handle, id);
    this.conditionalFormats = new UniverConditionalFormats(handle, id, extras.originalFormulas);
  }

  get name(): string {
    return this.#sheet().getSheetName();
  }

  get position(): number {
    return this.#sheet().getIndex();
  }

  get visibility(): SheetVisibility {
    if (!this.#sheet().isSheetHidden()) return "Visible";
    return this.#extras.isVeryHidden ? "VeryHidden" : "Hidden";
  }

  rename(name: string): void {
    this.#handle.execute("sheet.command.set-worksheet-name", { subUnitId: this.id, name });
  }

  moveTo(position: number): void {
    this.#handle.asHost(() => this.#handle.workbook.moveSheet(this.#sheet(), position));
  }

  show(visibility: SheetVisibility): void {
    this.#extras.isVeryHidden = visibility === "VeryHidden";
    const isHidden = this.#sheet().isSheetHidden();
    if ((visibility !== "Visible") === isHidden) return;
    this.#handle.asHost(() => (isHidden ? this.#sheet().showSheet() : this.#sheet().hideSheet()));
  }

  activate(): void {
    this.#handle.asHost(() => this.#sheet().activate());
  }

  delete(): void {
    this.#handle.execute("sheet.command.remove-sheet", { subUnitId: this.id });
  }

  get frozen(): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.#sheet().getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }: { readonly rows: number; readonly columns: number }) {
    this.#handle.execute("sheet.command.set-frozen", {
      subUnitId: this.id,
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }

  get showGridlines(): boolean {
    return !this.#sheet().hasHiddenGridLines();
  }

  set showGridlines(shown: boolean) {
    this.#handle.asHost(() => this.#sheet().setHiddenGridlines(!shown));
  }

  get showHeadings(): boolean {
    return this.#extras.showHeadings;
  }

  set showHeadings(shown: boolean) {
    this.#extras.showHeadings = shown;
  }

  get tabColor(): string {
    return this.#sheet().getTabColor() ?? "";
  }

  set tabColor(color: string) {
    this.#handle.asHost(() => this.#sheet().setTabColor(color));
  }

  get protection(): Protection | null {
    return this.#extras.protection;
  }

  set protection(protection: Protection | null) {
    this.#extras.protection = protection;
    this.#hooks.protectionChanged(this.id, protection !== null);
  }

  get pageLayout(): PageLayout {
    return this.#extras.pageLayout;
  }

  set pageLayout(layout: PageLayout) {
    this.#extras.pageLayout = layout;
  }

  get objects(): SheetObjects {
    return this.#extras.objects;
  }

  set objects(objects: SheetObjects) {
    this.#extras.objects = objects;
  }

  get validations(): Validation[] {
    return this.#extras.validations;
  }

  set validations(validations: Validation[]) {
    this.#extras.validations = validations;
    this.#hooks.validationsChanged(this.id);
  }

  #sheet() {
    return this.#handle.worksheet(this.id);
  }
}
