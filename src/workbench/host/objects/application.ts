/** Excel.Application and Excel.Runtime. */
import { booleanArgument, enumArgument } from "../arguments";
import type { HostContext } from "../host-context";
import { HostObject, type HostValue } from "../host-object";

export class Application extends HostObject {
  readonly className = "Application";
  readonly #context: HostContext;

  constructor(context: HostContext) {
    super();
    this.#context = context;
  }

  get calculationMode(): string {
    return "Automatic";
  }

  set calculationMode(mode: HostValue) {
    enumArgument(mode, ["Automatic"] as const);
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
