/** Excel.ChartSeries, its points, and their collections. */
import type { CellState } from "../../model/cell-content";
import type { ChartSource, Plain, Series } from "../../model/sheet-objects";
import { textArgument, enumArgument } from "../arguments";
import { sheetOf, type HostContext } from "../host-context";
import { invalidArgument, notFound } from "../host-error";
import { HostObject, type HostCollection, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import type { Properties } from "./chart-part";
import { definePoint, defineSeries } from "./chart-parts";
import { memberAt } from "./keyed-collection";
import { RangeGeometry } from "./range-geometry";

/** The part of Excel.Chart that its series need. */
export interface ChartLike {
  readonly context: HostContext;
  readonly series: () => readonly Series[];
  readonly setSeries: (series: readonly Series[]) => void;
  readonly typeOf: () => string;
}

/**
 * The sheet and the area of a range that a chart is made of. Throws InvalidArgument for anything but a
 * range.
 */
export function sourceOf(range: HostValue): ChartSource {
  if (!(range instanceof RangeGeometry)) throw invalidArgument();
  return { sheetId: range.sheetId, area: range.area };
}

/** The values of a source's cells, row by row; none where there is no source. */
function cellsOf(context: HostContext, source: ChartSource | null): CellState["value"][] {
  if (!source) return [];
  return sheetOf(context, source.sheetId)
    .cells.read(source.area)
    .flatMap((line) => line.map(({ value }) => value));
}

const EMPTY: Series = { name: null, values: null, categories: null, properties: new Map() };

export class ChartSeriesCollection extends HostObject implements HostCollection {
  readonly className = "ChartSeriesCollection";
  readonly #chart: ChartLike;
  readonly list = (): HostObject[] =>
    this.#chart.series().map((_, index) => new ChartSeries(this.#chart, index));
  readonly find = (key: Json): HostObject | null =>
    typeof key === "number" ? (this.list()[key] ?? null) : null;

  constructor(chart: ChartLike) {
    super();
    this.#chart = chart;
  }

  get count(): number {
    return this.#chart.series().length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: HostValue): HostObject {
    return memberAt(this.list(), index);
  }

  add(name: HostValue, index: HostValue): HostObject {
    const series = [...this.#chart.series()];
    const at = typeof index === "number" ? index : series.length;
    if (at < 0 || at > series.length) throw invalidArgument();
    series.splice(at, 0, { ...EMPTY, name: typeof name === "string" ? name : null });
    this.#chart.setSeries(series);
    return new ChartSeries(this.#chart, at);
  }
}

export class ChartSeries extends HostObject {
  readonly className = "ChartSeries";
  readonly #chart: ChartLike;
  readonly #index: number;
  readonly #stored = (): Series => {
    const found = this.#chart.series()[this.#index];
    if (!found) throw notFound();
    return found;
  };
  readonly #change = (patch: Partial<Series>): void => {
    const before = this.#stored();
    this.#chart.setSeries(
      this.#chart.series().map((each) => (each === before ? { ...each, ...patch } : each)),
    );
  };
  readonly properties: Properties = {
    read: (path) => this.#stored().properties.get(path),
    write: (path, value) => {
      this.#change({ properties: new Map(this.#stored().properties).set(path, value) });
    },
  };

  constructor(chart: ChartLike, index: number) {
    super();
    this.#chart = chart;
    this.#index = index;
  }

  get name(): string {
    const { name } = this.#stored();
    if (name === null) return `Series${this.#index + 1}`;
    return typeof name === "string" ? name : String(cellsOf(this.#chart.context, name)[0] ?? "");
  }

  set name(name: HostValue) {
    this.#change({ name: textArgument(name) });
  }

  get chartType(): string {
    const own = this.properties.read("chartType");
    return typeof own === "string" ? own : this.#chart.typeOf();
  }

  set chartType(type: HostValue) {
    this.properties.write("chartType", textArgument(type));
  }

  get points(): HostObject {
    return new ChartPointsCollection(this.properties, () =>
      cellsOf(this.#chart.context, this.#stored().values),
    );
  }

  setValues(range: HostValue): void {
    this.#change({ values: sourceOf(range) });
  }

  setXAxisValues(range: HostValue): void {
    this.#change({ categories: sourceOf(range) });
  }

  getDimensionValues(dimension: HostValue): Json {
    const asked = enumArgument(dimension, ["Categories", "Values", "XValues", "YValues"] as const);
    const { categories, values } = this.#stored();
    const isCategories = asked === "Categories" || asked === "XValues";
    return cellsOf(this.#chart.context, isCategories ? categories : values);
  }

  delete(): void {
    const before = this.#stored();
    this.#chart.setSeries(this.#chart.series().filter((each) => each !== before));
  }
}
defineSeries(ChartSeries.prototype, ({ properties }) => properties);

export class ChartPointsCollection extends HostObject implements HostCollection {
  readonly className = "ChartPointsCollection";
  readonly #properties: Properties;
  readonly #values: () => readonly Json[];
  readonly list = (): HostObject[] =>
    this.#values().map((value, index) => new ChartPoint(this.#properties, index, value));
  readonly find = (key: Json): HostObject | null =>
    typeof key === "number" ? (this.list()[key] ?? null) : null;

  constructor(properties: Properties, values: () => readonly Json[]) {
    super();
    this.#properties = properties;
    this.#values = values;
  }

  get count(): number {
    return this.#values().length;
  }

  getCount(): number {
    return this.count;
  }

  getItemAt(index: HostValue): HostObject {
    return memberAt(this.list(), index);
  }
}

export class ChartPoint extends HostObject {
  readonly className = "ChartPoint";
  readonly place: { readonly properties: Properties; readonly path: string };
  readonly #value: Json;

  constructor(properties: Properties, index: number, value: Json) {
    super();
    this.place = { properties, path: `points/${index}/` };
    this.#value = value;
  }

  get value(): Json {
    return this.#value;
  }
}
definePoint(ChartPoint.prototype, ({ place }) => place);

/**
 * The series that Excel makes of a block of cells: of its columns when it has at least as many rows as
 * columns, else of its rows; a first line of texts names the series, one across it the categories.
 */
export function seriesOf(context: HostContext, source: ChartSource, seriesBy: string): Series[] {
  const { area, sheetId } = source;
  const rows = sheetOf(context, sheetId).cells.read(area);
  const byColumns =
    seriesBy === "Columns" || (seriesBy === "Auto" && area.rowCount >= area.columnCount);
  const isFigure = (row: number, column: number): boolean => rows[row]?.[column]?.kind === "number";
  const hasTitles =
    area.rowCount > 1 &&
    !rows[0]?.some((_, j) => j > 0 && isFigure(0, j)) &&
    !(area.columnCount === 1 && isFigure(0, 0));
  const hasLabels =
    area.columnCount > 1 &&
    !rows.some((_, i) => i > 0 && isFigure(i, 0)) &&
    !(area.rowCount === 1 && isFigure(0, 0));
  const [top, left] = [hasTitles ? 1 : 0, hasLabels ? 1 : 0];
  const cells = (
    row: number,
    column: number,
    rowCount: number,
    columnCount: number,
  ): ChartSource => ({
    sheetId,
    area: { row: area.row + row, column: area.column + column, rowCount, columnCount },
  });
  const [height, width] = [area.rowCount - top, area.columnCount - left];
  const properties: ReadonlyMap<string, Plain> = new Map();
  if (byColumns) {
    return Array.from({ length: width }, (_, index) => ({
      name: hasTitles ? cells(0, left + index, 1, 1) : null,
      values: cells(top, left + index, height, 1),
      categories: hasLabels ? cells(top, 0, height, 1) : null,
      properties,
    }));
  }
  return Array.from({ length: height }, (_, index) => ({
    name: hasLabels ? cells(top + index, 0, 1, 1) : null,
    values: cells(top + index, left, 1, width),
    categories: hasTitles ? cells(0, left, 1, width) : null,
    properties,
  }));
}
