/** The sheet 统计图表: small tables, each with its chart beside it. */
import { decimal, fixed2 } from "../../decimal";
import { area, number as figure, together, type Drawing } from "../../sheet/sheet-drawing";
import type { PlannedSheet, SheetChart } from "../../sheet/planned-sheet";
import { placeLines, type ReportLine } from "../../report/report-lines";
import { line, part } from "../../report/report-sheet";
import { styles } from "../../report/report-style";
import type { Collection } from "../collection";
import type { Share, Statistics } from "../statistics";
import { hasErrors } from "../statistics";
import type { CollectionWords } from "./collection-words";
import { openOf } from "./form-columns";
import { SUMMARY_MARK } from "./marks";
import { landscape, numberOrNull, type TableValue } from "./table-sheet";

/** A name, three figures, a gap, and the columns under a chart. */
const WIDTHS = [190, 62, 62, 62, 62, 18, 52, 52, 52, 52, 52, 52];
const CHART = { first: 7, last: 12 };
const LINE = 19;
/** Rows that a chart takes at least. */
const CHART_ROWS = 11;
const BLUE = "#4472C4";

/** A small table with a title, and the chart of its figures. */
interface Section {
  readonly title: string;
  readonly labels: readonly string[];
  readonly rows: readonly (readonly TableValue[])[];
  /** The chart shows the first rows where there are too many; `column` is the column of its figures. */
  readonly chart: {
    readonly kind: SheetChart["kind"];
    readonly column: number;
    readonly most: number;
  } | null;
  readonly note: string | null;
  readonly startsPage: boolean;
}

const MOST_BARS = 15;

const shareOf = (count: number, all: number): TableValue =>
  all === 0 ? null : { number: fixed2(decimal(String(count)).times(100).dividedBy(all)) };

function distribution(
  title: string,
  shares: readonly Share<string>[],
  missing: number,
  kind: SheetChart["kind"],
  words: CollectionWords,
): Omit<Section, "startsPage" | "note"> {
  const { figures } = words;
  const all = shares.reduce((sum, { count }) => sum + count, missing);
  const row = (name: string, count: number): readonly TableValue[] => [
    name,
    { number: String(count) },
    shareOf(count, all),
  ];
  return {
    title,
    labels: ["", figures.count, figures.share],
    rows: [
      ...shares.map(({ name, count }) => row(name, count)),
      ...(missing === 0 ? [] : [row(words.withoutAny, missing)]),
    ],
    chart: { kind, column: 2, most: shares.length },
  };
}

function overall(
  { forms, rounds }: Collection,
  statistics: Statistics,
  words: CollectionWords,
): Section {
  const { figures } = words;
  const { amounts } = statistics;
  const open = forms.flatMap(openOf);
  const of = (severity: string): TableValue => ({
    number: String(open.filter((finding) => finding.severity === severity).length),
  });
  const rows: readonly (readonly [string, TableValue])[] = [
    [figures.forms, { number: String(statistics.forms) }],
    [figures.averageReported, numberOrNull(statistics.averageReported)],
    [figures.averageComputed, numberOrNull(statistics.averageComputed)],
    [figures.averageRate, numberOrNull(statistics.averageRate)],
    [figures.budget, { number: amounts.budget }],
    [figures.executed, { number: amounts.executed }],
    [figures.rate, numberOrNull(amounts.rate)],
    ...(amounts.forms === forms.length
      ? []
      : [[figures.withoutUnit, { number: String(forms.length - amounts.forms) }] as const]),
    [figures.withErrors, { number: String(forms.filter(hasErrors).length) }],
    [figures.error, of("error")],
    [figures.warning, of("warning")],
    [figures.notice, of("notice")],
    ...(rounds === null
      ? []
      : [
          [words.columns.repaired, { number: String(rounds.counts.repaired) }] as const,
          [words.columns.open, { number: String(rounds.counts.open) }] as const,
          [words.columns.new, { number: String(rounds.counts.new) }] as const,
          [figures.missing, { number: String(rounds.missing) }] as const,
          [figures.added, { number: String(rounds.added) }] as const,
        ]),
  ];
  return {
    title: words.sections.overall,
    labels: [],
    rows,
    chart: null,
    note: null,
    startsPage: false,
  };
}

