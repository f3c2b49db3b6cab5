/** Verbs of completion that fit only some rows: 到位 is said of funds and people, not of a cost. */
import { words } from "../../text/wordings";

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
    verbs: new Set(words("竣工 完工 建成 竣工验收")),
    said: /竣工|完工|建设|工程|项目|新建|改建|扩建|改造|修建|修缮|维修|装修|整修|硬化|绿化|铺设|安装|治理|整治|加固|道路|桥|房|渠|管网|设施/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("投用 投入使用 启用 投入运行 正常运行 正常使用")),
    said: /投用|使用|建设|工程|新建|改建|扩建|改造|修建|修缮|设备|设施|采购|购置|购买|安装|系统|平台|车辆|房|站|中心/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("交付 交付使用")),
    said: /交付|建设|工程|项目|新建|改造|采购|购置|购买|设备|制作|印制|印刷|编制|定制|开发|系统|平台/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("支付 拨付")),
    said: /支付|付款|兑付|成本|费|支出|开支|款|资金|经费|补助|补贴|奖励|奖金|工资|报酬|津贴/u,
    notOf: /^[^元]*$/u,
  },
  {
    verbs: new Set(words("发放 兑付 兑现 发放到位")),
    said: /发放|补助|补贴|资助|救助|奖励|奖金|工资|报酬|津贴|慰问|抚恤|低保|养老金|助学金|物资|宣传品|宣传单|宣传册|资料|手册|折页|证|卡/u,
  },
  {
    verbs: new Set(words("办结")),
    said: /办|案|信访|投诉|事项|申请|诉求|工单|受理|审批|提案|建议|件数/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("验收 通过 通过验收 验收合格")),
    said: /./u,
    notOf: PEOPLE,
  },
  {
    verbs: new Set(words("到货 入库 验收入库 配发")),
    said: /采购|购置|购买|购入|订购|印刷|印制|制作|接收|储备/u,
    never: /安装|培训|发放|使用/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("入住")),
    said: /房|安置|搬迁|公寓/u,
  },
  {
    verbs: new Set(words("通车")),
    said: /路|道|桥|巷/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("结业")),
    said: /培训|培养|研修|学习/u,
  },
  {
    verbs: new Set(words("整改 整改到位 整改完成")),
    said: /隐患|问题|检查|排查|巡查|督查|整改/u,
  },
  {
    verbs: new Set(words("上线 上线运行")),
    said: /系统|平台|软件|网站|程序|上线/u,
    notOf: PEOPLE_AND_EVENTS,
  },
  {
    verbs: new Set(words("归档")),
    said: /档|卷|案/u,
  },
];
/** Verbs of completion that fit every row. */
const OF_ANY_ROW = words("完成 完毕 达标");

/** Verbs that say that what a row counts is done, each where `fitsRow` says so. */
export const COMPLETIONS: readonly string[] = [
  ...OF_ANY_ROW,
  ...FITS.flatMap(({ verbs }) => [...verbs]),
];

const ADVERBS = /^(?:均|都|全部|已全部|已经)?已?(?:通过)?/u;

/**
 * Whether a verb of completion beside a number fits what its row counts. Verbs that no rule is for (完成, 达标)
 * fit every row.
 *
 * @param verb with or without adverbs: 已到位, 均已验收合格
 * @param row the row's name and target
 * @param unit the number's canonical unit
 */
export function fitsRow(verb: string, row: string, unit: string): boolean {
  const plain = verb.replace(ADVERBS, "").replace(/合格$/u, "");
  const fit = FITS.find(({ verbs }) => verbs.has(plain));
  if (fit === undefined) return true;
  const { said, never, notOf } = fit;
  return said.test(row) && never?.test(row) !== true && notOf?.test(unit) !== true;
}
