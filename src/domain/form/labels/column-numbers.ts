/** Rows that number the columns of a table: 1 | 2 | 3, （1）|（2）, 栏次 | 1 | 2, 甲 | 乙 | 1 | 2, A | B | C=B/A. */

/** What such a row may begin with. */
const NAME = /^(栏次|栏目|栏号|列次|列号|行次|序号|序次|编号)[:：]?$/u;
/** The columns of labels, where those of figures have numbers. */
const STEMS = "甲乙丙丁戊己庚辛";
const NUMBER = /^\d{1,2}(?==|$)/u;
const LETTER = /^[A-Z](=[A-Z\d()+*/×÷%-]+)?$/u;
const FORMULA = /^\d{1,2}=[\d()+*/×÷%-]+$/u;

/** The fewest columns of a numbered table. */
const FEWEST = 3;

/**
 * Whether the cells of a row number the columns, each one more than the one before.
 *
 * @param cells The keys of the row's cells.
 */
export function areColumnNumbers(cells: readonly string[]): boolean {
  if (cells.length < FEWEST) return false;
  const keys = cells.map((key) => key.replace(/^\((\d{1,2}|[A-Z])\)/u, "$1").replace(/[()]/gu, ""));
  if (keys.every((key) => LETTER.test(key))) return true;
  const named = keys.slice(NAME.test(keys[0] ?? "") ? 1 : 0);
  const stems = named.findIndex((key, index) => key !== STEMS[index]);
  const numbers = stems < 0 ? [] : named.slice(stems);
  const first = Number(NUMBER.exec(numbers[0] ?? "")?.[0] ?? NaN);
  return (
    numbers.every(
      (key, index) =>
        key === `${first + index}` || (FORMULA.test(key) && key.startsWith(`${first + index}=`)),
    ) && numbers.length > 1
  );
}
