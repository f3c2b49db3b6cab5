/** Whether an answer names another year than the form's: 2022年提升明显. Takes the form's year, "" for none. */
export const isOtherYear = (answer: string, target: string, year: string): boolean => {
  const years =
    answer.match(/(?<![比较与同自从\d])(?:19|20)\d\d(?=年(?!以?来|相|同|前|底相))/gu) ?? [];
  return (
    year !== "" && years.length > 0 && !years.some((each) => each === year || target.includes(each))
  );
};

/**
 * An answer without the form's year before it (2024年提升明显), and with 上年 for the year before in a
 * comparison (较2023年提升). Takes the form's year, "" for none.
 */
export function withoutYear(answer: string, target: string, year: string): string {
  if (year === "" || /\d{4}年/u.test(target)) return answer;
  const before = String(Number(year) - 1);
  return answer
    .replace(/[较比与同]((?:19|20)\d\d)年(?:相比|比)?(?!前|后|底|以)/gu, (said, each: string) =>
      each === before ? "较上年" : said,
    )
    .replace(
      /(^|[,;。])((?:19|20)\d\d)年度?(?!前|后|底|以|末)/gu,
      (said, end: string, each: string) => (each === year ? end : said),
    );
}
