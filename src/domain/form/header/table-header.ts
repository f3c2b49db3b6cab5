/** A header of the indicator table as data: its columns, what each was taken for, what stands there. */
import { allLabels, headerPrint } from "./chosen-header";
import { columnIds } from "./column-choices";
import type { ColumnRole } from "../labels/column-labels";
import type { TableColumn, TableHeader } from "../model/form";
import { entryAt, type Line } from "../grid/grid";
import type { Header } from "./header";

/** As many of a column's texts tell a person which it is. */
const SAMPLES = 2;
/** Rows below the header in which they are looked for. */
const ROWS = 20;

/** The first texts of a column, each once. */
function samplesOf(lines: readonly Line[], column: number): string[] {
  const samples: string[] = [];
  for (const line of lines.slice(0, ROWS)) {
    const text = entryAt(line, column)?.text;
    if (text !== undefined && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/** Takes a header as read and the rows below it. Labels that repeat the one before are left out. */
export function tableHeader(header: Header, lines: readonly Line[]): TableHeader {
  const unknown = new Set(header.unplaced.map(({ at }) => at.column));
  const roleOf = (column: number): ColumnRole | null | undefined =>
    header.roles.get(column) ??
    (unknown.has(column) ? null : header.ignored.has(column) ? "other" : undefined);
  const all = allLabels(header);
  const ids = columnIds(all.map(({ entry }) => entry.key));
  const columns = all.flatMap(({ entry }, index): TableColumn[] => {
    const id = ids[index];
    const role = roleOf(entry.at.column);
    if (id === undefined || role === undefined) return [];
    return [
      {
        at: entry.at,
        text: entry.text,
        id,
        role,
        chosen: header.chosen.has(entry.at.column),
        samples: samplesOf(lines, entry.at.column),
      },
    ];
  });
  return { fingerprint: headerPrint(header), columns };
}
