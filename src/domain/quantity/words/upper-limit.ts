/**
 * Names of which less is better: adverse things, the time that something takes. A target without a sign
 * (森林火灾受害率 0.9‰) may be their upper limit. Costs are known by their level, 成本指标.
 */
import { words } from "../../text/wordings";

const ADVERSE = new RegExp(
  `(?:${words(
    `受害 成灾 受灾 发病 患病 死亡 病死 伤亡 受伤 事故 投诉 差错 错误 失误 故障 缺陷 违规 违纪 违法 违约 犯罪 发案 失业 辍学 流失 损失 损耗 返工 返修 退货 超支 逾期 拖欠
    空置 闲置 漏报 误报 误诊 漏诊 感染 中毒 泄漏 泄露 泄密 舆情 上访 积水 拥堵 污染 排放 能耗 水耗 电耗 偏差 误差 不合格 不达标 不满意 超标 缺勤 空岗 漏损 近视 返贫 负债 不良贷款 坏账 离职 流标 火灾 重污染 黑臭水体 超期 停电 停水 拥挤 晚点 延误 发生 复发 再犯 药占比 变更 代偿 债务 偏离 剖宫产 破损 报废 漏水 误码 退学 退件 赔付 空编 结余 沉淀 撂荒 宕机 噪声 噪音 垃圾产生 隐患 问题 事件 负面报道 肥胖 超时 预算调整 产销差 劣五类断面 信访 线损 败诉 差评 大班额 利率 次均费用 丢包 爆管 纠纷 综合指数 服务半径 三公经费 不良反应 涨幅 丢失 贫血 停机 旷课 早产 吸烟 掉线 断电 断网 欠税 欠薪 欠费 死淘 漏检 误判 错案 错检 错发 错漏 空驶 空闲 空房 缺席 缺课 留级 院感 龋齿 退保 退订 跳闸 迟到 违反规定 通报批评 离婚 滞留 积压 失访 失联 弃光 弃风 压疮 溺水 裁员 杂质 破碎 波动 差异 改判 复吸 再入院 时延 酸雨`,
  ).join(
    "|",
  )})(?:发生|事件|案件|事故)?(?:率|度|量|[次起件例人天批]?数量?|批次|面积|指数|频次|浓度)?$|(?:浓度|住院[日天]数?|使用量|用量|消耗量)$`,
  "u",
);

/** Deeds that deal with adverse things. */
const HANDLED =
  /查[处办获纠]|处[理置罚]|整[改治]|排查|办[理结]|化解|治理|防[治控范]|减[少排]|降低|下降|消除|挽回|追|救助|调[解处]|发现|检查|受理|打击|破|侦|预防|避免|改善|[不未无免零]/u;

const OF_TIME = "时间|时长|时限|周期|期限|工期|天数|工作日";
const TIME = new RegExp(`(?:${OF_TIME})$`, "u");
const DENIED = /[不未无免零]/u;
const TIME_UNIT = /^(?:工作日|[天月年周秒]|季度|小时|分钟)?$/u;
/** Times of which more is better, or as much as was agreed. */
const LASTING = new RegExp(
  `(?:培训|学习|研修|授课|服务|开放|播[出放]|运行|运营|供[水电暖气热]|使用|质保|保修|演出|活动|锻炼|志愿|营业|工作时间|有效|保障|展[出览]|实习|直播|在线|优良|达标|合格|正常|巡|监测|储备|储存|库存|教学|疗养|就业|值[班守]|存续|保存|续航|连续|稳定|增加|延长|提前|缩短|减少|压缩)(?:总|平均|累计|持续)?(?:${OF_TIME})$`,
  "u",
);

/**
 * Whether a target without a sign may be an upper limit.
 *
 * @param name the row's name, folded and without white space
 * @param unit the target's canonical unit
 */
export function mayBeUpperLimit(name: string, unit: string): boolean {
  const own = name.replace(/\([^()]*\)$/u, "");
  if (TIME.test(own)) return TIME_UNIT.test(unit) && !LASTING.test(own);
  const at = own.search(ADVERSE);
  // of 查处违法数 more is better; 办理差错率 is adverse all the same
  return at >= 0 && !(own.endsWith("率") ? DENIED : HANDLED).test(own.slice(0, at));
}
