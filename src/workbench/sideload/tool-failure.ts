/** Whether Microsoft's programs did their task. Their exit code is 0 when they fail, too. */

export interface ToolResult {
  readonly status: number;
  /** Everything printed, errors included. */
  readonly output: string;
}

export type ToolTask =
  | "install-certificate"
  | "verify-certificate"
  | "start"
  | "stop"
  | "list-registered";

interface Expected {
  /** What the program prints when it has done its task; null: nothing particular. */
  readonly success: RegExp | null;
  /** What did not happen, for the person. */
  readonly failure: string;
}

/** The lines are those of office-addin-debugging 7.0.0, -dev-certs 3.0.0 and -dev-settings 4.0.0. */
const EXPECTED: Readonly<Record<ToolTask, Expected>> = {
  "install-certificate": {
    success: /^You (now|already) have trusted access to https:\/\/localhost\./mu,
    failure: "开发证书没有装好。系统询问是否信任时请选“是”",
  },
  "verify-certificate": {
    success: /^You have trusted access to https:\/\/localhost\./mu,
    failure: "这台电脑没有信任开发证书",
  },
  start: { success: /^Started\./mu, failure: "加载项没有装进 Excel" },
  stop: { success: /^Debugging has been stopped\./mu, failure: "加载项没有卸下" },
  "list-registered": { success: null, failure: "查不到已装的加载项" },
};

/** The beginning of a program's line about a failure. */
const TROUBLE = /^\s*(Error:|Unable to\b).*$/mu;

/** @returns why the task was not done, in Chinese, with the program's own line; null if it was */
export function toolFailure(task: ToolTask, { status, output }: ToolResult): string | null {
  const { success, failure } = EXPECTED[task];
  const trouble = TROUBLE.exec(output)?.[0].trim();
  if (trouble !== undefined) return `${failure}：${trouble}`;
  if (status !== 0) return `${failure}（退出码 ${status}）`;
  if (success !== null && !success.test(output)) return `${failure}：工具没有报告成功`;
  return null;
}
