/**
 * The parts of a chart that only keep what is set: titles, legend, axes, labels and their formats. The
 * tables hold the values of a new chart.
 */
import { colorArgument } from "../arguments";
import { HostObject, type HostValue } from "../host-object";
import { define, part, type Properties } from "./chart-part";

export class ChartFill extends HostObject {
  readonly className = "ChartFill";
  readonly #properties: Properties;
  readonly #path: string;

  constructor(properties: Properties, path: string) {
    super();
    this.#properties = properties;
    this.#path = path;
  }

  setSolidColor(color: HostValue): void {
    this.#properties.write(`${this.#path}color`, colorArgument(color));
  }

  clear(): void {
    this.#properties.write(`${this.#path}color`, null);
  }
}

const BOX = { top: 0, left: 0, width: 0, height: 0 } as const;
const LINE = { color: "#000000", lineStyle: "Continuous", weight: 0.75 } as const;
const MARKER = {
  markerStyle: "Automatic",
  markerSize: 5,
  markerBackgroundColor: "#4472C4",
  markerForegroundColor: "#4472C4",
} as const;

export const ChartFont = part("ChartFont", {
  own: {
    bold: false,
    italic: false,
    color: "#000000",
    name: "宋体",
    size: 10,
    underline: "None",
  },
});
export const ChartBorder = part("ChartBorder", { own: LINE });
export const ChartLineFormat = part("ChartLineFormat", { own: LINE });

const font = { font: () => ChartFont };
const fill = { fill: () => ChartFill };
const border = { border: () => ChartBorder };
const line = { line: () => ChartLineFormat };

export const ChartTitleFormat = part("ChartTitleFormat", {
  parts: { ...font, ...fill, ...border },
});
export const ChartTitle = part("ChartTitle", {
  own: {
    text: "",
    visible: true,
    overlay: false,
    position: "Top",
    horizontalAlignment: "Center",
    verticalAlignment: "Center",
    showShadow: false,
    textOrientation: 0,
    ...BOX,
  },
  parts: { format: () => ChartTitleFormat },
});
export const ChartLegendFormat = part("ChartLegendFormat", {
  parts: { ...font, ...fill, ...border },
});
export const ChartLegend = part("ChartLegend", {
  own: { visible: true, position: "Right", overlay: false, showShadow: false, ...BOX },
  parts: { format: () => ChartLegendFormat },
});
const LABEL = {
  position: null,
  showValue: false,
  showSeriesName: false,
  showCategoryName: false,
  showLegendKey: false,
  showPercentage: false,
  showBubbleSize: false,
  separator: ", ",
  numberFormat: "General",
  linkNumberFormat: true,
  textOrientation: 0,
  autoText: true,
  horizontalAlignment: "Center",
  verticalAlignment: "Center",
} as const;
export const ChartDataLabelFormat = part("ChartDataLabelFormat", {
  parts: { ...font, ...fill, ...border },
});
export const ChartDataLabels = part("ChartDataLabels", {
  own: LABEL,
  parts: { format: () => ChartDataLabelFormat },
});
export const ChartDataLabel = part("ChartDataLabel", {
  own: { ...LABEL, text: "" },
  parts: { format: () => ChartDataLabelFormat },
});
export const ChartGridlinesFormat = part("ChartGridlinesFormat", { parts: line });
export const ChartGridlines = part("ChartGridlines", {
  own: { visible: true },
  parts: { format: () => ChartGridlinesFormat },
});
export const ChartAxisTitleFormat = part("ChartAxisTitleFormat", {
  parts: { ...font, ...fill, ...border },
});
export const ChartAxisTitle = part("ChartAxisTitle", {
  own: { text: "", visible: true, textOrientation: 0 },
  parts: { format: () => ChartAxisTitleFormat },
});
export const ChartAxisFormat = part("ChartAxisFormat", { parts: { ...font, ...fill, ...line } });
export const ChartAxis = part("ChartAxis", {
  own: {
    maximum: null,
    minimum: null,
    majorUnit: null,
    minorUnit: null,
    displayUnit: "None",
    showDisplayUnitLabel: true,
    visible: true,
    reversePlotOrder: false,
    categoryType: "Automatic",
    scaleType: "Linear",
    logBase: 10,
    majorTickMark: "Outside",
    minorTickMark: "None",
    tickLabelPosition: "NextToAxis",
    tickLabelSpacing: null,
    tickMarkSpacing: 1,
    numberFormat: "General",
    linkNumberFormat: true,
    textOrientation: 0,
    isBetweenCategories: true,
    multiLevel: false,
  },
  parts: {
    majorGridlines: () => ChartGridlines,
    minorGridlines: () => ChartGridlines,
    title: () => ChartAxisTitle,
    format: () => ChartAxisFormat,
  },
});
export const ChartAxes = part("ChartAxes", {
  parts: {
    categoryAxis: () => ChartAxis,
    valueAxis: () => ChartAxis,
    seriesAxis: () => ChartAxis,
  },
});
export const ChartAreaFormat = part("ChartAreaFormat", {
  own: { roundedCorners: false, colorScheme: 1 },
  parts: { ...font, ...fill, ...border },
});
export const ChartPlotAreaFormat = part("ChartPlotAreaFormat", { parts: { ...fill, ...border } });
export const ChartPlotArea = part("ChartPlotArea", {
  own: { position: "Automatic", ...BOX },
  parts: { format: () => ChartPlotAreaFormat },
});
export const ChartSeriesFormat = part("ChartSeriesFormat", { parts: { ...fill, ...line } });
export const ChartPointFormat = part("ChartPointFormat", { parts: { ...fill, ...border } });

