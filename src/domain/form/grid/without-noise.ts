/** Leaves page numbers and printing notes out of a row of cells. */
import { isPrintLabel, isPrintNote, mayBePageNumber } from "../labels/noise";

interface Keyed {
  readonly key: string;
}

const isDateOrName = ({ key }: Keyed): boolean =>
  /^(?:[\d年月日时分秒:/.-]{4,24}|\p{Script=Han}{2,4})$/u.test(key);

/**
 * The entries of a row without page numbers and printing notes. What might be a value too (2/3) is a
 * page number only where nothing else stands on the row.
 */
export function withoutNoise<Entry extends Keyed>(all: readonly Entry[]): readonly Entry[] {
  const notes = new Set(all.filter(({ key }) => isPrintNote(key)));
  all.forEach((entry, index) => {
    const next = all[index + 1];
    if (isPrintLabel(entry.key) && next !== undefined && isDateOrName(next)) notes.add(next);
  });
  const rest = notes.size === 0 ? all : all.filter((entry) => !notes.has(entry));
  return rest.every(({ key }) => mayBePageNumber(key)) ? [] : rest;
}
