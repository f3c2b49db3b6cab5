/** Whether an answer names another year than the form's: 2022年提升明显. Takes the form's year, "" for none. */
export const isOtherYear = (answer: string, target: string, year: string): boolean => {
  const years =
    answer.match(/(?<![比较与同自从\d])(?:19|20)\d\d(?=年(?!以?来|相|同|前|底相))/gu) ?? [];
  return (
    year !== "" && years.length > 0 && !years.some((each) => each === year || target.includes(each))
  );
};
