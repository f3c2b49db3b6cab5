/**
 * The words that a clause with a measure consists of, besides the acts, which a profile lists: 下一步 |
 * 我单位 | 将 | 进一步 | 加强 | 与乡镇的沟通. Other words take no part in recognising a measure.
 */
import { words } from "../text/wordings";

/** Future times; at the start of a clause they make it a measure, unless it names a cause. */
export const PLANNED_TIMES = words(`
  下一步 下步 下一阶段 下阶段 接下来 今后 以后 后续 后期 日后 未来将 未来要 未来会 未来一年
  未来工作 下一年度 下一年 下年度 下年 下一季度 下半年 明年 次年 来年 新的一年 下次 在下一年度 在下年度 在明年 在今后 在以后 在后续
  改进措施为 改进措施是 措施为 对策为
`);

/** Times that begin a measure also after a cause, if an act follows: 人员不足下一步增配. */
export const TIMES_WITHIN = words("下一步 下步 今后");

/** Words of intention; an act has to follow. */
export const INTENTIONS = words(`
  将会 将要 将 拟于 拟 计划 打算 准备 建议 要 应当 应该 应 必须 需要 需 会
`);

/** Words for person and order, which say nothing about the act. */
export const LEADS = words(`
  同时 并且 并 且 此外 另外 为此 对此 首先 其次 再次 最后 一是 二是 三是 四是 一要 二要 三要
  我单位 我部门 我中心 我局 我委 我办 我校 我院 我们 我县 我市 我区 我镇 本单位 本部门 各单位
  各部门 各科室 各乡镇 项目组 项目单位 项目实施单位 项目负责人 主管部门 业务科室 工作人员 目前
  现 已经 已 正在 正
`);

/** Words of manner: with one of them an act needs no object. */
export const MANNERS = words(`
  进一步 继续 持续 不断 尽快 尽早 及时 立即 抓紧 积极 主动 认真 切实 严格 合理 科学 全面 逐步
  适当 适时 充分 更加 大力 着力 重点 定期 另行 重新 统筹 据实
`);

/** Words of purpose: a clause that begins with one is a measure. */
export const PURPOSES = words("确保 力争 力求 避免 杜绝 防止 不再 以免");

/** Purposes directly after an act: 加强预算管理，减少结余. */
export const REDUCTIONS = words("减少 降低 缩短 压缩");

/** Words that contain a word of causes and name none. */
export const WORDS_WITHOUT_CAUSE = words(`
  因素 因地制宜 因时制宜 因此 因公 原因 不断 不再 不少于 不低于 不超过 不高于 不出现 不发生 不定期
  问题导向
`);

/** After these, any words may come before the act: 对指标体系进行修订, 通过电话回访提高…. */
export const PREPOSITIONS = words(`
  针对 对 通过 利用 采取 与 同 向 结合 按照 按 根据 依托 会同
`);

/** The same for planned acts; for completed ones they name time and place (于12月完成). */
export const PLACES_AND_TIMES = words("于 在 从 把");

/** Endings of a clause that names a measure: the object of the act, or an act itself. */
export const MEASURE_ENDS = words(`
  管理 监管 监督 督导 督促 督办 检查 抽查 巡查 宣传 发动 引导 指导 培训 学习 教育 沟通 协调 协作
  配合 对接 衔接 联系 统筹 谋划 准备 调研 摸底 论证 研究 测算 审核 把关 考核 监测 跟踪 跟进 维护
  服务 建设 力度 进度 工期 进程 速度 节奏 频次 频率 范围 覆盖面 渠道 方式 方法 形式 模式 流程
  制度 机制 体系 办法 规范 标准 方案 预案 台账 名单 师资库 专家库 数据库 档案 计划 规划 目标
  指标 指标值 目标值 预算 预算编制 编制 编报 资金支持 资金 力量 人员 人手 队伍 师资 质量 水平
  能力 效率 效果 效益 满意度 积极性 知晓率 参与度 参与率 意识 责任 责任心 时间 场次 需求 安排
  精准性 准确性 科学性 合理性 时效性 经验 教训 设备 手续 验收 支付 尾款 结余 结转 扰民 偏差 建议
  通知 工作 措施 整改 改进 完善 优化 提升 提高 推进 实施 落实 执行 开展 完成 到位 报送 修正 修订
  调整 更新 更换 补充 补办 补训 补课 补齐 补货 补报 补足 赶工 抢工 追赶 补签 补测 办理 解决 完工
  竣工 开工 启动 恢复 落地 见效 之处 不足 短板 年度任务 任务 问题 困难 矛盾 瓶颈 导向 排班 反弹 通道 协议 宣讲 经费 激励 水准 作风 氛围 执行力
`);

/** The words of headings and hints besides their labels: 如有偏差，请简要说明未完成原因. */
export const HEADING_WORDS = words(`
  未完成 未达到 未达成 未达标 未达到目标值 未达到目标 未达到指标值 未达到预期 目标值 指标值 目标 指标 偏差 产生 存在 主要
  的 及 和 与 或 及其 以及 并 应 需 须 需要 可 请 如 若 如有 若有 有 情况 项 内容 分析 说明 简要 简要说明 简述 简析
  描述 注明 列明 阐述 提出 拟 拟采取 采取 相应 下一步 改进 整改 解决 必填 选填 请简要说明 分别 具体
`);

/** Words that make a text a hint if it consists of such words only: 如有偏差，请填写. */
export const HINT_WORDS = words("填写 填报 填列");
