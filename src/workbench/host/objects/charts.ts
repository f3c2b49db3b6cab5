/** Excel.ChartCollection and Excel.Chart: kept as data, not drawn. */
import type { Area } from "../../model/area";
import type { Chart as Stored } from "../../model/sheet-objects";
import type { SheetModel } from "../../model/workbook-model";
import { enumArgument, numberArgument, textArgument } from "../arguments";
import { requireWritable, sheetOf, type HostContext } from "../host-context";
import { invalidArgument, notFound } from "../host-error";
import { HostObject, type HostValue } from "../host-object";
import type { Json } from "../protocol";
import type { Properties } from "./chart-part";
import { defineChart } from "./chart-parts";
import { ChartSeriesCollection, seriesOf, sourceOf, type ChartLike } from "./chart-series";
import { KeyedCollection, memberAt } from "./keyed-collection";
import { areaArgument } from "./range-geometry";

const SERIES_BY = ["Auto", "Columns", "Rows"] as const;
/** Points, as of a chart that Excel inserts. */
const SIZE = { width: 360, height: 216 } as const;

export class ChartCollection extends KeyedCollection {
  readonly className = "ChartCollection";
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly list = (): HostObject[] =>
    sheetOf(this.#context, this.#sheetId).objects.charts.map(({ id }) => this.#object(id));
  /** By name, ignoring case, or by id. */
  readonly find = (key: Json): HostObject | null => {
    if (typeof key !== "string") return null;
    const found = sheetOf(this.#context, this.#sheetId).objects.charts.find(
      ({ id, name }) => id === key || name.toLowerCase() === key.toLowerCase(),
    );
    return found ? this.#object(found.id) : null;
  };
  readonly #object = (id: string): HostObject => new Chart(this.#context, this.#sheetId, id);

  constructor(context: HostContext, sheetId: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
  }

  get count(): number {
    return this.list().length;
  }

  getItemAt(index: HostValue): HostObject {
    return memberAt(this.list(), index);
  }

  add(type: HostValue, sourceData: HostValue, seriesBy: HostValue): HostObject {
    const sheet = sheetOf(this.#context, this.#sheetId);
    requireWritable(this.#context, sheet);
    const by = enumArgument(seriesBy ?? "Auto", SERIES_BY);
    const { charts } = sheet.objects;
    const idOf = (number: number): string => `{chart-${sheet.id}-${number}}`;
    let number = charts.length + 1;
    while (charts.some(({ id, name }) => name === `Chart ${number}` || id === idOf(number))) {
      number += 1;
    }
    const chart: Stored = {
      id: idOf(number),
      name: `Chart ${number}`,
      type: textArgument(type),
      series: seriesOf(this.#context, sourceOf(sourceData), by),
      top: 0,
      left: 0,
      ...SIZE,
      properties: new Map(),
    };
    sheet.objects = { ...sheet.objects, charts: [...charts, chart] };
    return this.#object(chart.id);
  }
}

export class Chart extends HostObject {
  readonly className = "Chart";
  override readonly identity = () => ({ Id: this.#id });
  readonly #context: HostContext;
  readonly #sheetId: string;
  readonly #id: string;
  readonly #sheet = (): SheetModel => sheetOf(this.#context, this.#sheetId);
  readonly #stored = (): Stored => {
    const found = this.#sheet().objects.charts.find(({ id }) => id === this.#id);
    if (!found) throw notFound();
    return found;
  };
  readonly #change = (patch: Partial<Stored>): void => {
    const sheet = this.#sheet();
    requireWritable(this.#context, sheet);
    const before = this.#stored();
    const charts = sheet.objects.charts.map((each) =>
      each === before ? { ...each, ...patch } : each,
    );
    sheet.objects = { ...sheet.objects, charts };
  };
  readonly properties: Properties = {
    read: (path) => this.#stored().properties.get(path),
    write: (path, value) => {
      this.#change({ properties: new Map(this.#stored().properties).set(path, value) });
    },
  };

  constructor(context: HostContext, sheetId: string, id: string) {
    super();
    this.#context = context;
    this.#sheetId = sheetId;
    this.#id = id;
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#stored().name;
  }

  set name(name: HostValue) {
    this.#change({ name: textArgument(name) });
  }

  get chartType(): string {
    return this.#stored().type;
  }

  set chartType(type: HostValue) {
    this.#change({ type: textArgument(type) });
  }

  get top(): number {
    return this.#stored().top;
  }

  set top(points: HostValue) {
    this.#change({ top: numberArgument(points) });
  }

  get left(): number {
    return this.#stored().left;
  }

  set left(points: HostValue) {
    this.#change({ left: numberArgument(points) });
  }

  get width(): number {
    return this.#stored().width;
  }

  set width(points: HostValue) {
    this.#change({ width: numberArgument(points) });
  }

  get height(): number {
    return this.#stored().height;
  }

  set height(points: HostValue) {
    this.#change({ height: numberArgument(points) });
  }

  get worksheet(): HostObject {
    return this.#context.worksheet(this.#sheetId);
  }

  get series(): HostObject {
    const chart: ChartLike = {
      context: this.#context,
      series: () => this.#stored().series,
      setSeries: (series) => {
        this.#change({ series });
      },
      typeOf: () => this.#stored().type,
    };
    return new ChartSeriesCollection(chart);
  }

  setData(sourceData: HostValue, seriesBy: HostValue): void {
    const by = enumArgument(seriesBy ?? "Auto", SERIES_BY);
    this.#change({ series: seriesOf(this.#context, sourceOf(sourceData), by) });
  }

  /** Covers the cells from the first to the last; without a last one it keeps its size. */
  setPosition(startCell: HostValue, endCell: HostValue): void {
    const start = this.#box(areaArgument(startCell));
    if (endCell === undefined || endCell === null) {
      this.#change({ top: start.top, left: start.left });
      return;
    }
    const end = this.#box(areaArgument(endCell));
    if (end.bottom <= start.top || end.right <= start.left) throw invalidArgument();
    const [width, height] = [end.right - start.left, end.bottom - start.top];
    this.#change({ top: start.top, left: start.left, width, height });
  }

  activate(): void {
    this.#sheet().activate();
  }

  delete(): void {
    this.#change({});
    const sheet = this.#sheet();
    const charts = sheet.objects.charts.filter(({ id }) => id !== this.#id);
    sheet.objects = { ...sheet.objects, charts };
  }

  /** The edges of an area in points. */
  readonly #box = (area: Area) => {
    const { lines } = this.#sheet();
    const height = (from: number, to: number): number => {
      let sum = 0;
      for (let row = from; row < to; row += 1)
        sum += lines.isRowHidden(row) ? 0 : lines.rowHeight(row);
      return sum;
    };
    const width = (from: number, to: number): number => {
      let sum = 0;
      for (let column = from; column < to; column += 1) {
        sum += lines.isColumnHidden(column) ? 0 : lines.columnWidth(column);
      }
      return sum;
    };
    const [top, left] = [height(0, area.row), width(0, area.column)];
    return {
      top,
      left,
      bottom: top + height(area.row, area.row + area.rowCount),
      right: left + width(area.column, area.column + area.columnCount),
    };
  };
}
defineChart(Chart.prototype, ({ properties }) => properties);
