/** What 复制详情 copies for support: no data of the sheet or its user. */
export interface Details {
  readonly version: string;
  readonly code: string;
  readonly task: string | null;
  /** Excel's platform and version; null where none is known. */
  readonly host: string | null;
  readonly browser: string;
}

/** The details, one a line. */
export const detailsText = ({ version, code, task, host, browser }: Details): string =>
  [
    `version: ${version}`,
    `code: ${code}`,
    ...(task === null ? [] : [`task: ${task}`]),
    `excel: ${host ?? "unknown"}`,
    `browser: ${browser}`,
  ].join("\n");
