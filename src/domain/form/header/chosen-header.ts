/** A header as its wordings are recognised, with what a person has said of its columns. */
import { columnIds, fingerprintOf, isSameColumn, type ColumnChoices } from "./column-choices";
import type { Header } from "./header";
import { columnsOf } from "./header-columns";
import { labelled, type Labelled } from "./header-groups";

const columnOf = ({ entry }: Labelled): number => entry.at.column;

/** All labels of a header from left to right, those included that only repeat the one before. */
export const allLabels = ({ labels, repeatedLabels: twins }: Header): Labelled[] =>
  [...labels, ...labelled(twins)].sort((one, other) => columnOf(one) - columnOf(other));

/** What a header is remembered by. */
export const headerPrint = (header: Header): string =>
  fingerprintOf(allLabels(header).map(({ entry }) => entry.key));

/**
 * The header with its columns as chosen. A choice counts before any wording, and takes its role
 * from the column that was recognised by it; that one holds nothing of the form then.
 */
export function withChoices(header: Header, choices: ColumnChoices): Header {
  const said = choices.size === 0 ? undefined : choices.get(headerPrint(header));
  if (said === undefined) return header;
  const all = allLabels(header);
  const ids = columnIds(all.map(({ entry }) => entry.key));
  const roles = new Map(
    all.flatMap((one, index) => {
      const id = ids[index];
      const choice = id === undefined ? undefined : said.find((other) => isSameColumn(id, other));
      return choice === undefined ? [] : [[columnOf(one), choice.role] as const];
    }),
  );
  const taken = new Set(roles.values());
  const decided = ({ entry, role }: Labelled): boolean =>
    roles.has(entry.at.column) || (role !== null && taken.has(role));
  // What repeats a label is a column of its own as soon as something is said of either.
  const twins = labelled(header.repeatedLabels);
  const split = twins.filter((one) => decided(one) || roles.has(columnOf(one) - 1));
  const labels = [...header.labels, ...split].sort((one, other) => columnOf(one) - columnOf(other));
  const told = labels.map((one): Labelled => {
    const role = roles.get(columnOf(one));
    if (role !== undefined) return { ...one, role, listed: true };
    return decided(one) || split.includes(one) ? { ...one, role: "other", listed: true } : one;
  });
  return {
    ...header,
    ...columnsOf(told),
    // as recognised: the header is known by them, and is the same header still
    labels,
    chosen: new Set(roles.keys()),
    repeatedLabels: twins.filter((one) => !split.includes(one)).map(({ entry }) => entry),
  };
}
