/** Hidden names of a workbook that mark the add-in's own sheets, whatever these are called. */

/** The hidden name for one of several sheets with a mark, by its number from 0. */
export const markName = (mark: string, index: number): string => `${mark}_${index + 1}`;

/** Whether a name of the workbook belongs to a mark. */
export const isMarkName = (name: string, mark: string): boolean =>
  name.startsWith(`${mark}_`) && /^\d{1,6}$/u.test(name.slice(mark.length + 1));