function sectionsOf(
  collection: Collection,
  statistics: Statistics,
  words: CollectionWords,
): readonly Section[] {
  const { figures, sections } = words;
  const scores = statistics.scores.map(({ name, count }) => ({
    name: words.scoreBand(name),
    count,
  }));
  const rates = statistics.rates.map(({ name, count }) => ({ name: words.rateBand(name), count }));
  return [
    overall(collection, statistics, words),
    {
      ...distribution(sections.scores, scores, statistics.withoutScore, "columns", words),
      note: null,
      startsPage: false,
    },
    {
      ...distribution(sections.grades, statistics.grades, statistics.withoutGrade, "pie", words),
      note: null,
      startsPage: true,
    },
    {
      ...distribution(sections.rates, rates, statistics.withoutRate, "columns", words),
      note: null,
      startsPage: false,
    },
    {
      title: sections.losing,
      labels: ["", figures.losing, figures.forms, figures.lost],
      rows: statistics.losing.map(({ name, losing, forms, lost }) => [
        name,
        { number: String(losing) },
        { number: String(forms) },
        { number: lost },
      ]),
      chart: { kind: "bars", column: 2, most: MOST_BARS },
      note: null,
      startsPage: true,
    },
    {
      title: sections.departments,
      labels: [
        words.columns.department,
        figures.average,
        figures.forms,
        figures.lowest,
        figures.place,
      ],
      rows: statistics.departments.map(({ place, department, forms, average, lowest }) => [
        department === "" ? words.none : department,
        numberOrNull(average),
        { number: String(forms) },
        numberOrNull(lowest),
        { number: String(place) },
      ]),
      chart: { kind: "bars", column: 2, most: MOST_BARS },
      note: null,
      startsPage: true,
    },
  ];
}

interface PlacedSection {
  readonly drawing: Drawing;
  readonly heights: readonly (readonly [row: number, height: number])[];
  readonly next: number;
  readonly charts: readonly SheetChart[];
}

const FIGURE = { ...styles.points, format: "#,##0.00" };

const cells = (values: readonly TableValue[]): ReportLine =>
  line(
    values.flatMap((value, index) => {
      if (value === null || value === "") return [];
      return [
        typeof value === "string"
          ? part(index + 1, value)
          : part(index + 1, figure(value.number), /\./u.test(value.number) ? FIGURE : styles.count),
      ];
    }),
    LINE,
  );

function placeSection(section: Section, top: number): PlacedSection {
  const { title, labels, rows, chart } = section;
  const columns = Math.max(labels.length, 2, ...rows.map((row) => row.length));
  const heading = placeLines(
    [line([part([1, WIDTHS.length], title, styles.section)], LINE)],
    WIDTHS,
    top,
  );
  const header =
    labels.length === 0
      ? { drawing: { cells: [], blocks: [] }, heights: [], next: heading.next }
      : placeLines(
          [
            line(
              labels.map((label, index) => part(index + 1, label, styles.label)),
              LINE,
            ),
          ],
          WIDTHS,
          heading.next,
        );
  const body = placeLines(rows.map(cells), WIDTHS, header.next);
  const end = body.next - 1;
  const borders =
    rows.length === 0
      ? []
      : [area({ row: heading.next, column: 1 }, { row: end, column: columns }, { border: true })];
  const charts =
    chart === null || rows.length === 0 ? [] : [chartOf(section, chart, header.next, heading.next)];
  const used = charts.length === 0 ? body.next : Math.max(body.next, heading.next + CHART_ROWS);
  return {
    drawing: together([...borders, heading.drawing, header.drawing, body.drawing]),
    heights: [...heading.heights, ...header.heights, ...body.heights],
    next: used + 1,
    charts,
  };
}

function chartOf(
  { title, rows }: Section,
  { kind, column, most }: NonNullable<Section["chart"]>,
  first: number,
  top: number,
): SheetChart {
  const last = first + Math.min(rows.length, most) - 1;
  const own = (at: number) => ({ from: { row: first, column: at }, to: { row: last, column: at } });
  return {
    kind,
    title: title.replace(/^[一二三四五六七八九]、/u, ""),
    labels: own(1),
    values: own(column),
    over: {
      from: { row: top, column: CHART.first },
      to: { row: Math.max(top + CHART_ROWS - 1, last), column: CHART.last },
    },
    color: BLUE,
  };
}

/** The sheet 统计图表. */
export function statisticsSheet(
  collection: Collection,
  statistics: Statistics,
  words: CollectionWords,
): PlannedSheet {
  const last = WIDTHS.length;
  const title = placeLines(
    [line([part([1, last], words.titles.statistics, styles.title)], 32)],
    WIDTHS,
    1,
  );
  const placed: PlacedSection[] = [];
  const pageStarts: number[] = [];
  let top = title.next;
  for (const section of sectionsOf(collection, statistics, words)) {
    if (section.startsPage) pageStarts.push(top);
    const one = placeSection(section, top);
    placed.push(one);
    top = one.next;
  }
  const end = { row: top - 1, column: last };
  return {
    name: words.names.statistics,
    mark: SUMMARY_MARK,
    ...together([
      area({ row: 1, column: 1 }, end, styles.text),
      title.drawing,
      ...placed.map(({ drawing }) => drawing),
    ]),
    validations: [],
    highlights: [],
    columnWidths: WIDTHS,
    rowHeights: new Map([
      ...Array.from({ length: end.row }, (_, index) => [index + 1, LINE] as const),
      ...[title, ...placed].flatMap(({ heights }) => heights),
    ]),
    fittedRows: null,
    firstEntry: { row: 1, column: 1 },
    frozenRows: 0,
    print: landscape(end, { first: 1, last: title.next - 1 }, words.footer),
    charts: placed.flatMap(({ charts }) => charts),
    pageStarts,
  };
}
