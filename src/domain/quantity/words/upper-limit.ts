/**
 * Names of which less is better: adverse things, the time that something takes. A target without a sign
 * (森林火灾受害率 0.9‰) may be their upper limit. Costs are known by their level, 成本指标.
 */
import { words } from "../../text/wordings";
import { deedsIn } from "./actions";

const ADVERSE = new RegExp(
  `(?:${words(
    `受害 成灾 受灾 发病 患病 死亡 病死 伤亡 受伤 事故 投诉 差错 错误 失误 故障 缺陷 违规 违纪 违法 违约 犯罪 发案 失业 辍学 流失 损失 损耗 返工 返修 退货 超支 逾期 拖欠
    空置 闲置 漏报 误报 误诊 漏诊 感染 中毒 泄漏 泄露 泄密 舆情 上访 积水 拥堵 污染 排放 能耗 水耗 电耗 偏差 误差 不合格 不达标 不满意 超标 缺勤 空岗 漏损`,
  ).join("|")})(?:发生|事件|案件|事故)?(?:率|度|量|[次起件例人]?数量?|面积|指数|频次)?$`,
  "u",
);

const TIME = new RegExp(
  `(?:${words(
    `响应 办理 办结 等待 等候 候诊 到达 到场 处理 处置 修复 恢复 审批 反馈 答复 回复 送达 拨付 兑付 停机 中断 出警 出动 救援 周转 住院`,
  ).join("|")})(?:平均|所需)?(?:时间|时长|时限|周期|期限|天数|工作日)$`,
  "u",
);

/**
 * Whether a target without a sign may be an upper limit.
 *
 * @param name the row's name, folded and without white space
 */
export function mayBeUpperLimit(name: string): boolean {
  const own = name.replace(/\([^()]*\)$/u, "");
  if (TIME.test(own)) return true;
  const at = own.search(ADVERSE);
  // 隐患整改 and 查处违法 are deeds, of which more is better
  return at >= 0 && deedsIn(own.slice(0, at)).length === 0;
}
