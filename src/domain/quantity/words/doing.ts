/** Verbs of completion that fit only some rows: 到位 is said of funds and people, not of a cost. */
import { words } from "../../text/wordings";
import { deedsIn, deedsOf, mayBeAttribute } from "./actions";

/** What a verb of completion may be said of. */
interface Fit {
  readonly verbs: ReadonlySet<string>;
  /** Words of the row's name or target that it goes with. */
  readonly said: RegExp;
  /** Words of the row that it never goes with. */
  readonly never?: RegExp;
  /** Units that it never goes with. */
  readonly notOf?: RegExp;
}

const PEOPLE = /^(?:人|名|位|人次)$/u;
const PEOPLE_AND_EVENTS = /^(?:人|名|位|人次|次|场|场次|期|班|批次)$/u;

const FITS: readonly Fit[] = [
  {
    verbs: new Set(words("到位")),
    said: /到位|到账|配备|配置|配齐|安装|采购|购置|购买|设备|人员|队伍|岗|师资|资金下达|下达资金|资金拨付|拨付资金/u,
    never: /成本|费用|支出|开支|培训/u,
  },
  {
    verbs: new Set(words("竣工 完工")),
    said: /竣工|完工|建设|工程|项目|新建|改建|扩建|改造|修建|修缮|维修|装修|整修|硬化|绿化|铺设|安装|治理|整治|加固|道路|桥|房|渠|管网|设施/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("投用 投入使用")),
    said: /投用|使用|建设|工程|新建|改建|扩建|改造|修建|修缮|设备|设施|采购|购置|购买|安装|系统|平台|车辆|房|站|中心/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("交付")),
    said: /交付|建设|工程|项目|新建|改造|采购|购置|购买|设备|制作|印制|印刷|编制|定制|开发|系统|平台/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("支付")),
    said: /支付|付款|兑付|成本|费|支出|开支|款|资金|经费|补助|补贴|奖励|奖金|工资|报酬|津贴/u,
    notOf: /^[^元]*$/u,
  },
  {
    verbs: new Set(words("发放")),
    said: /发放|补助|补贴|资助|救助|奖励|奖金|工资|报酬|津贴|慰问|抚恤|低保|养老金|助学金|物资|宣传品|宣传单|宣传册|资料|手册|折页|证|卡/u,
  },
  {
    verbs: new Set(words("办结")),
    said: /办|案|信访|投诉|事项|申请|诉求|工单|受理|审批|提案|建议|件数/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("验收")),
    said: /./u,
    notOf: PEOPLE,
  },
];

/** A verb of completion without the adverbs before it: 验收 of 均已验收. */
export const withoutAdverbs = (verb: string): string =>
  verb.replace(/^(?:均|都|全部|已全部|已经)?已?/u, "");

/**
 * Whether a verb of completion beside a number fits what its row counts. Verbs that no rule is for (完成, 达标)
 * fit every row.
 *
 * @param verb with or without adverbs: 已到位, 均已验收合格
 * @param row the row's name and target
 * @param unit the number's canonical unit
 */
export function fitsRow(verb: string, row: string, unit: string): boolean {
  const plain = withoutAdverbs(verb).replace(/^通过/u, "").replace(/合格$/u, "");
  const fit = FITS.find(({ verbs }) => verbs.has(plain));
  if (fit === undefined) return true;
  const { said, never, notOf } = fit;
  const [name = ""] = row.split("\n");
  if (deedsIn(name).length > 0 && COMPLETION_VERBS.has(plain) && !completes(plain, name))
    return false;
  return said.test(row) && never?.test(row) !== true && notOf?.test(unit) !== true;
}

/** The deeds that verbs of completion complete: 结业 those of 培训. */
interface Completion {
  readonly verbs: readonly string[];
  /** Every deed of the row's name is one of these; the last alone where it is a grant for another. */
  readonly deeds: ReadonlySet<string>;
  /** What the name counts, where the deeds do not tell. */
  readonly of?: RegExp;
}

const BUILDING =
  "建设 新建 建成 修建 兴建 改建 扩建 改扩建 续建 迁建 打造 组建 搭建 修缮 改造 维修 整修 大修 中修 加固 翻新 升级 硬化 铺设 架设 敷设 修复 拓宽 治理 整治 疏浚 清淤";
const FITTING = "安装 加装 更换 更新 设置 设立 布设 增设 绿化 亮化";
const OBTAINING = "采购 购置 购买 添置 配备 配置 订购";
const PRINTING = "印制 印刷 编印 制作";
const GRANTING = "发放 补助 补贴 资助 救助 奖励 奖补 慰问 补偿 兑付 兑现 扶助 供养 抚恤";

