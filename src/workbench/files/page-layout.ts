/** Print setup: an .xlsx file's ↔ the model's, in the form of Excel.PageLayout. */
import { columnLetters } from "../../domain/cells";
import type { Area } from "../model/area";
import type { PageLayout } from "../model/workbook-model";
import { areaOf, rangeOf } from "./a1-range";
import type { HeaderFooter, PageSetup } from "./xlsx-library";

const POINTS_PER_INCH = 72;
const SIDES = ["top", "bottom", "left", "right"] as const;

const PAPERS: readonly [string, NonNullable<PageSetup["paperSize"]>][] = [
  ["A3", "a3"],
  ["A4", "a4"],
  ["A5", "a5"],
  ["B4", "b4"],
  ["B5", "b5"],
  ["Letter", "letter"],
  ["Legal", "legal"],
];

/** A header's text contains its three sections one after another, each behind its code ("&L"). */
const SECTIONS = [
  ["left", "L"],
  ["center", "C"],
  ["right", "R"],
] as const;

function sectionsOf(text: string | undefined, part: "Header" | "Footer"): Record<string, string> {
  const sections: Record<string, string> = {};
  for (const [section, mark] of SECTIONS) {
    const found = new RegExp(`&${mark}([\\s\\S]*?)(?=&[LCR]|$)`).exec(text ?? "")?.[1];
    if (found) sections[`${section}${part}`] = found;
  }
  return sections;
}

function textOf(sections: Record<string, string>, part: "Header" | "Footer"): string {
  return SECTIONS.map(([section, mark]) => {
    const text = sections[`${section}${part}`];
    return text ? `&${mark}${text}` : "";
  }).join("");
}

function zoomOf({ fitToPage, fitToWidth, fitToHeight, scale }: PageSetup): PageLayout["zoom"] {
  if (!fitToPage) return { scale: scale ?? 100 };
  // in a file, 0 means any number of pages, and a missing value means 1
  return {
    ...(fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth ?? 1 }),
    ...(fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight ?? 1 }),
  };
}

/** The file's print setup for the model; margins missing in the file are taken from `usual`. */
export function hostLayout(
  setup: PageSetup,
  headerFooter: HeaderFooter | undefined,
  usual: PageLayout,
): PageLayout {
  const titles = setup.printTitlesRow === undefined ? null : rangeOf(setup.printTitlesRow);
  const margins = { ...usual.margins };
  for (const side of SIDES) {
    const inches = setup.margins?.[side];
    if (inches !== undefined) margins[side] = inches * POINTS_PER_INCH;
  }
  return {
    orientation: setup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: PAPERS.find(([, name]) => name === setup.paperSize)?.[0] ?? null,
    zoom: zoomOf(setup),
    titleRows: titles && { first: titles.startRow, last: titles.endRow },
    printArea: setup.printArea === undefined ? null : areaOf(rangeOf(setup.printArea)),
    centerHorizontally: setup.horizontalCentered ?? false,
    margins,
    headersFooters: {
      ...sectionsOf(headerFooter?.oddHeader, "Header"),
      ...sectionsOf(headerFooter?.oddFooter, "Footer"),
    },
  };
}

function absolute({ row, column, rowCount, columnCount }: Area): string {
  const corner = (r: number, c: number): string => `$${columnLetters(c + 1)}$${r + 1}`;
  return `${corner(row, column)}:${corner(row + rowCount - 1, column + columnCount - 1)}`;
}

/** The model's print setup for a file; settings it does not have are taken from `before`. */
export function fileLayout(layout: PageLayout, before: PageSetup | undefined): PageSetup {
  const { printTitlesColumn, showGridLines, showRowColHeaders, verticalCentered } = before ?? {};
  const { zoom, titleRows, printArea, margins } = layout;
  const paper = PAPERS.find(([name]) => name === layout.paperSize)?.[1];
  const isFitted = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  return {
    ...(printTitlesColumn === undefined ? {} : { printTitlesColumn }),
    ...(showGridLines === undefined ? {} : { showGridLines }),
    ...(showRowColHeaders === undefined ? {} : { showRowColHeaders }),
    ...(verticalCentered === undefined ? {} : { verticalCentered }),
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    ...(paper ? { paperSize: paper } : {}),
    ...(isFitted
      ? {
          fitToPage: true,
          fitToWidth: zoom.horizontalFitToPages ?? 0,
          fitToHeight: zoom.verticalFitToPages ?? 0,
        }
      : zoom.scale === undefined
        ? {}
        : { scale: zoom.scale }),
    ...(titleRows ? { printTitlesRow: `$${titleRows.first + 1}:$${titleRows.last + 1}` } : {}),
    ...(printArea ? { printArea: absolute(printArea) } : {}),
    ...(layout.centerHorizontally ? { horizontalCentered: true } : {}),
    margins: {
      ...before?.margins,
      ...Object.fromEntries(SIDES.map((side) => [side, margins[side] / POINTS_PER_INCH])),
    },
  };
}

/** The model's headers and footers for a file; null when there are none. */
export function fileHeaderFooter(
  layout: PageLayout,
  before: HeaderFooter | undefined,
): HeaderFooter | null {
  const oddHeader = textOf(layout.headersFooters, "Header");
  const oddFooter = textOf(layout.headersFooters, "Footer");
  if (!before && oddHeader === "" && oddFooter === "") return null;
  return { ...before, oddHeader, oddFooter };
}
