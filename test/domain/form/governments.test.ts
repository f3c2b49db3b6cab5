/** Five layouts of other governments, compared with the published content. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure, Form, Place } from "../../../src/domain/form/model/form";
import { understand } from "../../../src/domain/form/understand";
import { cellsOf, readFixture } from "../../support/fixture";

/** Any of several readings is accepted. */
type Expected = string | null | { anyOf: (string | null)[] };

interface GoldenForm {
  name: string;
  title: Expected;
  year: Expected;
  project: Expected;
  department: Expected;
  unit: Expected;
  funds: Record<string, Expected>[];
  indicators: ({ row: number } & Record<string, Expected | number>)[];
  /** Rows of a template that may be listed or not. */
  mayRows: number[];
  total: Record<string, Expected>;
  grade: Expected;
}

const golden = JSON.parse(
  readFileSync(join(__dirname, "../../golden/governments.json"), "utf8"),
) as GoldenForm[];

const text = (place: Place | null): string | null =>
  place === null || place.text === "" ? null : place.text;

/** An amount as the sheet shows it, without thousands separators. */
function amount(figure: Figure | null): string | null {
  if (figure?.number.kind !== "number") return null;
  return figure.text.replaceAll(",", "");
}

/** Points and rates with two places; null for a dash or an empty cell. */
function points(figure: Figure | null): string | null {
  if (figure === null || figure.number.kind === "empty" || figure.number.kind === "dash")
    return null;
  return figure.number.kind === "number" ? Number(figure.number.value).toFixed(2) : "unreadable";
}

/** The reading, reduced to the fields that the publisher states. */
function asAsked(read: Record<string, unknown>, asked: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(asked).map(([field, value]) => {
      const any = (value as { anyOf?: unknown[] } | null)?.anyOf;
      return [field, any?.includes(read[field]) === true ? value : read[field]];
    }),
  );
}

function indicatorsOf(form: Form) {
  return form.indicators.map((row) => ({
    row: row.row,
    level1: row.level1.text,
    level2: row.level2.text,
    name: row.name.text,
    target: text(row.target),
    actual: text(row.actual),
    kind: row.target.target.kind === "words" ? "qualitative" : "quantitative",
    weight: points(row.weight),
    score: points(row.score),
  }));
}

const forms = readFixture("test/fixtures/layouts/governments.json").sheets.map((sheet) =>
  understand(cellsOf(sheet)),
);

describe.each(golden.map((form, index) => [form.name, form, index] as const))(
  "the form %s",
  (_name, asked, index) => {
    const [form, second] = forms[index] ?? [];
    if (form === undefined) throw new Error("no form was found");

    it("is one form with its head as published", () => {
      expect(second).toBeUndefined();
      const { title, year, project, department, unit } = asked;
      const head = { title, year, project, department, unit };
      const read = {
        title: text(form.title),
        year: text(form.year),
        project: text(form.project),
        department: text(form.department),
        unit: text(form.unit),
      };
      expect(asAsked(read, head)).toEqual(head);
    });

    it("has the published funds", () => {
      const read = form.funds.map((row) => ({
        label: row.label.text,
        initial: amount(row.initial),
        budget: amount(row.budget),
        executed: amount(row.executed),
        weight: points(row.weight),
        rate: points(row.rate),
        score: points(row.score),
      }));
      expect(read.map((row, place) => asAsked(row, asked.funds[place] ?? row))).toEqual(
        asked.funds,
      );
    });

    it("has the published indicators", () => {
      const rows = indicatorsOf(form).filter(({ row }) => !asked.mayRows.includes(row));
      expect(rows.map(({ row }) => row)).toEqual(asked.indicators.map(({ row }) => row));
      expect(rows.map((row, place) => asAsked(row, asked.indicators[place] ?? row))).toEqual(
        asked.indicators,
      );
    });

    it("lists rows of a template as placeholders", () => {
      const others = form.indicators.filter(({ row }) => asked.mayRows.includes(row));
      expect(others.filter(({ placeholder }) => !placeholder)).toEqual([]);
      const listed = form.indicators.filter(({ row }) => !asked.mayRows.includes(row));
      expect(listed.filter(({ placeholder }) => placeholder)).toEqual([]);
    });

    it("has the published total and grade, and nothing unplaced", () => {
      const read = {
        weight: points(form.total?.weight ?? null),
        score: points(form.total?.score ?? null),
      };
      expect(asAsked(read, asked.total)).toEqual(asked.total);
      expect(text(form.grade)).toEqual(asked.grade);
      expect(form.unplaced).toEqual([]);
    });
  },
);
