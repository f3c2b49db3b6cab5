/** What goes to a technician: codes, versions and the browser's name, nothing of the sheet or its user. */
export interface Details {
  readonly version: string;
  readonly code: string;
  readonly task: string | null;
  /** Excel's platform and version; null where none is known. */
  readonly host: string | null;
  readonly browser: string;
}

/** Written one a line, so that it can be read over the telephone. */
export const detailsText = ({ version, code, task, host, browser }: Details): string =>
  [
    `version: ${version}`,
    `code: ${code}`,
    ...(task === null ? [] : [`task: ${task}`]),
    `excel: ${host ?? "unknown"}`,
    `browser: ${browser}`,
  ].join("\n");
