/** @jest-environment ./test/support/office-environment.cjs */
import { Application, Runtime } from "../../../src/workbench/host/objects/application";
import { ConditionalFormatCollection } from "../../../src/workbench/host/objects/conditional-format-collection";
import * as conditionalFormats from "../../../src/workbench/host/objects/conditional-format";
import { DataValidation } from "../../../src/workbench/host/objects/data-validation";
import { WorksheetFreezePanes } from "../../../src/workbench/host/objects/freeze-panes";
import { FormatProtection } from "../../../src/workbench/host/objects/format-protection";
import * as charts from "../../../src/workbench/host/objects/charts";
import * as chartParts from "../../../src/workbench/host/objects/chart-parts";
import * as chartSeries from "../../../src/workbench/host/objects/chart-series";
import * as filters from "../../../src/workbench/host/objects/filters";
import * as sorts from "../../../src/workbench/host/objects/sorts";
import * as tables from "../../../src/workbench/host/objects/table";
import * as tableCollections from "../../../src/workbench/host/objects/table-collections";
import * as tableLines from "../../../src/workbench/host/objects/table-lines";
import * as headerFooters from "../../../src/workbench/host/objects/header-footer";
import * as namedItems from "../../../src/workbench/host/objects/named-items";
import { PageLayout } from "../../../src/workbench/host/objects/page-layout";
import { RangeAreas } from "../../../src/workbench/host/objects/range-areas";
import { Range } from "../../../src/workbench/host/objects/range";
import * as borders from "../../../src/workbench/host/objects/range-borders";
import { RangeFill } from "../../../src/workbench/host/objects/range-fill";
import { RangeFont } from "../../../src/workbench/host/objects/range-font";
import { RangeFormat } from "../../../src/workbench/host/objects/range-format";
import * as settings from "../../../src/workbench/host/objects/settings";
import { Workbook, WorkbookProtection } from "../../../src/workbench/host/objects/workbook";
import { Worksheet } from "../../../src/workbench/host/objects/worksheet";
import { WorksheetCollection } from "../../../src/workbench/host/objects/worksheet-collection";
import { WorksheetProtection } from "../../../src/workbench/host/objects/worksheet-protection";
import { HostObject } from "../../../src/workbench/host/host-object";

type Class = abstract new (...args: never[]) => HostObject;

const isClass = (value: unknown): value is Class =>
  typeof value === "function" && value.prototype instanceof HostObject;

const classes: Class[] = [
  Application,
  Runtime,
  ConditionalFormatCollection,
  ...Object.values(conditionalFormats),
  DataValidation,
  WorksheetFreezePanes,
  FormatProtection,
  ...Object.values(headerFooters),
  ...Object.values(namedItems),
  PageLayout,
  Range,
  RangeAreas,
  ...Object.values(borders),
  RangeFill,
  RangeFont,
  RangeFormat,
  ...[
    charts,
    chartParts,
    chartSeries,
    filters,
    sorts,
    tables,
    tableCollections,
    tableLines,
  ].flatMap((module) => Object.values(module).filter(isClass)),
  ...Object.values(settings),
  Workbook,
  WorkbookProtection,
  Worksheet,
  WorksheetCollection,
  WorksheetProtection,
];

/** Members that the library calls and does not show: for large writes, events, and one renamed. */
const SENT_BY_NAME = new Set([
  "gridlines",
  "headings",
  "_ValidateArraySize",
  "_GetRangeForEventByReferenceId",
  "_GetRangeOrNullObjectForEventByReferenceId",
  "_GetSheetById",
]);

function membersOf(type: Class): string[] {
  const names = new Set<string>();
  for (
    let prototype: unknown = type.prototype;
    prototype instanceof HostObject;
    prototype = Object.getPrototypeOf(prototype)
  ) {
    for (const name of Object.getOwnPropertyNames(prototype)) names.add(name);
  }
  names.delete("constructor");
  return [...names];
}

const excel = Excel as unknown as Record<string, { prototype: object } | undefined>;

const cases = classes.flatMap((type) =>
  membersOf(type).map((member): [string, string] => [type.name, member]),
);

test("the classes of the host have members at all", () => {
  expect(cases.length).toBeGreaterThan(200);
});

test.each(cases)("%s.%s exists in Office.js", (name, member) => {
  const library = excel[name]?.prototype;
  expect(library).toBeDefined();
  if (library && !SENT_BY_NAME.has(member)) expect(member in library).toBe(true);
});