/** The properties that Excel.Chart, ChartSeries and ChartPoint only keep. */
export function defineChart<Instance extends HostObject>(
  prototype: Instance,
  propertiesOf: (object: Instance) => Properties,
): void {
  define(
    prototype,
    {
      own: {
        categoryLabelLevel: 0,
        displayBlanksAs: "NotPlotted",
        plotBy: "Columns",
        plotVisibleOnly: true,
        seriesNameLevel: 0,
        showAllFieldButtons: false,
        showDataLabelsOverMaximum: true,
        style: 201,
      },
      parts: {
        title: () => ChartTitle,
        legend: () => ChartLegend,
        dataLabels: () => ChartDataLabels,
        axes: () => ChartAxes,
        format: () => ChartAreaFormat,
        plotArea: () => ChartPlotArea,
      },
    },
    (object) => ({ properties: propertiesOf(object), path: "" }),
  );
}

/** Defines the properties and parts of a series on the prototype of its class. */
export function defineSeries<Instance extends HostObject>(
  prototype: Instance,
  propertiesOf: (object: Instance) => Properties,
): void {
  define(
    prototype,
    {
      own: {
        ...MARKER,
        axisGroup: "Primary",
        doughnutHoleSize: 75,
        explosion: 0,
        filtered: false,
        firstSliceAngle: 0,
        gapWidth: 150,
        hasDataLabels: false,
        invertIfNegative: false,
        overlap: 0,
        plotOrder: null,
        showShadow: false,
        smooth: false,
        varyByCategories: false,
        showLeaderLines: true,
      },
      parts: { format: () => ChartSeriesFormat, dataLabels: () => ChartDataLabels },
    },
    (object) => ({ properties: propertiesOf(object), path: "" }),
  );
}

/** Defines the properties and parts of a point on the prototype of its class. */
export function definePoint<Instance extends HostObject>(
  prototype: Instance,
  placeOf: (object: Instance) => { readonly properties: Properties; readonly path: string },
): void {
  define(
    prototype,
    {
      own: { ...MARKER, hasDataLabel: false },
      parts: { format: () => ChartPointFormat, dataLabel: () => ChartDataLabel },
    },
    placeOf,
  );
}
