/** Excel.RangeFont. */
import { booleanArgument, colorArgument, numberArgument, textArgument } from "../arguments";
import { HostObject, type HostValue } from "../host-object";
import type { AreaStyle } from "./area-style";

export class RangeFont extends HostObject {
  readonly className = "RangeFont";
  readonly #style: AreaStyle;

  constructor(style: AreaStyle) {
    super();
    this.#style = style;
  }

  get name(): string | null {
    return this.#style.shared((style) => style.fontName);
  }

  set name(name: HostValue) {
    this.#style.apply({ fontName: textArgument(name) });
  }

  get size(): number | null {
    return this.#style.shared((style) => style.fontSize);
  }

  set size(points: HostValue) {
    this.#style.apply({ fontSize: numberArgument(points) });
  }

  get bold(): boolean | null {
    return this.#style.shared((style) => style.bold);
  }

  set bold(bold: HostValue) {
    this.#style.apply({ bold: booleanArgument(bold) });
  }

  get italic(): boolean | null {
    return this.#style.shared((style) => style.italic);
  }

  set italic(italic: HostValue) {
    this.#style.apply({ italic: booleanArgument(italic) });
  }

  get color(): string | null {
    return this.#style.shared((style) => style.color);
  }

  set color(color: HostValue) {
    this.#style.apply({ color: colorArgument(color) });
  }
}
