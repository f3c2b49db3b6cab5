/**
 * Excel does not mark a cell whose validation fails: it refuses the typed value, or accepts it
 * silently. The grid's own marks on such cells are removed.
 */
import {
  DataValidationStatus,
  type Injector,
  InterceptorEffectEnum,
  LifecycleService,
  LifecycleStages,
} from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { DataValidationCacheService } from "@univerjs/sheets-data-validation";

/** After all other interceptors. */
const LAST = -1000;

/** Removes the marks as soon as the grid's plugins have started; `injector` is Univer's. */
export async function leaveAnswersUnmarked(injector: Injector): Promise<void> {
  await injector.get(LifecycleService).onStage(LifecycleStages.Ready);
  const states = injector.get(DataValidationCacheService);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: LAST,
    handler: (cell, { unitId, subUnitId, row, col }, next) => {
      if (!cell?.markers?.tr) return next(cell);
      const state = states.getValue(unitId, subUnitId, row, col);
      if (state !== DataValidationStatus.INVALID) return next(cell);
      const { tl, bl, br } = cell.markers;
      const markers = { ...(tl && { tl }), ...(bl && { bl }), ...(br && { br }) };
      return next({ ...cell, markers });
    },
  });
}
