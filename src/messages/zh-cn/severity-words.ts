/** The words for a finding's severity, in list, counters and report. */
import type { Severity } from "../../domain/findings/finding";

export const severityWords: Readonly<Record<Severity, string>> = {
  error: "必须处理",
  warning: "建议核对",
  notice: "提示",
};
