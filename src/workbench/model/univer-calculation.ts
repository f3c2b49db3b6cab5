/** When the results of formulas have settled. */
import type { EngineCommand } from "./engine-shapes";
import type { UniverHandle } from "./univer-handle";

/** Longer than any calculation of a workbook of forms. */
const LONGEST = 10_000;

/** What of a change can make a formula give another result. */
const TOUCHES_VALUES =
  /^sheet\.mutation\.(set-range-values|move-|insert-|remove-|delete-|set-worksheet-name)/;

export class UniverCalculation {
  readonly #handle: UniverHandle;
  #hasFormulas: boolean;
  #isStale: boolean;

  constructor(handle: UniverHandle) {
    this.#handle = handle;
    this.#hasFormulas = handle.workbook
      .getSheets()
      .some((sheet) => holdsFormula(sheet.getSheet().getConfig().cellData));
    this.#isStale = this.#hasFormulas;
  }

  /** Told every executed command. */
  noticed(command: EngineCommand, fromFormula: boolean): void {
    if (fromFormula || !TOUCHES_VALUES.test(command.id)) return;
    this.#isStale = true;
    const values = (command.params as { cellValue?: unknown } | undefined)?.cellValue;
    this.#hasFormulas ||= holdsFormula(values);
  }

  /** Waits for formulas that a change has made stale; a workbook without formulas never waits. */
  async settle(): Promise<void> {
    if (!this.#isStale) return;
    this.#isStale = false;
    if (!this.#hasFormulas) return;
    await this.#handle.api.getFormula().onCalculationResultApplied(LONGEST);
  }
}

/** Whether a matrix of cells (row → column → cell) holds a formula. */
function holdsFormula(matrix: unknown): boolean {
  if (typeof matrix !== "object" || matrix === null) return false;
  for (const line of Object.values(matrix) as unknown[]) {
    if (typeof line !== "object" || line === null) continue;
    for (const cell of Object.values(line) as ({ f?: unknown; si?: unknown } | null)[]) {
      if (cell?.f || cell?.si) return true;
    }
  }
  return false;
}
