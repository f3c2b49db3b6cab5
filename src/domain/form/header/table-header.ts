/** The columns of a header as the form presents them: label, role and sample texts. */
import { allLabels, headerPrint } from "./chosen-header";
import { columnIds } from "./column-choices";
import type { ColumnRole } from "../model/column";
import type { TableColumn, TableHeader } from "../model/form";
import { entryAt, type Line } from "../grid/grid";
import type { Header } from "./header";

/** How many texts of a column are shown to the user. */
const SAMPLES = 2;
/** How many rows below the header are searched for sample texts. */
const SAMPLE_ROWS = 20;

/** The first different texts of a column. */
function samplesOf(lines: readonly Line[], column: number): string[] {
  const samples: string[] = [];
  for (const line of lines.slice(0, SAMPLE_ROWS)) {
    const text = entryAt(line, column)?.text;
    if (text !== undefined && !samples.includes(text)) samples.push(text);
    if (samples.length === SAMPLES) break;
  }
  return samples;
}

/**
 * The columns of a header. Repeated labels without a role of their own are left out.
 *
 * @param lines The rows below the header.
 */
export function tableHeader(header: Header, lines: readonly Line[]): TableHeader {
  const unknown = new Set(header.unplaced.map(({ at }) => at.column));
  const roleOf = (column: number): ColumnRole | null | undefined => {
    const role = header.roles.get(column);
    if (role !== undefined) return role;
    if (unknown.has(column)) return null;
    if (header.criteria.includes(column)) return "criterion";
    if (header.reviews.has(column)) return "review";
    return header.ignored.has(column) ? "other" : undefined;
  };
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
