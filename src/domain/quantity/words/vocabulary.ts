/**
 * The words that may stand beside a number, by function. A text is a quantity only where all of its
 * words are listed here or are words of the row.
 */
import { words } from "../../text/wordings";
import type { Comparison } from "../model/readings";

/** Words before a number that compare. */
export const COMPARING: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ...words(
    `不低于 不少于 不小于 不得低于 不得少于 不得小于 不能低于 不能少于 不应低于 不应少于 应不低于 应不少于
    大于等于 大于或等于 大于且等于 高于等于 高于或等于 多于等于 多于或等于 至少 最少 最低 起码`,
  ).map((word) => [word, "≥"] as const),
  ...words(
    `不超过 不得超过 不能超过 不应超过 应不超过 不超 不高于 需控制在 须控制在 要控制在 应当控制在 控制到 不得高于 不能高于 不大于 不得大于 不多于
    不得多于 小于等于 小于或等于 小于且等于 低于等于 低于或等于 少于等于 少于或等于 控制在 应控制在 至多 最多
    最高 最大`,
  ).map((word) => [word, "≤"] as const),
  ...words("大于 超过 高于 多于").map((word) => [word, ">"] as const),
  ...words("小于 低于 少于").map((word) => [word, "<"] as const),
  ...words("等于").map((word) => [word, "="] as const),
]);

/** Words of obligation, in targets only. */
const OBLIGING = words("需达到 应达到 须达到 要达到 能达到");

/** Words before a number that mean ≥ in a target and nothing in an answer. */
export const REACHING: ReadonlySet<string> = new Set([
  ...words("达到 达 达到了 达至"),
  ...OBLIGING,
]);

/** Words that mark an answer's number as the target, not as the actual value. */
export const NOT_REACHED: ReadonlySet<string> = new Set(OBLIGING);

/** Words of comparison behind a number and its unit: 95%以上. */
export const COMPARING_BEHIND: ReadonlyMap<string, Comparison> = new Map<string, Comparison>([
  ...words("以上 及以上 或以上 含以上 (含)以上 (含)及以上").map((word) => [word, "≥"] as const),
  ...words("以下 及以下 或以下 以内 之内 内 (含)以下 (含)以内 (含)及以下").map(
    (word) => [word, "≤"] as const,
  ),
]);

/** Words that do not change a number. */
export const FILLERS: ReadonlySet<string> = new Set(
  words(
    `今年 今年共 今年累计 已 已经 共 共计 合计 总计 总共 一共 累计 全年 全年共 全年累计 全年度 全部 全部已 实际
    本年 本年度 年度 当年 年内 年度内 截至年底 截至年末 截止年底 经统计 经核算 经测算 经调查 经测评 经过调查 常年 为期 历时 用时
    年末 年底 期末 目前已 现已 为 是 了 的 于 在 保持 保持在 维持在 稳定在 线上线下 综合 总体 整体 实际值 完成值 结果 结果为 数量 数量为`,
  ),
);

/** Words for averages and for each of several: with shares, not with counts. */
export const DISTRIBUTING: ReadonlySet<string> = new Set(
  words("均 均已 均为 都 都已 都为 平均 平均为 各"),
);

/** Words for a survey, before the share that it found. */
export const SURVEYED: ReadonlySet<string> = new Set(
  words("问卷调查 问卷 调查 抽样调查 电话调查 满意度调查 经问卷调查 经抽样调查 抽样 测评 问卷测评"),
);

/** Words of manner, with counts only before a verb: 按时完成10个. */
export const MANNERS: ReadonlySet<string> = new Set(
  words(
    "按时 按期 按计划 按要求 如期 及时 顺利 圆满 成功 正式 全额 足额 按时足额 及时足额 正常 有序 依法 结对 走访 看望 上门 入户 联合 现场 日常 定期 定点 巡回 常态化 免费 升级 提升 综合",
  ),
);

/** Verbs of occurring, before counts of which fewer are better. */
export const OCCURRING: ReadonlySet<string> = new Set(
  words("发生 发生了 实际发生 共发生 出现 实际出现 产生 接到 收到 接报"),
);

/** Verbs that fit every indicator. */
export const VERBS: ReadonlySet<string> = new Set(
  words(
    `完成 完成了 已完成 实际完成 全部完成 实现 实现了 达成 开展 开展了 举办 举办了 举行 组织 组织开展 组织召开 组织举办 召开 召开了 出具
    提供 实施 落实 进行 执行 发放 编制 印发 采购 购置 购买 建设 新建 建成 维修 维护 养护 检查 培训 服务 覆盖 受益 惠及
    支出 支付 花费 投入 安装 配备 更新 种植 编印 发布 印刷 印制 制作 补助 资助 支持 慰问 救助 参与 参加 宣传 播放 刊发
    设计 出版 调研 走访 巡查 抽查 抽检 监测 检测 受理 办理 审核 评审 验收 引进 招聘 招录 推进 推广 创建 认定 新增
    改造 修复 接待 悬挂 张贴 完成率 完成任务 任务完成 任务完成率 完成比例 完成进度 达 达到 达到了 达成率`,
  ),
);

