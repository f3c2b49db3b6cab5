/** Words before a noun that only say which of its kind (农村 of 农村公路), and nouns that may have any before them. */
import { words } from "../../text/wordings";
import { LongestWords, PLACES_AND_STATES } from "./vocabulary";

/** Places, owners, sizes and states, before any noun. */
const MODIFIERS = new LongestWords([
  ...PLACES_AND_STATES,
  ...words(
    `项目 乡村 城乡 市政 校园 周边 道路照明 公办 民办 国有 老 新 大 新能源 黑臭 污水 雨水 特 中小 公益 公共 全民 义务教育 义务教育阶段 标准化 智能 智慧
    生活 生产 特色 各类 生态 饮水 公交 农贸 农田 农机 商贸 非遗 馆藏 历史 规章 农家 供销社 防火 防汛 防疫 自动 综合 规模 灾后 入河 的`,
  ),
]);
/** The same by their first or last characters: 公益性, 灌区, 全市, 高层次, 闲置, 病险. */
const KIND =
  /^(?:\p{Script=Han}{2}性|\p{Script=Han}[型旧内外界]|[^社小]区|[全本废闲违失病危]\p{Script=Han}|高[产龄层素标新效]\p{Script=Han}?)$/u;

/** Whether a text is such words, which fit before every noun. */
export const isModifier = (text: string): boolean =>
  KIND.test(text) ||
  MODIFIERS.cover(text) ||
  (KIND.test(text.slice(-2)) && MODIFIERS.cover(text.slice(0, -2)));

/** Events, papers and equipment, which are the same whatever stands before them. */
export const GENERAL_THINGS = words(
  `讲座 大赛 比赛 竞赛 赛事 论坛 沙龙 展览 晚会 音乐会 推介会 招聘会 座谈会 宣讲会 发布会 运动会 培训班 研修班 夏令营 演练 报告 专报 简报 快报 期刊 刊物 年鉴 汇编 名录 预案 指南 成果 课题 网点 方案 规划 手册 折页 宣传片 宣传册 画册 专栏 专题片 微视频 短视频
  平台 系统 终端 设施 设备 器材 装置 线路 站点 点位 基地 标识牌 标志牌 车辆 床位 摄像头 云主机`,
);
/** The same of other nouns: materials, people by their role, payments, matters. */
const GENERAL = new RegExp(
  `(?:${GENERAL_THINGS.join("|")}|${words(
    `设施 装备 器具 仪器 工具 物资 [材资]料 用品 人员 学员 对象 主体 单位 管[网道线] 渠道 网[络站] 隐患点?  工程 项目 活动 培训 会议 演出 资金 贷款 补[贴助] 津贴 奖励 [学险]金 费用? 经费 事项 业务 [案文]件 积案 信息
    数据 报表 标准 政策 课程 档案 样[品本] 品[种牌] 产品 技术 成果 专利 团队 阵地 场[所馆地] 用房 标线 标志 路[面基] 边坡 探头 [奖金银铜]牌 制度 (?:慰问|救助|补助|奖励|优待|抚恤|补偿|奖补|扶助)金 种?苗 绿地 垃圾 粪污`,
  ).join("|")})$`,
  "u",
);
/** Nouns that name people and things by their kind alone, where no other thing stands before them. */
const KINDS = new RegExp(
  `(?:${words(
    `患者 病人 老人 儿童 家庭 职工 学生 教师 群众 农民 工人 农户 干部 士兵 代表 分子 路[段口] 地块 矿山 校舍 节目 作品 精品 文[物献] 建筑 古?树 树种 苗木 作物 水稻 玉米 小麦 蔬菜 废物 物种
    监测站 步道 宣传片 种子 大棚 公寓 纠纷 人才 书籍 仓库 基站 \\p{Script=Han}员`,
  ).join("|")})$`,
  "u",
);

/** Whether a text ends in a noun that is the same thing whatever stands before it: 医疗设备. */
export const isGeneralNoun = (text: string): boolean => GENERAL.test(text);
/** Whether a text ends in a noun that is the same thing unless another thing stands before it: 优质水稻, not 小麦水稻. */
export const isKind = (text: string): boolean => KINDS.test(text);

/** Illnesses, disasters, programmes and undertakings, for which or within which something is done: 西部计划. */
const OCCASION = /(?:[病癌灾疫]|疾病|灾害|计划|工程|行动|战略|品牌)$/u;
/** Whether a text ends in such an occasion, which says only for what the noun behind it is. */
export const isOccasion = (text: string): boolean => OCCASION.test(text);
