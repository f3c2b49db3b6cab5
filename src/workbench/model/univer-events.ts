/** Univer's commands as the model's events. */
import type { IRange, Nullable } from "@univerjs/core";
import type { EngineCommand, RawCell } from "./engine-shapes";
import { bounding, type Area } from "./area";
import { areaOf, type UniverHandle } from "./univer-handle";
import type { LinesChange, ModelEvent, Origin, Selection } from "./workbook-model";

interface Params {
  readonly subUnitId?: string;
  readonly unitId?: string;
  readonly cellValue?: Readonly<
    Record<string, Nullable<Readonly<Record<string, Nullable<RawCell>>>>>
  >;
  readonly range?: IRange;
  readonly toRange?: IRange;
  readonly fromRange?: IRange;
  readonly sheet?: { readonly id: string };
  readonly name?: string;
  readonly fromOrder?: number;
  readonly toOrder?: number;
  readonly selections?: readonly { readonly range: IRange }[];
}

const LINES: Readonly<Record<string, LinesChange>> = {
  "sheet.mutation.insert-row": "RowInserted",
  "sheet.mutation.remove-rows": "RowDeleted",
  "sheet.mutation.insert-col": "ColumnInserted",
  "sheet.mutation.remove-col": "ColumnDeleted",
};

function changedArea(cellValue: Params["cellValue"], onlyContents: boolean): Area | null {
  let area: Area | null = null;
  for (const [row, line] of Object.entries(cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      const hasContent =
        cell === null ||
        cell === undefined ||
        "v" in cell ||
        "f" in cell ||
        "p" in cell ||
        "si" in cell;
      if (onlyContents !== hasContent) continue;
      const one: Area = { row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 };
      area = area === null ? one : bounding(area, one);
    }
  }
  return area;
}

/** Commands that rewrite formulas because lines were inserted or deleted; these are no edits. */
const REWRITES = /(insert|remove)-(row|col)/;

/** How Univer marks the changes its calculation makes. */
export interface ChangeOptions {
  readonly fromFormula?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

/** The model's events for a command of the engine; none for a command of another workbook. */
export function eventsOf(
  handle: UniverHandle,
  command: EngineCommand,
  { fromFormula, applyFormulaCalculationResult: isResult }: ChangeOptions,
): ModelEvent[] {
  const params = (command.params ?? {}) as Params & { readonly trigger?: string };
  if (params.unitId !== handle.unitId) return [];
  if (isResult === true) return [{ kind: "calculated", sheetId: params.subUnitId ?? "" }];
  if (fromFormula === true) return [];
  const { origin } = handle;
  const sheetId = params.subUnitId ?? "";
  const change = LINES[command.id];
  if (change && params.range) return [linesEvent(sheetId, change, params.range, origin)];
  switch (command.id) {
    case "sheet.mutation.set-range-values": {
      if (REWRITES.test(params.trigger ?? "")) return [];
      const edited = changedArea(params.cellValue, true);
      const formatted = changedArea(params.cellValue, false);
      return [
        ...(edited
          ? [{ kind: "edited" as const, sheetId, area: edited, origin, before: null }]
          : []),
        ...(formatted ? [{ kind: "formatted" as const, sheetId, area: formatted, origin }] : []),
      ];
    }
    case "sheet.mutation.move-range": {
      if (!params.fromRange || !params.toRange) return [];
      const sheet = handle.core(sheetId);
      const area = bounding(areaOf(params.fromRange, sheet), areaOf(params.toRange, sheet));
      return [{ kind: "edited", sheetId, area, origin, before: null }];
    }
    case "sheet.mutation.insert-sheet":
      return params.sheet ? [{ kind: "sheet-added", sheetId: params.sheet.id, origin }] : [];
    case "sheet.mutation.remove-sheet":
      return [{ kind: "sheet-deleted", sheetId, origin }];
    case "sheet.mutation.set-worksheet-name":
      return [{ kind: "sheet-renamed", sheetId, name: params.name ?? "", before: "" }];
    case "sheet.mutation.set-worksheet-order": {
      const { fromOrder: before = 0, toOrder: after = 0 } = params;
      return before === after ? [] : [{ kind: "sheet-moved", sheetId, before, after }];
    }
    case "sheet.operation.set-selections": {
      const selection = selectionOf(handle, sheetId, params.selections ?? []);
      return selection ? [{ kind: "selected", selection, origin }] : [];
    }
    default:
      return [];
  }
}

function linesEvent(
  sheetId: string,
  change: LinesChange,
  range: IRange,
  origin: Origin,
): ModelEvent {
  const isRow = change.startsWith("Row");
  const first = isRow ? range.startRow : range.startColumn;
  const last = isRow ? range.endRow : range.endColumn;
  return { kind: "lines", sheetId, change, first, count: last - first + 1, origin };
}

/** A sheet's selected ranges; null while nothing is selected. */
export function selectionOf(
  handle: UniverHandle,
  sheetId: string,
  selections: readonly { readonly range: IRange }[],
): Selection | null {
  if (selections.length === 0 || !handle.workbook.getSheetBySheetId(sheetId)) return null;
  const sheet = handle.core(sheetId);
  return { sheetId, areas: selections.map(({ range }) => areaOf(range, sheet)) };
}
