/** Words of a name that reverse or narrow what it counts, which an answer has to repeat: 未 of 未完成率. */
import { words } from "../../text/wordings";

/** Characters that negate what stands behind them in a name. */
export const REVERSING = /[未不没无非零漏欠缺逾超返延误拖空闲违错失差迟滞退停废弃脱]/u;

/** Words that narrow a count to a part or to a change: 培训合格人数 is less than 培训人数. */
export const NARROWING = new RegExp(
  words(
    `合格 达标 通过 办结 结业 毕业(?!生) 就业 上岗 取证 持证 获证 获奖 录用 回收 有效 整改 修复 验收 竣工 完工 投用
    下降 降低 减少 节约 节省 节支 结余 增长 增加 提高 提升 新增 净增 处理 处置 查处 办理 防治 化解 治理 清理 整治 优秀 优良 满意 成活 入库 到位 到账 完好
    履约 签约 落地 开工 投产 授权 淘汰 报废 拆除 关停 故障(?=设备|车|灯|机) 减排 节水 节电 节能 申请 立项 中标 达产`,
  ).join("|"),
  "gu",
);
