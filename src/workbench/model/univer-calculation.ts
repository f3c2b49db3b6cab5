/** Detects when the engine has calculated all formulas. */
import type { EngineCommand } from "./engine-shapes";
import type { UniverHandle } from "./univer-handle";

/** Univer collects changes for 100 ms before it calculates; later, no calculation will start. */
const START_TIMEOUT_MS = 250;

/** Longer than a workbook of forms takes to calculate; afterwards the present values are used. */
const END_TIMEOUT_MS = 5_000;

const POLL_INTERVAL_MS = 4;

/** Mutations that can change the result of a formula. */
const VALUE_MUTATION =
  /^sheet\.mutation\.(set-range-values|move-|insert-|remove-|delete-|set-worksheet-name)/;

interface Params {
  readonly unitId?: string;
  readonly cellValue?: unknown;
  readonly functionsExecutedState?: number;
}

/** Waits for the calculation of a workbook's formulas. */
export class UniverCalculation {
  readonly #handle: UniverHandle;
  #hasFormulas: boolean;
  /** Number of changes so far, of those included in the running calculation, of those calculated. */
  #changes = 0;
  #begun = 0;
  #done = 0;

  constructor(handle: UniverHandle) {
    this.#handle = handle;
    const matrices = handle.workbook
      .getSheets()
      .map((sheet) => sheet.getSheet().getConfig().cellData);
    this.#hasFormulas = matrices.some((matrix) => anyCell(matrix, isFormula));
    if (matrices.some((matrix) => anyCell(matrix, isUncalculated))) this.#countChange();
  }

  /** Must be called for every executed command. */
  observe({ id, params }: EngineCommand, fromFormula: boolean): void {
    const { unitId, cellValue, functionsExecutedState } = (params ?? {}) as Params;
    if (id === "formula.mutation.set-formula-calculation-start") this.#begun = this.#changes;
    if (id === "formula.mutation.set-formula-calculation-notification") {
      if (functionsExecutedState !== undefined) this.#done = this.#begun;
      return;
    }
    if (fromFormula || unitId !== this.#handle.unitId || !VALUE_MUTATION.test(id)) return;
    if (cellValue !== undefined && !anyCell(cellValue, touchesContent)) return;
    this.#hasFormulas ||= anyCell(cellValue, isFormula);
    this.#countChange();
  }

  /**
   * Waits until all changes are calculated; returns at once for a workbook without formulas. The
   * timeouts count turns of the event loop, not time: on a blocked computer, time passes while the
   * calculation cannot start.
   */
  async settle(): Promise<void> {
    if (!this.#hasFormulas) return;
    let known = this.#changes;
    let waited = 0;
    while (this.#done < this.#changes) {
      if (known < this.#changes) waited = 0;
      known = this.#changes;
      const isRunning = this.#begun === this.#changes;
      if (waited > (isRunning ? END_TIMEOUT_MS : START_TIMEOUT_MS)) this.#done = this.#changes;
      else await new Promise((resolve) => setTimeout(resolve, POLL_INTERVAL_MS));
      waited += POLL_INTERVAL_MS;
    }
  }

  #countChange(): void {
    this.#changes += 1;
  }
}

type Cell = { readonly v?: unknown; readonly f?: unknown; readonly si?: unknown } | null;

const isFormula = (cell: Cell): boolean => Boolean(cell?.f) || Boolean(cell?.si);
const isUncalculated = (cell: Cell): boolean =>
  isFormula(cell) && (cell?.v === undefined || cell.v === null);
const touchesContent = (cell: Cell): boolean =>
  cell === null || ["v", "f", "si", "p"].some((key) => key in cell);

/** Whether a predicate holds for some cell of a matrix (row → column → cell). */
function anyCell(matrix: unknown, isSuch: (cell: Cell) => boolean): boolean {
  if (typeof matrix !== "object" || matrix === null) return false;
  for (const line of Object.values(matrix) as unknown[]) {
    if (typeof line !== "object" || line === null) continue;
    for (const cell of Object.values(line) as Cell[]) if (isSuch(cell)) return true;
  }
  return false;
}
