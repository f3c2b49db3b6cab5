/** Excel.Application and Excel.Runtime. */
import { booleanArgument, enumArgument } from "../arguments";
import type { HostContext } from "../host-context";
import { HostObject, type HostValue } from "../host-object";

const CALCULATION_MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export class Application extends HostObject {
  readonly className = "Application";
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get calculationMode(): string {
    return this.#context.calculation.mode;
  }

  /** Kept as data: the engine calculates whatever the mode. */
  set calculationMode(mode: HostValue) {
    this.#context.calculation.mode = enumArgument(mode, CALCULATION_MODES);
  }

  get calculationState(): string {
    return "Done";
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  calculate(type: HostValue): void {
    enumArgument(type, ["Recalculate", "Full", "FullRebuild"] as const);
  }

  /** Accepted without effect: the workbench always calculates and draws. */
  suspendApiCalculationUntilNextSync(): void {
    this.#context.model.activeSheet();
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.#context.model.activeSheet();
  }
}

export class Runtime extends HostObject {
  readonly className = "Runtime";
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get enableEvents(): boolean {
    return this.#context.events.isEnabled;
  }

  set enableEvents(enabled: HostValue) {
    this.#context.events.isEnabled = booleanArgument(enabled);
  }
}