/** Verbs for events that somebody carries out. */
export const HOLDING: ReadonlySet<string> = new Set(
  words("提供 开展 开展了 举办 举办了 举行 承办 主办 组织 组织开展 组织召开 组织举办 召开 召开了"),
);

/** Verbs of making, obtaining and engaging: with counts of what the row names without an action. */
export const MAKING: ReadonlySet<string> = new Set(
  words(
    `建设 新建 建成 建立 采购 购置 购买 配备 配置 安装 制作 编制 编写 撰写 形成 出具 开发 培育 打造 聘请 聘用 设立 设置
    成立 创建 印发 制发 编发 印制 印刷 选聘 选派 招募 招录 组建 搭建 修建 加装 设 设有 布设 增设 添置 开设 开通 接入`,
  ),
);

/** Verbs of causing, before what the row counts: 带动就业215人. */
export const CAUSING: ReadonlySet<string> = new Set(words("新增 带动 吸纳 吸引"));

/** Verbs of obtaining, before what somebody else does: 获批立项11项. */
export const GAINED = words("获 获批 获得 取得");

/** Nouns that fit every indicator. */
export const NOUNS: ReadonlySet<string> = new Set(
  words(
    `各类 各项 相关 有关 队伍 活动 培训班 培训会 会议 工作 项目 人员 人数 人次数 群众 学员 次数 数 个数 户数
    面积 里程 金额 资金 总数 总量 总人数 总次数`,
  ),
);

/** Endings of what a target measures: 受益人口, 合格率. */
export const MEASURES =
  /(?:率|度|数|量|额|值|面积|里程|人口|比例|比重|占比|成本|费用|金额|经费|资金|时间|时长|周期|期限|天数|人数|次数|价格|单价|标准|规模|产值|收入|增收|得分|分数|人|户|员|生|者|工|设备|活动|会议|培训|项目|任务|报告|课程|方案|信息|稿件)$/u;

/** Words of completion behind a number. */
export const DONE: ReadonlySet<string> = new Set(
  words("完成 已完成 全部完成 完成了 完毕 完成率 达标 达成 已达成 已达标 到位 已到位"),
);

/** The same in targets: 100%合格, 100%覆盖. */
export const DONE_OF_TARGET: ReadonlySet<string> = new Set(
  words(
    `合格 覆盖 全覆盖 到位 落实 执行 验收合格 通过 及时 发放 支付 拨付 保障 知晓 满意 控制 办结 办理 办理完毕 答复 回复
    反馈 响应 到场 到达 处理 处置 交付 送达 整改 修复 解决 受理`,
  ),
);

/** Places, sizes and states, which say which part of a number or which of a kind of thing. */
export const PLACES_AND_STATES: readonly string[] = words(
  `省 市 县 区 区级 镇 镇级 乡 乡级 乡镇 村 村级 行政村 省本级 市本级 县本级 区本级 本级 本省 本市 本县 本区 本地 省内 省外 市内
    市外 县内 县外 区内 区外 境内 境外 国内 国外 海外 农村 城市 城镇 城区 郊区 基层 山区 牧区 北京 天津 河北 山西 内蒙古 辽宁 吉林 黑龙江 上海 江苏 浙江 安徽 福建 江西 山东
    河南 湖北 湖南 广东 广西 海南 重庆 四川 贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 香港 澳门 台湾 中心 专职 兼职 集中 大型 中型 小型 重点 普通 日常 新建 困难 特困
    贫困 低收入 留守 困境 高龄 退役 在校 科研`,
);

/** Words for a part of a number, by place, kind, time or source of funds: 其中外省1次. */
export const PARTS: ReadonlySet<string> = new Set([
  ...PLACES_AND_STATES,
  ...words(
    `社区 街道 机关 集体 中央 国家 国家级 省级 市级 县级 本单位 外省 外市 外县 外区 外地 外单位 学校 高校 中学 小学 幼儿园 医院 企业 单位 部门 个人 机构 协会 家庭 男 女 男性 女性 党员 干部 职工 教师 教职工 学生 儿童 妇女 老人
    老年人 青少年 残疾人 农户 居民 村民 市民 医生 护士 民警 志愿者 专家 专业 线上 线下 现场 网络 视频 电话 分散 专题 专项 综合 定期 初级 中级 高级 改建 扩建 续建 维修 改造 修缮 新增 原有
    上半年 下半年 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 春季 夏季 秋季 冬季 财政 自筹 社会 其他 拨款 补贴 上级 地方 配套 专利 论文 期刊 纸质 电子
    低保 脱贫 孤儿 军人 退役军人 少数民族 新生 毕业生 研究生 本科生 本科 硕士 博士 大学生 中学生 小学生 高职 中职 农民工 农民 员工 工作人员 大桥 中桥 小桥 特大桥 管理 技术 人才
    女生 男生 女童 男童 孕妇 老党员 独居 空巢 民事 刑事 行政 夜间 日间 周末 节假日 核心区 示范区 试验区 主城区 老城区 公园 广场 小区 庭院 林地 耕地 文书 会计 科技 声像
    一级 二级 三级 四级 一类 二类 三类 特级 少儿 成人 医疗 设备 道路 房屋 电脑 服务器 软件 硬件 平台 系统 宣传 培训 调研 检查 评审 会议 活动 比赛`,
  ),
]);

