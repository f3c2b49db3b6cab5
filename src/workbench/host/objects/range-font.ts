/** Excel.RangeFont. */
import { booleanArgument, colorArgument, numberArgument, textArgument } from "../arguments";
import { HostObject, type HostValue } from "../host-object";
import type { Look } from "./look";

export class RangeFont extends HostObject {
  readonly className = "RangeFont";
  readonly #look: Look;

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get name(): string | null {
    return this.#look.shared((style) => style.fontName);
  }

  set name(name: HostValue) {
    this.#look.apply({ fontName: textArgument(name) });
  }

  get size(): number | null {
    return this.#look.shared((style) => style.fontSize);
  }

  set size(points: HostValue) {
    this.#look.apply({ fontSize: numberArgument(points) });
  }

  get bold(): boolean | null {
    return this.#look.shared((style) => style.bold);
  }

  set bold(bold: HostValue) {
    this.#look.apply({ bold: booleanArgument(bold) });
  }

  get italic(): boolean | null {
    return this.#look.shared((style) => style.italic);
  }

  set italic(italic: HostValue) {
    this.#look.apply({ italic: booleanArgument(italic) });
  }

  get color(): string | null {
    return this.#look.shared((style) => style.color);
  }

  set color(color: HostValue) {
    this.#look.apply({ color: colorArgument(color) });
  }
}
