/** The names in a workbook by which sheets of the program's own are recognised, whatever they are called. */

/** The name for one of several sheets with a mark, by its number from 0. */
export const markName = (mark: string, index: number): string => `${mark}_${index + 1}`;

/** Whether a name of the workbook is one of a mark's. */
export const isMarkName = (name: string, mark: string): boolean =>
  name.startsWith(`${mark}_`) && /^\d{1,6}$/u.test(name.slice(mark.length + 1));
