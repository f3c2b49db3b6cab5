/** Measures at the end of a name: what of the thing is counted. */
import { words } from "../../text/wordings";

/** Measures at the end of a name. */
export const MEASURES = words(
  `数 数量 总数 总量 量 额 总额 数额 金额 面积 里程 长度 规模 人数 人次 户数 户次 次数 场次 场数 批次 期数 班次 个数 件数 台数
  套数 收入 总收入 产量 总产量 产值 总产值 销售额 营业额 交易额 浓度 平均浓度 天数 眼数 对数 页数 卷数 种类 种数 块数 处数 座数 所数 栋数 条数 家数 项数 份数 篇数 村数 门数 部数 辆数 间数 支数 株数 册数 本数 台套数 人次数 情况 任务 工作 活动 人员 案件 案件数`,
);
