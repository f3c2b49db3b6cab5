import type { Fixture } from "../support/fixture";

const moved = (address: string, rows: number): string =>
  address.replace(/\d+$/, (row) => String(Number(row) + rows));

const lastRow = (cells: Record<string, unknown>): number =>
  Math.max(...Object.keys(cells).map((address) => Number(/\d+$/.exec(address)?.[0])));

/** So many forms one under the other on one sheet, taken in turn from a fixture's sheets. */
export function stackedForms({ sheets }: Fixture, count: number): Fixture {
  const cells: Fixture["sheets"][number]["cells"] = {};
  let rows = 0;
  for (let form = 0; form < count; form++) {
    const sheet = sheets[form % sheets.length];
    if (!sheet) throw new Error("a fixture without sheets");
    for (const [address, value] of Object.entries(sheet.cells)) cells[moved(address, rows)] = value;
    rows += lastRow(sheet.cells) + 2;
  }
  return { sheets: [{ name: `${count}`, cells }] };
}