/**
 * Words with a numeral that is not a number: 进一步, 统一, 十四五. The longest match counts, so that
 * 一次性 is not 一次.
 */
export const NOT_NUMERALS: ReadonlySet<string> = new Set(
  words(
    `进一步 逐一 统一 统一性 一定 一体 一体化 一次性 一站式 一致 一致性 一般 一直 一并 一律 一切 一流 一线 一贯 一系列
    一窗 一网 一卡通 一件事 一对一 一事一议 一户一策 一人一档 一岗双责 一户一档 一村一 一县一 一校一 一企一 同一 唯一
    单一 第一 第二 第三 第四 第五 十四五 十三五 十五五 三公 三农 三保 三重一大 两不愁 三保障 四风 五保 六保 六稳
    三方 三级 二级 一级 四级 五级 三甲 二次 多样 万无一失 千家万户 千方百计 百姓 四个意识 两个维护 四个自信 三严三实
    两学一做 三会一课 双随机 一公开 一带一路 一二三产业 二三产业 三产 五险一金 三支一扶 一村一品 四好 七一 八一 十一
    六一 五一 三八 九年一贯 一刻钟 一揽子 一如既往 一方面 一些 一样 一旦 一经 一手 一带 一片 一路 一面 一时 一起
    新一轮 队伍 入伍 退伍 落伍 大陆 登陆 内陆 着陆 收拾 捡拾 拾级 十一黄金周`,
  ),
);

/**
 * Characters and words of denial, of another year and of intention. Of the row's name, words with one
 * of them match only as a whole: 计划 of 采购计划完成率 does not make 计划95% an answer.
 */
export const DISQUALIFYING =
  /[未不没无非否拟待欠缺差]|计划|目标|预计|预期|预定|上年|去年|往年|前年|次年|明年|取消|停|退|废|失|难|仅|只/u;

/** Words that hold a character of DISQUALIFYING without its meaning. */
export const WHOLE_WORDS = words(
  `无障碍 无人机 无线 无偿 无害化 无公害 无纸化 非遗 非物质 非税 非公 非农 非营利 不动产 不锈钢 零售 零星 零件
  零部件 零散 空气 空调 空间 航空 低空 差旅 差异 超市 超声 超算 延伸 返乡 返校 往返 退役 退休 退伍 退耕 停车
  废水 废气 废弃物 废物 废旧 固废 危废 未成年 未来 出生缺陷 退化林 节水型 扫黄打非 三无 水土流失 避难 零工 拖拉机 非机动车 空巢 失地 失学 延时服务 误餐 治超 超限 超载 超高清 返贫 滞洪 欠发达 固体废物 失业 失能 失独 脱贫户 脱贫人口 脱贫村 困难 特困 欠薪 欠款 欠税`,
);

/** Words that negate a target's number or make it imprecise: 比上年, 约, 每, 第. */
export const LOOSE = /[未不没无非拟约近余第每前后较同]|比(?![例重率])|上下|左右/u;

/** Acts of cancelling and removing, which rows may count: 取消证明事项数, 车辆报废数. */
const UNDOING =
  "取消|淘汰|报废|关停|停用|退耕|退还|退役|清退|停征|免除|减免|废止|拆除|腾退|退出|停办|注销|撤销|停产";
/** Whether a whole word is such an act. */
export const ACT = new RegExp(`^(?:${UNDOING})$`, "u");

/** Objects of work; their length or area answers 河道治理长度 without a word for the work. */
export const WORKED_ON =
  /(?:河道|河流|河段|河湖|沟渠|渠道|水渠|道路|公路|村道|路面|街道|巷道|管网|管道|堤防|护坡|岸线|海堤|山塘|水库|流域|库区|农田|耕地|土地|草原|草场|林地|湿地|绿地|矿山|村庄|小区|广场|公园|桥梁|房屋|外墙|屋面|校舍|围墙|线路)$/u;

/** A set of words, searched for the longest match at a position. */
export class LongestWords {
  private readonly longest: number;
  private readonly all: ReadonlySet<string>;
  private readonly first: ReadonlySet<string>;

  constructor(all: Iterable<string>) {
    this.all = new Set(all);
    this.longest = Math.max(...[...this.all].map((word) => word.length));
    this.first = new Set([...this.all].map((word) => word.charAt(0)));
  }

  /** The longest word at a position of a text; "" for none. */
  at(text: string, from: number): string {
    if (!this.first.has(text.charAt(from))) return "";
    for (let length = Math.min(this.longest, text.length - from); length > 0; length -= 1) {
      const word = text.slice(from, from + length);
      if (this.all.has(word)) return word;
    }
    return "";
  }

  /** Whether these words, the longest at each position, cover a text. */
  cover(text: string): boolean {
    let at = 0;
    while (at < text.length) {
      const { length } = this.at(text, at);
      if (length === 0) return false;
      at += length;
    }
    return true;
  }
}
