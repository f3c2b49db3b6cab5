/**
 * Actions in the names of indicators. A name may hold two actions (论文投稿发表数), or one that removes
 * the thing it names (火灾隐患消除处数). A number that an answer gives for the first action alone, or for
 * the thing alone, does not answer such a row.
 */
import { words } from "../../text/wordings";
import { MEASURES } from "./measures";
import { isPersonNoun, isThing } from "./noun-endings";
import { CAUSING, LongestWords, MAKING, NOUNS } from "./vocabulary";

/** Actions that bring about the thing counted: 培训班5期 answers 培训班举办期数. */
export const BRINGING = words(
  `建设 新建 建成 修建 兴建 采购 购置 购买 添置 配备 配置 举办 开展 组织 召开 举行 实施 完成 制作 编制 编印 印制
  印刷 制定 拟定 种植 生产 开发 研发 设置 设立 开设 开办 组建 成立 订阅 提供 撰写 打造 租赁 租用`,
);

/** Actions that remove or change the thing counted: 隐患10处 does not answer 消除隐患处数. */
const REMOVING = words(
  `取消 消除 注销 压减 关闭 关停 淘汰 拆除 清退 撤销 撤并 腾退 退出 停用 报废 废止 废除 裁撤 精简 削减 核减 查处 查封
  取缔 打击 破获 侦破 整治 治理 整改 修复 化解 处置 清理 清除 避免 防止 挽回 追回 追讨 追缴 遏制 消灭 扑灭 脱贫 摘帽
  处理 解决 排除 根除 铲除 改造 维修 加固 修缮 偿还 清偿 清欠 缩减 减少 降低 剔除 销毁 收缴 罚没 召回 下架 移除 迁移
  搬迁 安置 调解 平息 纠正 整合 盘活 消化 压降 退还 核销 救治 治愈 戒除 裁减 裁员 遣散 劝返 劝退
  清零 摧毁 瓦解 阻止 制止 规避 封堵 拦截 剿灭 灭除 吊销 终止 中止 解除 解散 合并 剥离 出清 去除 缓解`,
);

/** Intermediate steps before the result asked for: 受理95件 does not answer 案件受理审结数. */
const STEPS = words(
  `申请 申报 立项 报名 受理 投稿 接诊 收治 排查 征集 检测 签约 中标 开工 招标 评审 审核 审批 登记 备案 初审 立案 报案
  接警 摸排 排摸 普查 调查 走访 巡查 检查 抽查 抽检 送检 采样 收集 储备 洽谈 推荐 提名 参评 参赛 参训 参加 参与 参保
  报考 考核 测评 录入 采集 上报 报送 提交 推送 交办 转办 派发 印制 采购 收购 拨付 下达 划拨 到账 邀请 预约 挂号 筛查
  诊断 确诊 住院 就诊 发现 识别 认领 对接 勘察 勘测 测绘 设计 规划 备耕 育苗
   收储 供应 配送 发货 装运 入驻 入库 出库 入园 注册 招收 招生 入学 面试 笔试`,
);

