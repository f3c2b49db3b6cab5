/** Excel.RangeFill. */
import { colorArgument } from "../arguments";
import { HostObject, type HostValue } from "../host-object";
import type { Look } from "./look";

export class RangeFill extends HostObject {
  readonly className = "RangeFill";
  readonly #look: Look;

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  /** A cell without a fill tells white; mixed fills tell an empty text. */
  get color(): string {
    return this.#look.shared((style) => style.fill ?? "#FFFFFF") ?? "";
  }

  set color(color: HostValue) {
    this.#look.apply({ fill: color === "" ? null : colorArgument(color) });
  }

  clear(): void {
    this.#look.apply({ fill: null });
  }
}
