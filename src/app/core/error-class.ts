/**
 * The name of an error's class, for 复制详情. Its message is left out, as it may quote the workbook;
 * "Error" stands for a name that does not look like one of a class.
 */
export function errorClass(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error;
  return /^[A-Za-z][\w.]{0,40}$/.test(name) ? name : "Error";
}