/** Results of such steps, and actions on the things counted. */
const RESULTS = words(
  `发表 审结 结题 安装 采纳 认定 转化 落地 发放 录用 办结 获批 批准 授权 获证 取证 持证 发证 结业 毕业 就业 创业
  验收 竣工 完工 投产 投用 投运 达产 上线 运营 运行 交付 移交 使用 入选 获奖 晋级 通过 合格 达标 入职 上岗 聘用 签订
  履约 兑付 兑现 支付 到位 到货 到户 入户 进村 销售 出口 出栏 成活 存活 孵化 出版 刊发 刊登 播出 播放 展出 演出 放映
  推广 应用 普及 覆盖 受益 惠及 服务 帮扶 救助 资助 补助 补贴 奖励 慰问 培训 教育 宣传 辅导 指导 监测 监管 执法 处罚
  结案 起诉 判决 执行 宣判 裁决 仲裁 和解 回访 回复 答复 反馈 公开 公示 公布 发布 签发 归档 销号 销案 出院 康复
  痊愈 随访 接种 免疫 消毒 检疫 屠宰 养护 维护 管护 保养 更新 更换 翻新 升级 扩建 改建 续建 迁建 绿化 硬化 亮化 美化
  疏浚 清淤 灌溉 排水 供水 供电 通车 通电 通水 增收 入账 收回 回收 回购 核查 复查 复核 复工 复产 复垦 复绿
  认证 评定 评选 表彰 命名 授牌 挂牌 揭牌 引进 招聘 招录 招募 选派 派驻 轮训 晋升 提拔 转正 签收 领取 消费
  翻译 校对 审定 印发 分发 配发 张贴 悬挂 铺设 架设 敷设 浇筑 封顶 开通 接入 联网 入网 迁入 落户 返乡 回流 转移 输送
  输出 分流 疏散 救援 抢救 搜救 打捞 修订 清运 转运 运输 焚烧 填埋 利用 消纳 减排 节约 节水 节电 节能 升学 入编
  入股 融资 录取 治疗 诊疗 手术 批复 核发 核定 下发 送达 落实 结算 审计 评估 鉴定 检验 检修 抢修 排险 避险 安居 入住
  脱困 转诊 通报 警示 约谈 问责 追责 处分 移送 抓获 查获 截获 捣毁 执结 调处 成交 交易 上市 授信 投放 放款 担保 复学
  返校 培育 接听 开放 响应 加工 包装 外销 内销 结项 转让 许可 引用 转载 收录 刊用 采用 试用 留用 转岗 返岗 到岗 上架 上传 激活 归还 出租
  出让 拍卖 划转 接收 收养 领养 扑杀 防控 阻断 隔离 复检 校准 试点 示范 推介 接待 推进 创建 研究 编写 整理 扫描 修补 装订 汇编 分析 评价 评测 观摩 交流 研讨 协商 消杀 巡护
  看护 照护 护理 托管 托育 陪护 探访 巡诊 义诊 体检 献血 采血 急救 试验 试种 引种 驯化 配种 补栏 存栏 保护 保障
  普法 宣讲 宣教 演练 督导 督查 督办 核验 盘点 清点 讲解 导览 借阅 阅览 查阅 采编 录制 拍摄 摄制 制播 巡演 送戏
  放贷 贷款 还款 投保 理赔 赔付 缴纳 缴费 征收 减免 退税 核准 准入 换发 补发 补录 改扩建 排放 整修
  衬砌 供餐 巡河 防治 展演 巡检 巡逻 巡线 巡山 出警 处警 调水 补水 输水 蓄水 植树 种树 养殖 捕捞 放牧 轮牧 禁牧
  监理 勘验 评查 质检 安检 年检 年审 审验 核保 参展 参观 考察 拜访 约访 家访 下访 接访 走基层 送医 送药 送教 送文化
  授课 讲课 上课 备课 带教 培养 选拔 考试 竞赛 比武 表演 排练 创作 出演 布展 策展 摄影 直播 转播 报道 采访 征文
  清扫 清洗 冲洗 洒水 除雪 除冰 除草 修剪 浇水 施肥 打药 喷药 喷施 投饵 灭鼠 灭蚊 粉刷 油漆 刷新 拆装 调试 组装 搭建 搬运
  配音 印章 制证 制卡 发卡 充值 代缴 代办 帮办 导办 领办 通办 协办 联办 承接 承租 值班 值守 执勤 驻守 轮值 备勤
  办理 保洁 流转 保有 引资 奖补 命题 大修 中修 帮教 编纂 参审 改厕 构建 务工 适配 供养 备份 检定 清掏 学习 视察 补充 训练 庭审 栽植 补植 造林 抚育 采收 收割 播种 插秧 放养 放流 孵育`,
);

