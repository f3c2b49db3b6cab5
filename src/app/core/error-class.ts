/**
 * The name of an error's class, for 复制详情. Its message may quote what stands in the workbook, and so
 * may a name that somebody has made up.
 */
export function errorClass(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return /^[A-Za-z][\w.]{0,40}$/.test(name) ? name : "Error";
}
