/**
 * Conditional formats follow their cells when rows or columns come and go. Under a grid a plugin of
 * the engine's does this; without one it is done here.
 */
import { shifted } from "./shift";
import { shiftedFormula } from "./shift-formula";
import type { WorkbookModel } from "./workbook-model";

/** Follows a model that has no grid; returns how to stop. */
export function keepRulesInPlace(model: WorkbookModel): () => void {
  return model.on((event) => {
    if (event.kind !== "lines") return;
    const rules = model.sheet(event.sheetId)?.conditionalFormats;
    for (const { id, areas, formula } of rules?.all() ?? []) {
      const kept = areas
        .map((area) => shifted(area, event))
        .filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
      if (kept.length === 0) rules?.remove(id);
      else rules?.update(id, { areas: kept, formula: shiftedFormula(formula, event) });
    }
  });
}