/** Deeds and happenings that a name counts and that restrict nothing beside another deed. */
const OTHER_DEEDS = words(
  `发生 扶持 扶助 就餐 用餐 死亡 受伤 伤亡 改革 运维 研学 筹集 流通 维权 施用 增加 增长 进修 复壮 优化 配租 转产 转业 增雨 深松 整地 抽样 关爱 关怀 探望 移栽 清障 巡防
  疏通 监护 赡养 抚养 托养 调运 储运 仓储 保鲜 分拣 配餐 供暖 供热 供气 通航 稽查 稽核 代理 咨询 答疑 援助 援建 结对 帮带 外派 遴选 选树 选育 繁育
  扩繁 制种 育种 还田 离田 深翻 翻耕 旋耕 统防 飞防 捕杀 诱杀 化验 留样 评比 评奖 评优 比选 询价 签署 续签 续聘 返还 置换 报销 归集 清收 催收
  追偿 承保 续保 建档 建卡 会诊 问诊 产检 婚检 孕检 妇检 筛选 配药 防疫 出资 补偿 补缴 代管 代耕 流放 增殖 围栏 封育 封禁 喷涂 喷洒
  刷漆 铺装 铺筑 浇灌 引水 截污 纳管 清表 开挖 回填 夯实 砌筑 吊装 焊接 校正 调校 看管 查验 核算 核实 复议 应诉 陪审 摸底 登载 撰稿
  采风 约稿 审稿 统稿 展播 播报 播映 投影 投递 寄递 派送 押运 护送 接送 迎接 陪同 讲授 送课 助学 助教 支教 走教 游学 夏令营 集训 拉练 比试 测试 测量 测算
  勘界 定界 确权 颁证 换证 补证 年报 抽验 见习 入伍 应征 施划 划线 清雪 论证 起草 草拟 捐赠 捐助 联系 保存 维保 包联 查实 查找 打印 送审 调拨 颁发 采摘
    绘制 定制 订购 注射 制造 试运行 联调 联动 联查 联合执法 会商 会审 听证 质询 问询 巡讲 巡展 路演 参演 扩面
  管理 巡察 调研 查办 调训 治超 抢险 排涝 拆迁 火化 安葬 收运 管养 贴息 上稿 用稿 发稿 配制 研制 数字化 发行 轮换 重建 疗休养 征订 漂流 认养 认领 防火 防汛 防溺水 熏蒸 拆解 树立 清查 拓宽 加宽 预警 报批`,
);

/** Actions that may also be the attribute of a noun: 培训 in 新建培训基地数. */
const ATTRIBUTIVE: ReadonlySet<string> = new Set(
  words(
    `培训 服务 教育 宣传 监测 检测 检查 救助 养护 管护 维护 运营 运行 使用 就业 创业 供水 供电 排水 灌溉 消毒 免疫 销售
    推广 应用 展出 演出 放映 运输 生产 种植 规划 设计 咨询 信访 信息 调解 安置 处理 处置 治理 康复 辅导 绿化 接种 参保 审批 提升
    受益 达标 合格 孵化 养殖 贷款 融资 帮扶 执法 监管 排放 回收 利用 管理 调研 数字化`,
  ),
);

const longestFirst = (all: readonly string[]): string =>
  [...new Set(all)].sort((one, other) => other.length - one.length).join("|");

/** Not an action where the characters behind it complete a noun: 培训班, 检测站. */
const THING_FOLLOWS =
  "(?!班|点(?![位评验检名])|户(?![数次均])|村(?![数级卫民委道])|会(?!议)|栏|站|员|师|室|馆|院|中心|基地|车(?!辆)|者|机(?!械|器|组|具)|器(?!材|械|具)|权|证(?!件|书|明)|书(?!籍)|金(?!额)|物(?!资)|林(?!木|地|业|草|果)|厂|园|区|房(?![屋间]))";
const ACTIONS = longestFirst([...BRINGING, ...REMOVING, ...STEPS, ...RESULTS]);
/** 宣传册, 宣传资料 are things. */
const NOT_PRINTED = "(?!宣传(?:[册片品画页栏牌]|单(?!位)|手册|折页|资料|材料|标语|视频))";
const ACTION = new RegExp(`${NOT_PRINTED}(?:${ACTIONS})${THING_FOLLOWS}`, "gu");
const DEED = new RegExp(
  `${NOT_PRINTED}(?:${longestFirst([...BRINGING, ...REMOVING, ...STEPS, ...RESULTS, ...MAKING, ...CAUSING, ...OTHER_DEEDS].filter((word) => word.length > 1))})${THING_FOLLOWS}`,
  "gu",
);
const FIRST_ACTION = new RegExp(`^(?:完成)?(?:${ACTIONS}|投资|解决|接待|修建|出版)`, "u");

