/**
 * An empty cell's letters count for the height of its row, as in Excel: a row that grows with its
 * texts is never lower than the largest letters that are set for one of its cells.
 */
import {
  type Injector,
  InterceptorEffectEnum,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { PIXELS_PER_POINT } from "../model/univer-handle";

/** A line's height in letters' sizes. */
const LINE = 1.35;

/** Lets the grid reckon so as soon as its plugins have begun; `injector` is Univer's. */
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
