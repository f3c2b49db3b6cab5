/**
 * Shifts conditional formats, validations and page layout when rows or columns are inserted or
 * deleted, as Excel does. Under a grid, a plugin of the engine shifts the areas of conditional
 * formats, but not the cells in their formulas; without a grid it shifts neither. Validations, print
 * area and repeated rows are data of the model and always shifted here.
 */
import { GRID, type Area } from "./area";
import { usesRowFunction } from "./row-formula";
import { shiftedByCells, shiftedReferences } from "./cell-shift";
import { shifted } from "./shift";
import { movedObjects } from "./sheet-objects";
import { shiftedFormula } from "./shift-formula";
import type { ModelEvent, PageLayout, WorkbookModel } from "./workbook-model";

type LinesEvent = Extract<ModelEvent, { kind: "lines" }>;

/**
 * Shifts the rules of a model from now on; returns a function that stops it.
 * @param hasGrid Whether the engine shifts the areas of conditional formats itself.
 */
export function shiftRules(model: WorkbookModel, { hasGrid = false } = {}): () => void {
  return model.on((event) => {
    if (event.kind !== "cells" && event.kind !== "lines") return;
    shiftObjects(model, event.sheetId, (area) =>
      event.kind === "cells" ? shiftedByCells(area, event) : shifted(area, event),
    );
    if (event.kind === "cells") {
      shiftByCells(model, event);
      return;
    }
    shiftValidations(model, event);
    shiftPageLayout(model, event);
    if (!hasGrid) shiftConditionalAreas(model, event);
    const rules = model.sheet(event.sheetId)?.conditionalFormats;
    const before = new Map(rules?.all().map(({ id, formula }) => [id, formula]));
    // Later, because the grid's plugin rewrites the rules during the same command.
    queueMicrotask(() => {
      for (const { id, formula } of rules?.all() ?? []) {
        const moved = shiftedFormula(formula, event);
        if (formula !== before.get(id)) continue;
        if (moved !== formula || usesRowFunction(formula)) rules?.update(id, { formula: moved });
      }
    });
  });
}

/** Charts of any sheet may draw cells of this one. */
function shiftObjects(model: WorkbookModel, sheetId: string, moved: (area: Area) => Area): void {
  for (const sheet of model.sheets()) {
    const { tables, charts, autoFilter } = sheet.objects;
    const isOwn = sheet.id === sheetId;
    if (charts.length === 0 && (!isOwn || (tables.length === 0 && !autoFilter))) continue;
    const shiftedObjects = movedObjects(sheet.objects, sheetId, moved);
    sheet.objects = isOwn ? shiftedObjects : { ...sheet.objects, charts: shiftedObjects.charts };
  }
}

/** No plugin of the engine takes part in this: areas and formulas are both shifted here. */
function shiftByCells(model: WorkbookModel, event: Extract<ModelEvent, { kind: "cells" }>): void {
  const sheet = model.sheet(event.sheetId);
  if (!sheet) return;
  const { conditionalFormats } = sheet;
  for (const { id, areas, formula } of conditionalFormats.all()) {
    const remaining = areas.map((area) => shiftedByCells(area, event)).filter(notEmpty);
    if (remaining.length === 0) conditionalFormats.remove(id);
    else {
      const moved = shiftedReferences(formula, event, sheet.name, true);
      conditionalFormats.update(id, { areas: remaining, formula: moved });
    }
  }
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, area: shiftedByCells(validation.area, event) }))
    .filter(({ area }) => notEmpty(area));
}

function shiftConditionalAreas(model: WorkbookModel, event: LinesEvent): void {
  const rules = model.sheet(event.sheetId)?.conditionalFormats;
  for (const { id, areas } of rules?.all() ?? []) {
    const remaining = areas
      .map((area) => shifted(area, event))
      .filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
    if (remaining.length === 0) rules?.remove(id);
    else rules?.update(id, { areas: remaining });
  }
}

function shiftValidations(model: WorkbookModel, event: LinesEvent): void {
  const sheet = model.sheet(event.sheetId);
  if (!sheet) return;
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, area: shifted(validation.area, event) }))
    .filter(({ area }) => area.rowCount > 0 && area.columnCount > 0);
}

/** In Excel, print area and repeated rows are defined names, which are shifted with their cells. */
function shiftPageLayout(model: WorkbookModel, event: LinesEvent): void {
  const sheet = model.sheet(event.sheetId);
  if (!sheet) return;
  const { printArea, titleRows } = sheet.pageLayout;
  if (!printArea && !titleRows) return;
  sheet.pageLayout = {
    ...sheet.pageLayout,
    printArea: printArea && notEmpty(shifted(printArea, event)),
    titleRows: titleRows && movedRows(titleRows, event),
  };
}

const notEmpty = (area: Area): Area | null =>
  area.rowCount > 0 && area.columnCount > 0 ? area : null;

function movedRows(
  { first, last }: { readonly first: number; readonly last: number },
  event: LinesEvent,
): PageLayout["titleRows"] {
  const rows = { row: first, rowCount: last - first + 1, column: 0, columnCount: GRID.columnCount };
  const moved = notEmpty(shifted(rows, event));
  return moved && { first: moved.row, last: moved.row + moved.rowCount - 1 };
}