/** Whether a text begins with an action: 修建道路 in 修建道路5公里. */
export const beginsWithAction = (text: string): boolean => FIRST_ACTION.test(text);
/** Whether a text holds an action: 安装 in 路灯安装数量. */
export const namesAction = (text: string): boolean => text.search(ACTION) >= 0;

/** A deed in a name, and where it begins. */
interface Deed {
  readonly word: string;
  readonly from: number;
}

/** The deeds that a name holds, in their order. */
export const deedsIn = (name: string): readonly Deed[] =>
  [...name.matchAll(DEED)].map(({ 0: word, index }) => ({ word, from: index }));

/** The deeds of a whole name; without one at its beginning also a verb at its end that no list has. */
export const deedsOf = (name: string): readonly Deed[] => {
  const listed = deedsIn(name);
  const measure = MEASURE_BEHIND.exec(name)?.[0] ?? "";
  const end = name.length - (/[数量次积程度]$/u.test(measure) ? measure.length : 0);
  const from = end - 2;
  const word = name.slice(Math.max(0, from), end);
  const isLast = listed.every(
    ({ word: deed, from: at }) => at + deed.length === from || (at > 0 && at + deed.length < from),
  );
  return from > 1 && isLast && isVerb(word) ? [...listed, { word, from }] : listed;
};

/** How many deeds begin with a character. */
const BEGUN = new Map<string, number>();
for (const word of new Set([...BRINGING, ...REMOVING, ...STEPS, ...RESULTS, ...OTHER_DEEDS]))
  BEGUN.set(word.charAt(0), (BEGUN.get(word.charAt(0)) ?? 0) + 1);

/** Whether a character begins three deeds or more: 审 of 审查, 出 of 出圃. */
const isVerbal = (character: string): boolean => (BEGUN.get(character) ?? 0) > 2;

/** Whether a word of two characters at an end of a name is a verb that no list has, by its characters. */
export const isVerb = (word: string): boolean =>
  isVerbal(word.charAt(0)) && !isThing(word) && !isPersonNoun(word);

/** Whether a text ends in a listed deed: 图书发行. */
export function endsInDeed(text: string): boolean {
  const deed = deedsIn(text).at(-1);
  return deed !== undefined && deed.from + deed.word.length === text.length;
}

/** Whether a word is a deed and nothing else. */
export const isDeed = (word: string): boolean => deedsIn(word)[0]?.word === word;

/** Whether a deed creates or provides its object: 举办, 采购. */
export const isBringing = (word: string): boolean => IS_BRINGING.has(word);
/** Whether a deed removes its object, or ends its state: 消除. */
export const isRemoving = (word: string): boolean => IS_REMOVING.has(word);

/** Whether an action may be the attribute of what follows it: 就业 of 就业帮扶. */
export const mayBeAttribute = (word: string): boolean => ATTRIBUTIVE.has(word);

/** Activities done a second time or to a part, which narrow what is measured: 复检 of 复检合格率. */
const AGAIN = /^[复补回再续转随]/u;
const ENDS_WITH_ACTION = new RegExp(`(${ACTIONS})$`, "u");

/** Whether a text ends with an activity of which a rate is given: 疫苗接种 of 疫苗接种覆盖率. */
export function endsWithActivity(text: string): boolean {
  const [, word = ""] = ENDS_WITH_ACTION.exec(text) ?? [];
  return word !== "" && !AGAIN.test(word);
}

const IS_BRINGING: ReadonlySet<string> = new Set(BRINGING);
const IS_REMOVING: ReadonlySet<string> = new Set(REMOVING);
const IS_STEP: ReadonlySet<string> = new Set([...STEPS, ...BRINGING]);

