/** Excel.RangeBorderCollection and Excel.RangeBorder. */
import type { Area } from "../../model/area";
import type { BorderLine, Edge, LineStyle } from "../../model/cell-style";
import { colorArgument, enumArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { HostObject, type HostCollection, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import type { AreaStyle } from "./area-style";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];

const STYLES = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
type Style = (typeof STYLES)[number];
type Weight = (typeof WEIGHTS)[number];

const LINE: Readonly<Record<Exclude<Style, "Continuous">, LineStyle>> = {
  None: "none",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};
const SOLID: Readonly<Record<Weight, LineStyle>> = {
  Hairline: "thin",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};

export class RangeBorderCollection extends HostObject implements HostCollection {
  readonly className = "RangeBorderCollection";
  readonly #style: AreaStyle;
  readonly list = (): HostObject[] => SIDES.map((side) => new RangeBorder(this.#style, side));
  readonly find = (key: Json): HostObject | null => {
    const side = SIDES.find((candidate) => candidate === key);
    return side ? new RangeBorder(this.#style, side) : null;
  };

  constructor(style: AreaStyle) {
    super();
    this.#style = style;
  }

  get count(): number {
    return SIDES.length;
  }

  getItem(side: HostValue): HostObject {
    return new RangeBorder(this.#style, enumArgument(side, SIDES));
  }

  getItemAt(index: HostValue): HostObject {
    const side = typeof index === "number" ? SIDES[index] : undefined;
    if (!side) throw invalidArgument();
    return new RangeBorder(this.#style, side);
  }
}

/** The cells of an area that a border belongs to, and the edge of the cells on which it is drawn. */
function strips(area: Area, side: Side): { readonly area: Area; readonly edge: Edge }[] {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rowCount: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rowCount - 1, rowCount: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columnCount: 1 }, edge: "left" }];
    case "EdgeRight":
      return [
        { area: { ...area, column: column + columnCount - 1, columnCount: 1 }, edge: "right" },
      ];
    case "InsideVertical":
      return columnCount < 2
        ? []
        : [
            { area: { ...area, columnCount: columnCount - 1 }, edge: "right" },
            { area: { ...area, column: column + 1, columnCount: columnCount - 1 }, edge: "left" },
          ];
    case "InsideHorizontal":
      return rowCount < 2
        ? []
        : [
            { area: { ...area, rowCount: rowCount - 1 }, edge: "bottom" },
            { area: { ...area, row: row + 1, rowCount: rowCount - 1 }, edge: "top" },
          ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [];
  }
}

export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";
  readonly #style: AreaStyle;
  readonly #side: Side;

  constructor(style: AreaStyle, side: Side) {
    super();
    this.#style = style;
    this.#side = side;
  }

  get sideIndex(): string {
    return this.#side;
  }

  get style(): string {
    const { style } = this.#line();
    const word = STYLES.find((name) => name !== "Continuous" && LINE[name] === style);
    return word ?? "Continuous";
  }

  set style(style: HostValue) {
    const word = enumArgument(style, STYLES);
    const line = word === "Continuous" ? SOLID[this.#weight()] : LINE[word];
    this.#draw({ ...this.#line(), style: line });
  }

  get weight(): string {
    return this.#weight();
  }

  set weight(weight: HostValue) {
    this.#draw({ ...this.#line(), style: SOLID[enumArgument(weight, WEIGHTS)] });
  }

  get color(): string {
    return this.#line().color;
  }

  set color(color: HostValue) {
    const line = this.#line();
    const style = line.style === "none" ? "thin" : line.style;
    this.#draw({ style, color: colorArgument(color) });
  }

  readonly #weight = (): Weight => {
    const { style } = this.#line();
    if (style === "thick") return "Thick";
    return style === "medium" ? "Medium" : "Thin";
  };

  readonly #line = (): BorderLine => {
    const [strip] = strips(this.#style.area(), this.#side);
    return strip
      ? this.#style.sheet().styles.at(strip.area.row, strip.area.column).borders[strip.edge]
      : { style: "none", color: "#000000" };
  };

  readonly #draw = (line: BorderLine): void => {
    for (const { area, edge } of strips(this.#style.area(), this.#side)) {
      this.#style.apply({ borders: { [edge]: line } }, area);
    }
  };
}
