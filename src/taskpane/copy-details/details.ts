/** What goes to a technician: codes and the browser's name, nothing of the sheet or its user. */
export interface Details {
  readonly code: string;
  readonly task: string | null;
  readonly browser: string;
}

/** Written one a line, so that it can be read over the telephone. */
export const detailsText = ({ code, task, browser }: Details): string =>
  [`code: ${code}`, ...(task === null ? [] : [`task: ${task}`]), `browser: ${browser}`].join("\n");
