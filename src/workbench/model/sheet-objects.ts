/** Tables, filters and charts of a sheet, kept as data: the engine draws none of them. */
import { GRID, type Area } from "./area";

export type Plain =
  | string
  | number
  | boolean
  | null
  | readonly Plain[]
  | { readonly [key: string]: Plain };

/** Filtered cells with their column's criterion, as Excel.FilterCriteria; columns are counted from the area's first. */
export interface FilterState {
  readonly area: Area;
  readonly criteria: ReadonlyMap<number, { readonly [key: string]: Plain }>;
}

export interface Table {
  /** Does not change when the table is renamed. */
  readonly id: string;
  readonly name: string;
  /** With its header and its total row, if it shows them. */
  readonly area: Area;
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
  readonly criteria: FilterState["criteria"];
}

/** Cells that a chart draws: of its own sheet or another. */
export interface ChartSource {
  readonly sheetId: string;
  readonly area: Area;
}

export interface Series {
  /** A name of its own, or the cell that has it; null: none. */
  readonly name: string | ChartSource | null;
  readonly values: ChartSource | null;
  readonly categories: ChartSource | null;
  /** Properties by their path below the series: "format/fill/color". */
  readonly properties: ReadonlyMap<string, Plain>;
}

export interface Chart {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly series: readonly Series[];
  /** Points from the sheet's top left corner. */
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Properties by their path below the chart: "title/text". */
  readonly properties: ReadonlyMap<string, Plain>;
}

/** What of a sheet the engine has no data for. */
export interface SheetObjects {
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  readonly autoFilter: FilterState | null;
  /** Rows that begin a printed page, counted from 0. */
  readonly pageStarts: readonly number[];
}

/** The objects of a sheet without tables, charts and filters. */
export const noObjects = (): SheetObjects => ({
  tables: [],
  charts: [],
  autoFilter: null,
  pageStarts: [],
});

/** The objects after their cells moved; those whose cells were deleted are gone, charts remain. */
export function movedObjects(
  { tables, charts, autoFilter, pageStarts }: SheetObjects,
  sheetId: string,
  moved: (area: Area) => Area,
): SheetObjects {
  const source = (cells: ChartSource): ChartSource =>
    cells.sheetId === sheetId ? { ...cells, area: moved(cells.area) } : cells;
  return {
    tables: tables.map((table) => ({ ...table, area: moved(table.area) })).filter(hasCells),
    charts: charts.map((chart) => ({
      ...chart,
      series: chart.series.map((each) => ({
        ...each,
        name: typeof each.name === "object" && each.name ? source(each.name) : each.name,
        values: each.values && source(each.values),
        categories: each.categories && source(each.categories),
      })),
    })),
    autoFilter:
      autoFilter && hasCells({ area: moved(autoFilter.area) })
        ? { ...autoFilter, area: moved(autoFilter.area) }
        : null,
    pageStarts: pageStarts.map(
      (row) => moved({ row, rowCount: 1, column: 0, columnCount: GRID.columnCount }).row,
    ),
  };
}

const hasCells = ({ area }: { readonly area: Area }): boolean =>
  area.rowCount > 0 && area.columnCount > 0;
