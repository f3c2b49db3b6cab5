import type { Fixture } from "../support/fixture";

type Values = Fixture["sheets"][number]["cells"];
type Value = Values[string];

const moved = (address: string, rows: number): string =>
  address.replace(/\d+$/, (row) => String(Number(row) + rows));

const lastRow = (cells: Values): number =>
  Math.max(...Object.keys(cells).map((address) => Number(/\d+$/.exec(address)?.[0])));

const textOf = (value: Value | undefined): string =>
  typeof value === "object" ? value.number : (value ?? "");

/** Texts that several sheets share: labels, points, usual answers. */
function commonTexts({ sheets }: Fixture): ReadonlySet<string> {
  const sheetsOf = new Map<string, number>();
  for (const { cells } of sheets)
    for (const text of new Set(Object.values(cells).map(textOf)))
      sheetsOf.set(text, (sheetsOf.get(text) ?? 0) + 1);
  return new Set([...sheetsOf].filter(([, count]) => count > 1).map(([text]) => text));
}

/**
 * A value made different for each form: a text gets the form's number, an amount gets it as decimals.
 */
function numbered(value: Value, form: number): Value {
  if (typeof value === "string") return `${value}${form}`;
  const point = value.number.includes(".") ? "" : ".";
  return { ...value, number: `${value.number}${point}${String(form).padStart(4, "0")}1` };
}

/**
 * A sheet with this number of forms one under the other, taken in turn from a fixture's sheets. Names,
 * amounts and other texts of a single form differ from form to form.
 */
export function stackedForms(fixture: Fixture, count: number): Fixture {
  const { sheets } = fixture;
  const common = commonTexts(fixture);
  const cells: Values = {};
  let rows = 0;
  for (let form = 0; form < count; form++) {
    const sheet = sheets[form % sheets.length];
    if (!sheet) throw new Error("a fixture without sheets");
    for (const [address, value] of Object.entries(sheet.cells))
      cells[moved(address, rows)] = common.has(textOf(value)) ? value : numbered(value, form);
    rows += lastRow(sheet.cells) + 2;
  }
  return { sheets: [{ name: `${count}`, cells }] };
}
