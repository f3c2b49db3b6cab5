/** A header whose labels name years: the form's own year decides. */
import { yearsIn } from "../labels/years";
import { isApart, type ColumnRole } from "../model/column";
import type { Header } from "./header";
import { columnsOf } from "./header-columns";
import type { Labelled } from "./labelled";
import { TARGET_AND_ACTUAL } from "./table-kind";

const yearsOf = ({ entry }: Labelled): readonly string[] => yearsIn(entry.key);

/** The role of a label that names years of which one is not the form's. */
function roleInOtherYear(
  one: Labelled,
  role: ColumnRole,
  all: readonly Labelled[],
  year: string,
): ColumnRole | null {
  const isOfYear = (other: Labelled): boolean =>
    other.role === role && yearsOf(other).every((printed) => printed === year);
  if (all.some(isOfYear)) return "other";
  // A form on one year's targets and results, filled in the year after.
  const results = all.filter(
    (other) => other.role !== null && TARGET_AND_ACTUAL.includes(other.role),
  );
  const [own] = yearsOf(one);
  const isWhole = results.every(
    (other) => yearsOf(other).length === 1 && yearsOf(other)[0] === own,
  );
  return isWhole && results.length === TARGET_AND_ACTUAL.length ? role : null;
}

/**
 * The header with the columns of the form's year: of 2023年 and 2024年 below 实际完成值, or of
 * 2024年目标值 and 2025年目标值. Where no label names the form's year, none of them is placed, unless
 * target and actual value are of one year.
 *
 * @param year The form's year in digits; null where it names none.
 */
export function withYear(header: Header, year: string | null): Header {
  if (year === null || header.labels.every((one) => yearsOf(one).length === 0)) return header;
  const labels = header.labels.map((one): Labelled => {
    const { role } = one;
    const years = yearsOf(one);
    const isOther = years.some((printed) => printed !== year);
    return role === null || isApart(role) || !isOther
      ? one
      : { ...one, role: roleInOtherYear(one, role, header.labels, year) };
  });
  return { ...header, labels, ...columnsOf(labels) };
}