/** The measure at the end of a name: 户数, 面积. */
const COUNT = `${MEASURES.filter((measure) => !/收入|产|案/u.test(measure)).join("|")}|(?:[幢班亩只头棵幅节点路名宗起例剂针批盏]|公里|[人户场剂针例台辆]次|企业|项目)数|[人户场剂针例台辆]次|项目|费用|经费|资金`;
const MEASURE_END = new RegExp(`^(?:总|的)?(?:${COUNT})?$`, "u");
/** The same behind something else. */
export const MEASURE_BEHIND = new RegExp(`(?:${COUNT})$`, "u");
const PLAIN_END = new LongestWords([
  ...BRINGING,
  ...NOUNS,
  ...MEASURES,
  ...MEASURES.flatMap((measure) => (/.数$/u.test(measure) ? [measure.slice(0, -1)] : [])),
  ...words(
    "班 亩 吨 米 公里 人口 期次 时间 时长 时限 周期 期限 年限 工期 成本 费用 支出 经费 价格 单价 标准 销量 用量 重量 宽度 高度 指标 水平 和 及 与 的 只 头 棵 幅 节 点 路",
  ),
]);

/** Two outcomes in one name, each with a rate of its own: 创业率 is not 就业创业率. */
const OUTCOMES = "就业|创业|升学|复工|复产|投产|达产|入学|取证|结业";
const TWO_OUTCOMES = new RegExp(`^(?:.*(?:${OUTCOMES}))$`, "u");
const ONE_OUTCOME = new RegExp(`^(?:${OUTCOMES})`, "u");

/** Whether a word of the answer covers the character at a position (a blank in `left`). */
const isCovered = (left: string, at: number): boolean => left.charAt(at) === " ";

/**
 * The position of the last action that the answer names; -1 where it names none.
 *
 * @param text the row's name, or its target up to the number
 * @param left the same text with a blank for every character that the answer names
 */
export function lastActionNamed(text: string, left: string): number {
  let last = -1;
  for (const { 0: word, index } of text.matchAll(ACTION)) {
    if (left.slice(index, index + word.length).trim() === "") last = index;
  }
  return last;
}

/** Whether an answer names one half of an action only: 解 of 化解. Parameters as of `lastActionNamed`. */
export const cutsAction = (text: string, left: string): boolean =>
  [...text.matchAll(ACTION)].some(({ 0: word, index }) => {
    const part = left.slice(index, index + word.length).trim();
    return part !== "" && part !== word;
  });

/** Whether an answer may omit a word before the action that it names: 申请 in 申请授权专利数. */
export const isStep = (word: string): boolean => IS_STEP.has(word);

/** What exists before it is completed: 课程50门 are not so many completed ones. */
const UNDERTAKING = /(?:课程|任务|项目|工程|计划|课题|订单|作业|工单|指标|标段)$/u;

/**
 * Whether an answer names an undertaking of which the row counts the completed ones: 课程 of 课程完成数.
 * Parameters as of `omitsAction`.
 */
export function completes(text: string, left: string): boolean {
  const at = text.lastIndexOf("完成");
  return (
    at > 0 &&
    left.slice(at, at + 2) === "完成" &&
    isCovered(left, at - 1) &&
    UNDERTAKING.test(text.slice(0, at))
  );
}

/**
 * Whether an answer omits the action of a name that decides what its number counts.
 *
 * @param text the row's name, or its target up to the number
 * @param left the same text with a blank for every character that the answer names
 */
