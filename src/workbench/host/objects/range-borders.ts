/** Excel.RangeBorderCollection and Excel.RangeBorder. */
import type { Area } from "../../model/area";
import type { BorderLine, Edge, LineStyle } from "../../model/cell-style";
import { colorArgument, wordArgument } from "../arguments";
import { invalidArgument } from "../host-error";
import { HostObject, type HostCollection, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import type { Look } from "./look";

const PLACES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Place = (typeof PLACES)[number];

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
  readonly #look: Look;
  readonly list = (): HostObject[] => PLACES.map((place) => new RangeBorder(this.#look, place));
  readonly find = (key: Json): HostObject | null => {
    const place = PLACES.find((candidate) => candidate === key);
    return place ? new RangeBorder(this.#look, place) : null;
  };

  constructor(look: Look) {
    super();
    this.#look = look;
  }

  get count(): number {
    return PLACES.length;
  }

  getItem(place: HostValue): HostObject {
    return new RangeBorder(this.#look, wordArgument(place, PLACES));
  }

  getItemAt(index: HostValue): HostObject {
    const place = typeof index === "number" ? PLACES[index] : undefined;
    if (!place) throw invalidArgument();
    return new RangeBorder(this.#look, place);
  }
}

/** The cells that carry a border, and on which of their edges. */
function strips(area: Area, place: Place): { readonly area: Area; readonly edge: Edge }[] {
  const { row, column, rowCount, columnCount } = area;
  switch (place) {
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
  readonly #look: Look;
  readonly #place: Place;

  constructor(look: Look, place: Place) {
    super();
    this.#look = look;
    this.#place = place;
  }

  get sideIndex(): string {
    return this.#place;
  }

  get style(): string {
    const { style } = this.#line();
    const word = STYLES.find((name) => name !== "Continuous" && LINE[name] === style);
    return word ?? "Continuous";
  }

  set style(style: HostValue) {
    const word = wordArgument(style, STYLES);
    const line = word === "Continuous" ? SOLID[this.#weight()] : LINE[word];
    this.#draw({ ...this.#line(), style: line });
  }

  get weight(): string {
    return this.#weight();
  }

  set weight(weight: HostValue) {
    this.#draw({ ...this.#line(), style: SOLID[wordArgument(weight, WEIGHTS)] });
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
    const [strip] = strips(this.#look.area(), this.#place);
    return strip
      ? this.#look.sheet().styles.at(strip.area.row, strip.area.column).borders[strip.edge]
      : { style: "none", color: "#000000" };
  };

  readonly #draw = (line: BorderLine): void => {
    for (const { area, edge } of strips(this.#look.area(), this.#place)) {
      this.#look.apply({ borders: { [edge]: line } }, area);
    }
  };
}
