/** The workbook model over Univer, which runs headless in Node or under the grid of a page. */
import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "./area";
import type { EngineCommand } from "./engine-shapes";
import type { CellState } from "./cell-content";
import { emptyExtras, type SheetExtras } from "./sheet-extras";
import { UniverCalculation } from "./univer-calculation";
import { hasLockedCell } from "./cell-protection";
import { changedContents, changesCells } from "./changes-cells";
import { eventsOf, selectionOf, type ChangeOptions } from "./univer-events";
import { UniverHandle, areaOf, rangeOf } from "./univer-handle";
import { UniverSheet } from "./univer-sheet";
import type {
  DefinedName,
  ModelEvent,
  Selection,
  SheetModel,
  WorkbookModel,
} from "./workbook-model";

const TOP_LEFT: Area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

class UniverModel implements WorkbookModel {
  readonly settings = new Map<string, unknown>();
  readonly names = new Map<string, DefinedName>();
  readonly #handle: UniverHandle;
  readonly #calculation: UniverCalculation;
  readonly #listeners = new Set<(event: ModelEvent) => void>();
  readonly #extras = new Map<string, SheetExtras>();
  readonly #sheets = new Map<string, UniverSheet>();
  readonly #disposables: { dispose(): void }[] = [];
  #activeSheetId: string;
  #isCellBeingEdited = false;
  #isAdding = false;
  #nameBefore: string | null = null;
  #contentBefore: { sheetId: string; row: number; column: number; state: CellState } | null = null;

  constructor(handle: UniverHandle) {
    this.#handle = handle;
    this.#calculation = new UniverCalculation(handle);
    this.#activeSheetId = handle.workbook.getActiveSheet().getSheetId();
    this.#subscribe();
  }

  get name(): string {
    return this.#handle.workbook.getName();
  }

  get isCellBeingEdited(): boolean {
    return this.#isCellBeingEdited;
  }

  sheets(): SheetModel[] {
    return this.#handle.workbook.getSheets().map((sheet) => this.#sheet(sheet.getSheetId()));
  }

  sheet(id: string): SheetModel | null {
    return this.#handle.workbook.getSheetBySheetId(id) ? this.#sheet(id) : null;
  }

  activeSheet(): SheetModel {
    return this.#sheet(this.#handle.workbook.getActiveSheet().getSheetId());
  }

