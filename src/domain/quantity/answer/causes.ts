/** Causes beside a number, of listed words: 受雨季影响, 因部分企业搬迁, 由于设备到货延迟. */
import { words } from "../../text/wordings";
import { THOSE_SERVED, THOSE_VISITED } from "../words/synonyms";
import { LongestWords } from "../words/vocabulary";

/** Circumstances of work, which say nothing of how much was done. */
const CIRCUMSTANCES = words(
  `雨季 雨水 降雨 强降雨 连续降雨 阴雨 天气 恶劣天气 极端天气 气候 暴雨 台风 洪水 洪涝 汛期 干旱 旱情 高温 低温 冰雪 寒潮 冬季 自然灾害 灾害 灾情 地质 疫情 新冠疫情 新冠肺炎疫情
    征地 拆迁 征地拆迁 施工 工期 材料 材料价格 原材料 原材料价格 价格 上涨 涨价 市场 市场行情 政策 政策调整 机构改革 资金 人员 人员变动 客观因素 客观 因素 原因 等 等因素 等原因 影响 进度 滞后 紧张 延误 受阻 和 及 与 、`,
);
const IS_CIRCUMSTANCE = new LongestWords(CIRCUMSTANCES);
/** These, and causes for which a number is short: people who did not come, goods that were late. */
const CAUSES = new LongestWords([
  ...CIRCUMSTANCES,
  ...THOSE_SERVED,
  ...THOSE_VISITED,
  ...words(
    `部分 个别 少数 一些 有些 实际 本地 当地 农村 乡镇 当年 今年 年内 本年 我市 我县 设备 物资 货物 师资 教师 讲师 咨询师 场地 场所 经费 财力 财政 编制 岗位 网点 门店 机构 项目 工程 需求 报名 生源 客源 招标 采购 审批 手续 流程 方案 规划 设计 安装 调试 运输 物流 供货 到货 交货 供应
    搬迁 停业 歇业 外出 外出务工 务工 外迁 因病 出差 生病 患病 请假 离职 离岗 退休 调离 调动 毕业 死亡 去世 迁出 变动 变化 变更 调整 减少 减少了 下降 降低 增加 增多 增大 不足 不够 短缺 紧缺 缺乏 有限 较少 较大 较多 较低 较高 较长 较晚 较慢 过长 复杂 延迟 推迟 延期 延后 延长 暂停 中断 耽搁 未到 未及时 未到位
    困难 难度大 难度较大 时间 时间紧 周期 周期长 人手 参与度 积极性 意愿 的 了 较 所致 导致 造成 引起 受 因`,
  ),
]);

/** The end of the word that a cause begins with (因, 由于); 0 for none. */
const introEnd = (clause: string): number =>
  /^(?:主要)?(?:原因)?(?:因为?|由于|受|系因?|主要是|原因是|原因为)(?=.)/u.exec(clause)?.[0]
    .length ?? 0;

/** Whether a clause gives a cause for which a number may be short, of listed words alone. */
export function isCause(clause: string): boolean {
  const from = introEnd(clause);
  return from > 0 && CAUSES.cover(clause.slice(from));
}

/** Whether a clause says under what circumstances a number was reached: 受雨季影响. */
export function isCircumstance(clause: string): boolean {
  const from = introEnd(clause);
  return from > 0 && IS_CIRCUMSTANCE.cover(clause.slice(from));
}
