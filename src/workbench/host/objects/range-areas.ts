/** Excel.RangeAreas: several areas of a sheet. */
import type { Area } from "../../model/area";
import { addressOf, sheetPrefix } from "../addresses";
import { HostObject } from "../host-object";

export class RangeAreas extends HostObject {
  readonly className = "RangeAreas";
  readonly #sheetName: string;
  readonly #areas: readonly Area[];

  constructor(sheetName: string, areas: readonly Area[]) {
    super();
    this.#sheetName = sheetName;
    this.#areas = areas;
  }

  get address(): string {
    const prefix = sheetPrefix(this.#sheetName);
    return this.#areas.map((area) => prefix + addressOf(area)).join(",");
  }

  get areaCount(): number {
    return this.#areas.length;
  }

  get cellCount(): number {
    return this.#areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
  }
}
