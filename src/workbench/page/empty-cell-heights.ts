/**
 * Counts an empty cell's font size for the height of its row, as Excel does: a row that is fitted to
 * its texts is never lower than the largest font of one of its cells.
 */
import {
  type Injector,
  InterceptorEffectEnum,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { PIXELS_PER_POINT } from "../model/univer-handle";

/** A line's height as a multiple of the font size. */
const LINE = 1.35;

/** Installs this rule in the grid as soon as its plugins have started; `injector` is Univer's. */
export async function countEmptyCells(injector: Injector): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Ready);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { workbook }, next) => {
      const isEmpty = cell !== null && cell !== undefined && (cell.v ?? "") === "" && !cell.p;
      const size = isEmpty ? workbook.getStyles().getStyleByCell(cell)?.fs : undefined;
      if (!isEmpty || size === undefined) return next(cell);
      return next({ ...cell, interceptorAutoHeight: () => size * PIXELS_PER_POINT * LINE });
    },
  });
}
