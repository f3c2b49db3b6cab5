/**
 * Words of answers that say in other words what the row's name says: synonyms (推送 for 发布), contractions
 * (增收 for 增加农民收入), and nouns for those whom a row is about.
 */
import { words } from "../../text/wordings";
import { MONEY_SPENT } from "./expenses";

/** Synonyms: the name may hold one and the answer another. */
export const SAME: readonly (readonly string[])[] = [
  words("采购 购置 购买 购入 新购 添置"),
  words("建设 新建 建成 修建 新修"),
  words("编印 印制 印刷"),
  words("制作 悬挂 张贴"),
  words("受益 惠及"),
  words("公开 公示 公布 发布"),
  words("举办 举办了 举行 开展 开展了 组织 组织开展 组织召开 组织举办 召开 召开了 承办 主办"),
  words("发布 推送"),
  words("刊发 刊登 报道"),
  words("发布 刊发 刊登"),
  words("安置 安排"),
  words("信访接待 来访"),
  words("摄制 拍摄"),
  words("培训 轮训 继续教育 研修 参训 受训"),
  words("破获 侦破"),
  words("数字化 扫描"),
  words("总产量 总产"),
  words("招商引资 招商 招引"),
  words("招商引资 引进"),
  words("送戏 演出"),
  words("热线 电话"),
  words("固体废物 固废"),
  words("反电信诈骗 反诈骗 反诈"),
  words("接处警 接警"),
  words("接处警 处警"),
  words("发放 兑付 实发"),
  words("安装 加装 新装"),
  words("培育 培养"),
  words("补贴 补助"),
  words("聘用 选聘 聘任 聘请"),
  words("招募 招录"),
  words("调处 调解"),
  words("处置 处理"),
  words("治理 整治"),
  words("更新 更换"),
  words("疏浚 清淤"),
  words("编写 编撰 编纂 撰写"),
  words("比赛 竞赛 大赛 联赛 赛事"),
  words("辅警 警务辅助人员"),
  words("驾驶员 司机"),
  words("出具 提交"),
  words("普法宣传 法治宣传 法制宣传"),
  words("办理 办件"),
  words("老人 老年人"),
  words("训练 参训 在训"),
  words("庭审 开庭"),
  words("检测 检验 检定 监测"),
  words("抽检 抽查 抽样检测"),
  words("招聘 招录 招考"),
  words("设置 设立 布设"),
  words("维护 养护 维保 运维 管护"),
  words("维修 修缮 修复 整修"),
  words("制定 制订 出台"),
  words("督导检查 督导 督查 督促检查"),
  words("查处 查办"),
  words("种植 栽植 栽种"),
  words("铺设 敷设 架设"),
  words("拓宽 加宽"),
  words("演练 演习"),
  words("筛查 检查"),
  words("清查 盘点"),
  words("复耕 复垦"),
  words("兑现 兑付 发放"),
  words("租赁 租用"),
  words("展览 展出 展示"),
  words("文物保护单位 文保单位"),
  words("电信诈骗 电诈"),
  words("农业机械 农机 农机具"),
  words("公共厕所 公厕"),
  words("农民专业合作社 农民合作社 合作社"),
];

/** The same of rates. */
export const SAME_RATES: readonly (readonly string[])[] = [
  words("审结率 结案率"),
  words("覆盖率 覆盖面"),
  words("满意度 满意率"),
];

/** Words before a number of people who are employed. */
export const IN_POST: readonly string[] = words("在岗 在职 在编 实有 现有 选聘");

/** Nouns for those whom a row is about. */
export const THOSE_SERVED: readonly string[] = words(
  `居民 村民 市民 农民 农户 学生 家庭 住户 儿童 老人 老年人 妇女 党员 干部 职工 教师 患者 病人 游客 读者 观众 旅客 用户 新生儿 婴幼儿
  孕妇 孕产妇 残疾人 青少年 青年 牧民 渔民 商户 业主 会员 考生 学员 村干部 护林员 新兵 士兵 退役军人 志愿者 运动员 选手 毕业生 劳动者 务工人员
  领导干部 老同志 劳动力 困难群众 困难家庭 困难学生 贫困学生 低保对象 特困人员 脱贫户 脱贫人口 企业职工 医务人员 师生`,
);

/** Those whom an inspection or a survey is about. */
export const THOSE_VISITED: readonly string[] = words(
  "企业 单位 商户 门店 药店 场所 经营户 经营主体 经营单位 生产企业 市场主体 个体户 商家 工地",
);

/** What is settled case by case. */
export const THOSE_SETTLED: readonly string[] = words("纠纷 矛盾纠纷 民间纠纷 矛盾");

/** Money that is given to people. */
export const MONEY_GIVEN: readonly string[] = words(
  "救助金 救助款 补助金 补助款 慰问金 慰问款 奖励金 资助金 抚恤金",
);

/** The other words that this list adds to those that may stand beside a number. */
export const SAID_OTHERWISE: readonly string[] = [
  ...SAME.flat(),
  ...SAME_RATES.flat(),
  ...IN_POST,
  ...MONEY_GIVEN,
  ...MONEY_SPENT,
  ...words("发出 保障 办结 处理 审理 样品 样本"),
  ...THOSE_SERVED,
  ...THOSE_VISITED,
  ...THOSE_SETTLED,
];
