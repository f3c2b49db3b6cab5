/** Excel.FormatProtection of a range. */
import { booleanArgument } from "../arguments";
import { HostObject, type HostValue } from "../host-object";
import type { AreaStyle } from "./area-style";

export class FormatProtection extends HostObject {
  readonly className = "FormatProtection";
  readonly #style: AreaStyle;

  constructor(style: AreaStyle) {
    super();
    this.#style = style;
  }

  /** null: some cells are locked and some are not. */
  get locked(): boolean | null {
    return this.#style.shared((style) => style.locked);
  }

  set locked(locked: HostValue) {
    this.#style.apply({ locked: booleanArgument(locked) });
  }

  get formulaHidden(): boolean | null {
    return this.#style.shared((style) => style.formulaHidden);
  }

  set formulaHidden(hidden: HostValue) {
    this.#style.apply({ formulaHidden: booleanArgument(hidden) });
  }
}