  addSheet(name: string): SheetModel {
    const before = new Set(this.#handle.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    const active = this.#handle.workbook.getActiveSheet().getSheetId();
    // Univer activates what it adds; Excel does not when an add-in adds a sheet.
    this.#isAdding = true;
    this.#handle.execute("sheet.command.insert-sheet", {
      index: before.size,
      sheet: { name, columnCount: 26, rowCount: 200 },
    });
    this.#sheet(active).activate();
    this.#isAdding = false;
    const added = this.#handle.workbook
      .getSheets()
      .find((sheet) => !before.has(sheet.getSheetId()));
    if (!added) throw new Error(`the sheet ${name} was not added`);
    return this.#sheet(added.getSheetId());
  }

  selection(): Selection {
    const sheet = this.#handle.workbook.getActiveSheet();
    const ranges = sheet.getSelection()?.getActiveRange();
    const found = selectionOf(
      this.#handle,
      sheet.getSheetId(),
      ranges ? [{ range: ranges.getRange() }] : [],
    );
    return found ?? { sheetId: sheet.getSheetId(), areas: [TOP_LEFT] };
  }

  select({ sheetId, areas }: Selection): void {
    const [first] = areas;
    if (!first) return;
    this.sheet(sheetId)?.activate();
    this.#handle.ensureSize(sheetId, first);
    this.#handle.asHost(() => this.#handle.worksheet(sheetId).getRange(rangeOf(first)).activate());
  }

  asUser<T>(action: () => T): T {
    return this.#handle.asUser(action);
  }

  settle(): Promise<void> {
    return this.#calculation.settle();
  }

  on(listener: (event: ModelEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  dispose(): void {
    this.#listeners.clear();
    for (const disposable of this.#disposables.splice(0)) disposable.dispose();
  }

  #sheet(id: string): UniverSheet {
    const known = this.#sheets.get(id);
    if (known) return known;
    const extras = this.#extras.get(id) ?? emptyExtras();
    this.#extras.set(id, extras);
    const sheet = new UniverSheet(id, this.#handle, extras, {
      validationsChanged: (sheetId) => {
        this.#emit({ kind: "validations", sheetId });
      },
      protectionChanged: (sheetId, isProtected) => {
        this.#emit({ kind: "protection", sheetId, isProtected });
      },
      cellsShifted: (sheetId, shift, origin) => {
        this.#emit({ kind: "cells", sheetId, ...shift, origin });
      },
    });
    this.#sheets.set(id, sheet);
    return sheet;
  }

  #emit(event: ModelEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  #subscribe(): void {
    const { api } = this.#handle;
    this.#disposables.push(
      api.addEvent(api.Event.BeforeCommandExecute, (command) => {
        if (command.options?.fromFormula === true) return;
        if (this.#handle.origin === "user" && this.#isBlockedByProtection(command))
          command.cancel = true;
        else this.#captureBefore(command);
      }),
      api.addEvent(api.Event.CommandExecuted, (command) => {
        const options = (command.options ?? {}) as ChangeOptions;
        this.#calculation.observe(command, options.fromFormula === true);
        this.#updateEditing(command);
        if (this.#handle.isQuiet) return;
        for (const event of eventsOf(this.#handle, command, options)) {
          this.#emit(this.#withBefore(event));
        }
        this.#updateActiveSheet();
      }),
    );
  }

  /** Of what changes cells, a protected sheet allows the contents of unlocked cells only. */
  #isBlockedByProtection(command: EngineCommand): boolean {
    if (!changesCells(command)) return false;
    const { subUnitId } = (command.params ?? {}) as { subUnitId?: string };
    const sheet = subUnitId === undefined ? this.activeSheet() : this.sheet(subUnitId);
    if (!sheet?.protection) return false;
    const changed = changedContents(command);
    if (changed === null) return true;
    const areas =
      changed === "selection"
        ? this.selection().areas
        : [areaOf(changed, this.#handle.core(sheet.id))];
    return areas.some((area) => hasLockedCell(sheet, area));
  }

  /** Stores the content of a cell before it changes, for the event's details; single cells only. */
  #captureBefore(command: { readonly id: string; readonly params?: object }): void {
    if (command.id === "sheet.mutation.set-worksheet-name") {
      const { subUnitId } = command.params as { subUnitId?: string };
      this.#nameBefore = this.sheet(subUnitId ?? "")?.name ?? null;
    }
    if (command.id !== "sheet.mutation.set-range-values") return;
    const params = command.params as {
      unitId: string;
      subUnitId: string;
      cellValue?: Record<string, Record<string, unknown> | null>;
    };
    this.#contentBefore = null;
    const rows = Object.entries(params.cellValue ?? {});
    const [row, line] = rows[0] ?? [];
    const columns = Object.keys(line ?? {});
    const [column] = columns;
    if (rows.length !== 1 || columns.length !== 1 || row === undefined || column === undefined) {
      return;
    }
    if (params.unitId !== this.#handle.unitId) return;
    const at = { row: Number(row), column: Number(column) };
    const [[state] = []] = this.#sheet(params.subUnitId).cells.read({
      ...at,
      rowCount: 1,
      columnCount: 1,
    });
    if (state) this.#contentBefore = { sheetId: params.subUnitId, ...at, state };
  }

  /** With what was there before: a cell's content, a sheet's name. */
  #withBefore(event: ModelEvent): ModelEvent {
    if (event.kind === "sheet-renamed") {
      return { ...event, before: this.#nameBefore ?? event.before };
    }
    const before = this.#contentBefore;
    if (event.kind !== "edited" || before?.sheetId !== event.sheetId) return event;
    const { area } = event;
    const isTheCell =
      area.rowCount * area.columnCount === 1 &&
      area.row === before.row &&
      area.column === before.column;
    return isTheCell ? { ...event, before: before.state } : event;
  }

  #updateEditing(command: { readonly id: string; readonly params?: object }): void {
    if (command.id !== "sheet.operation.set-cell-edit-visible") return;
    const { visible }: { visible?: boolean } = command.params ?? {};
    this.#isCellBeingEdited = visible === true;
  }

  #updateActiveSheet(): void {
    const sheetId = this.#handle.workbook.getActiveSheet().getSheetId();
    if (sheetId === this.#activeSheetId || this.#isAdding) return;
    const before = this.#activeSheetId;
    this.#activeSheetId = sheetId;
    this.#emit({ kind: "activated", sheetId, before: this.sheet(before) ? before : null });
  }
}

/**
 * Creates the model of a workbook that is open in Univer. Dispose of the model when the workbook is
 * closed; disposing of the engine remains the caller's task.
 * @param options The engine's facade, and the workbook's id (default: the active workbook).
 */
export function createUniverModel(options: { api: FUniver; workbookId?: string }): WorkbookModel {
  const { api, workbookId } = options;
  const workbook = workbookId === undefined ? api.getActiveWorkbook() : api.getWorkbook(workbookId);
  if (!workbook) throw new Error("there is no workbook to model");
  return new UniverModel(new UniverHandle(api, workbook));
}
