/** A header with the roles that the user chose for its columns. */
import { isApart } from "../model/column";
import { columnIds, fingerprintOf, isSameColumn, type ColumnChoices } from "./column-choices";
import type { Header } from "./header";
import { columnsOf } from "./header-columns";
import { columnOf, labelled, type Labelled } from "./labelled";

const fromLeft = (one: Labelled, other: Labelled): number => columnOf(one) - columnOf(other);

/** All labels of a header from left to right, repeated labels included. */
export const allLabels = ({ labels, repeatedLabels }: Header): Labelled[] =>
  [...labels, ...labelled(repeatedLabels)].sort(fromLeft);

/** The fingerprint of a header, by which choices are stored. */
export const headerPrint = (header: Header): string =>
  fingerprintOf(allLabels(header).map(({ entry }) => entry.key));

/**
 * The header with the chosen roles. A choice takes precedence over every label: the column that was
 * recognised for the chosen role becomes `other`.
 */
export function withChoices(header: Header, choices: ColumnChoices): Header {
  const chosen = choices.size === 0 ? undefined : choices.get(headerPrint(header));
  if (chosen === undefined) return header;
  const all = allLabels(header);
  const ids = columnIds(all.map(({ entry }) => entry.key));
  const roles = new Map(
    all.flatMap((one, index) => {
      const id = ids[index];
      const choice = id === undefined ? undefined : chosen.find((other) => isSameColumn(id, other));
      return choice === undefined ? [] : [[columnOf(one), choice.role] as const];
    }),
  );
  const chosenRoles = new Set(roles.values());
  const isAffected = (one: Labelled): boolean =>
    roles.has(columnOf(one)) ||
    (one.role !== null && !isApart(one.role) && chosenRoles.has(one.role));
  // A repeated label becomes a column of its own once its role or that of the label before it is
  // chosen.
  const repeated = labelled(header.repeatedLabels);
  const separated = repeated.filter((one) => isAffected(one) || roles.has(columnOf(one) - 1));
  const labels = [...header.labels, ...separated].sort(fromLeft);
  const withRoles = labels.map((one): Labelled => {
    const role = roles.get(columnOf(one));
    if (role !== undefined) return { ...one, role, listed: true };
    return isAffected(one) || separated.includes(one)
      ? { ...one, role: "other", listed: true }
      : one;
  });
  return {
    ...header,
    ...columnsOf(withRoles),
    // The labels keep their recognised roles: the fingerprint of the header must not change.
    labels,
    chosen: new Set(roles.keys()),
    repeatedLabels: repeated.filter((one) => !separated.includes(one)).map(({ entry }) => entry),
  };
}