export function omitsAction(text: string, left: string): boolean {
  const first = left.indexOf(" ");
  if (first < 0) return false;
  const action = lastActionNamed(text, left);
  for (const { 0: word, index } of text.matchAll(ACTION)) {
    if (left.slice(index, index + word.length) !== word) continue;
    if (index < first) {
      if (IS_REMOVING.has(word) && !isTakenOn(text, left, index + word.length)) return true;
      continue;
    }
    if (action < 0 && IS_BRINGING.has(word)) continue;
    if (isGrant(text, left, index, word) || isOfGrant(text, left, index, word)) continue;
    if (MEASURE_END.test(text.slice(index + word.length))) return true;
    const follows = action >= 0 && isCovered(left, index - 1);
    // 组织 of 组织观摩活动
    const isOfEvent = EVENT.test(text.slice(index + word.length)) && isHeld(text.slice(0, index));
    if (follows && !isOfEvent && !ATTRIBUTIVE.has(word)) return true;
  }
  const rest = text.slice(left.lastIndexOf(" ") + 1);
  const said = text.slice(0, text.length - rest.length);
  // 学生 of 教师评教学生人数, beside 教师
  if (action < 0) return !isPlainEnd(rest) && (!countsPeople(rest) || namesPerson(said));
  // 报名录取人数: the word between the step and 人数 does not denote people
  return UNKNOWN.test(rest) && !PERSONS.test(rest) && STEP_AT_END.test(said) && !isPlainEnd(rest);
}

const EVENT = /^(?:活动|大?会议?|大?赛|比赛|演练|讲座|课程)/u;
const isHeld = (before: string): boolean => /(?:举办|开展|组织|召开|举行)$/u.test(before);

/** What is paid out: 补贴 behind the 发放 that the answer names, and 发放 behind the 补贴. */
const isGrant = (text: string, left: string, at: number, word: string): boolean => {
  if (!isCovered(left, at - 1)) return false;
  const before = text.slice(0, at);
  return word === "发放"
    ? /(?:补贴|补助)$/u.test(before)
    : /^(?:补贴|补助|奖励|资助)$/u.test(word) && before.endsWith("发放");
};

/** What is paid for: 购置 before the 补贴 that the answer names. */
const isOfGrant = (text: string, left: string, at: number, word: string): boolean =>
  IS_BRINGING.has(word) &&
  isCovered(left, at + word.length) &&
  /^(?:补贴|补助|奖补|奖励)/u.test(text.slice(at + word.length));

/** Endings of words that denote people. */
const PERSONS =
  /[员生者工民户人师童妇女男众属部职老士兵家长手客友胞孩婴亲]的?(?:总)?(?:人数|人次|户数|数量|数)$|对象(?:人数|人次|户数|数量|数)$/u;
const UNKNOWN = /^\p{Script=Han}{2}(?:总)?(?:人数|人次)$/u;
const STEP_AT_END = new RegExp(`(?:${longestFirst(STEPS)})$`, "u");

/** Whether the rest of a name is a noun for people and its count: 党员人数, not 答辩人数. */
function countsPeople(rest: string): boolean {
  const who = rest.replace(/(?:总?人数|人次|数量|数)$/u, "");
  return (isPersonNoun(who) || who.endsWith("对象")) && deedsIn(who).length === 0;
}

/** Whether a text begins or ends with a noun for people. */
const namesPerson = (text: string): boolean =>
  [text, text.slice(0, 2), text.slice(0, 3)].some((part) => isPersonNoun(part));

/** Whether an answer names the action directly behind another one: 重建 in 拆除重建面积. */
function isTakenOn(text: string, left: string, at: number): boolean {
  ACTION.lastIndex = 0;
  const next = [...text.matchAll(ACTION)].find(({ index }) => index === at)?.[0];
  return next !== undefined && !ATTRIBUTIVE.has(next) && isCovered(left, at);
}

/** Whether the rest of a name holds only actions that bring the thing about, and its measure. */
function isPlainEnd(rest: string): boolean {
  let at = 0;
  while (at < rest.length) {
    const word = PLAIN_END.at(rest, at);
    if (word === "") return false;
    at += word.length;
  }
  return true;
}

/**
 * Whether an answer gives the rate of the second of two outcomes only: 创业率 for 就业创业率. Parameters
 * as of `omitsAction`.
 */
export function omitsOutcome(text: string, left: string): boolean {
  const start = left.trimEnd().length;
  if (start === 0 || start === left.length || isCovered(left, start - 1)) return false;
  return TWO_OUTCOMES.test(text.slice(0, start)) && ONE_OUTCOME.test(text.slice(start));
}