const completion = (verbs: string, deeds: string, of?: RegExp): Completion => ({
  verbs: words(verbs),
  deeds: new Set(words(deeds)),
  ...(of && { of }),
});

const COMPLETING: readonly Completion[] = [
  completion("竣工 完工 竣工验收", `${BUILDING} ${FITTING} 竣工 完工`),
  completion("建成", "建设 新建 建成 修建 兴建 改建 扩建 改扩建 打造 组建 搭建"),
  completion("安装到位 安装完成 安装调试完成 调试完成", `${OBTAINING} 安装`),
  completion("通车", BUILDING, /路|道|桥|巷/u),
  completion("入住", `${BUILDING} 安置 配租 分配 筹集`, /房|公寓|户/u),
  completion(
    "投用 投入使用 启用 投入运行 正常运行 正常使用 开放 对外开放 亮灯",
    `${BUILDING} ${FITTING} ${OBTAINING} 运行 使用 投用 开发 竣工 完工 验收`,
  ),
  completion("交付 交付使用", `竣工 完工 验收 ${BUILDING} ${OBTAINING} ${PRINTING} 开发 研发`),
  completion("到货 入库 验收入库", `${OBTAINING} ${PRINTING} 储备`),
  completion("配发", `${OBTAINING} ${PRINTING} 发放 配发`),
  completion("发放 发放到位 兑付 兑现 拨付 支付", `${GRANTING} 拨付 支付`),
  completion("到位", `${GRANTING} ${OBTAINING} 安装 到位 拨付 下达`),
  completion(
    "验收 通过验收 验收合格 通过专家验收 通过竣工验收 通过终验",
    `${BUILDING} ${FITTING} ${OBTAINING} ${PRINTING} 开发 研发 竣工 完工 验收 合格 达标`,
  ),
  completion("通过评审 通过专家评审 通过审查", "编制 编写 修编 设计 起草 制定 规划"),
  completion("通过", "验收 评审 审核 评估 认证 鉴定 考核 合格 通过 达标"),
  completion("合格", "验收 检测 检验 抽检 送检 监测 考核 合格 达标 通过"),
  completion("结业", "培训 轮训 培养"),
  completion("到岗", "招聘 招录 聘用 聘请 选聘 选派 招募 配备 引进"),
  completion("提交", "编制 编写 撰写 形成 完成 出具 提交 调研"),
  completion("整改 整改到位 整改完成", "排查 检查 巡查 督查 督导 监督 整改"),
  completion("上线 上线运行", "开发 建设 搭建 上线 研发"),
  completion("归档", "归档 整理 接收"),
  completion("办结", "办理 办结 受理 处理 调处"),
];

/** Verbs of completion that fit every row. */
const OF_ANY_ROW: ReadonlySet<string> = new Set(words("完成 完毕 达标"));

const COMPLETION_VERBS: ReadonlySet<string> = new Set(COMPLETING.flatMap(({ verbs }) => verbs));

/** All verbs of completion, each of which completes the rows that `completes` says. */
export const COMPLETIONS: readonly string[] = [...OF_ANY_ROW, ...COMPLETION_VERBS];

/** Those of them that may stand before the number, of so many finished ones: 已完工5座. */
export const FINISHED: readonly string[] = words(
  "竣工 完工 建成 通车 投用 交付 入库 到货 验收 到岗 上线 办结 结业",
);

const GRANTS: ReadonlySet<string> = new Set(words(GRANTING));
/** Costs, which are paid: 维修费用; not fees that are collected, 物业费收缴金额. */
const COST = /(?:费用?|成本|支出)(?:金额|总额|额|控制数?)?$/u;
const PAYING: ReadonlySet<string> = new Set(words("支付 拨付"));

/**
 * Whether a verb says that all is done which the name of a row counts: 安装 of 设备采购安装数量 is not done where
 * the equipment has arrived (到货).
 */
export function completes(verb: string, name: string): boolean {
  if (OF_ANY_ROW.has(verb) || (PAYING.has(verb) && COST.test(name))) return true;
  const said = deedsOf(name).map(({ word }) => word);
  const last = said.at(-1);
  if (last === undefined) return false;
  // 执法 of 执法记录仪采购 is an attribute
  const before = GRANTS.has(last) ? [] : said.slice(0, -1).filter((word) => !mayBeAttribute(word));
  const own = [...before, last];
  return COMPLETING.some(
    ({ verbs, deeds, of }) =>
      verbs.includes(verb) && own.every((word) => deeds.has(word)) && of?.test(name) !== false,
  );
}
