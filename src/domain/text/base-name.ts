/** The name of a file without its folders, of Windows and other systems. */
export const baseName = (file: string): string =>
  file.slice(Math.max(...["/", "\\"].map((mark) => file.lastIndexOf(mark))) + 1);
