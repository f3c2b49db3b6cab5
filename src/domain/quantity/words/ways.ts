/** Ways in which something is done, of which a row may count one alone: 线上培训. */
import { words } from "../../text/wordings";

/** Where and by what means. */
export const WAYS: readonly string[] = words(
  "线上 线下 现场 面授 集中 实地 分散 入户 上门 网络 视频 电话",
);

/** The same, and at which times. */
export const IN_SOME_WAY: readonly string[] = [
  ...WAYS,
  ...words("定期 专项 专题 日间 夜间 周末 节假日"),
];
