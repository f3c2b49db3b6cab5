/** Excel.RangeFill. */
import { colorArgument } from "../arguments";
import { HostObject, type HostValue } from "../host-object";
import type { AreaStyle } from "./area-style";

export class RangeFill extends HostObject {
  readonly className = "RangeFill";
  readonly #style: AreaStyle;

  constructor(style: AreaStyle) {
    super();
    this.#style = style;
  }

  /** "#FFFFFF" for cells without a fill, "" for mixed fills. */
  get color(): string {
    return this.#style.shared((style) => style.fill ?? "#FFFFFF") ?? "";
  }

  set color(color: HostValue) {
    this.#style.apply({ fill: color === "" ? null : colorArgument(color) });
  }

  clear(): void {
    this.#style.apply({ fill: null });
  }
}
