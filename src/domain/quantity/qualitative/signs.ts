/** Signs in an answer that something is denied, lacking, partial, planned or reversed. */
import { ADVERSE } from "./affirming-words";

/** Words of ADVERSE that are bad only in quantity, or that name a field of work. */
const NEUTRAL = new Set(
  "成本 费用 能耗 排放 压力 时间 时长 周期 等待时间 办理时间 疾病 传染病 事件 信访 舆情 举报 案件 救助 灾害 贫困 病虫害".split(
    " ",
  ),
);
const ADVERSE_WORDS = [
  ...ADVERSE.filter((word) => word.length > 1 && !NEUTRAL.has(word)),
  ..."损坏 破损 老化 闲置 荒废 积压 瘫痪 空白 难点 堵点 痛点 \\p{Script=Han}{2}难 缺口 瓶颈 杂乱 脏乱差? 乱象 暴发 爆发 挪用 挤占 截留 套取 冒领 漏洞 异常 宕机 堵车 雾霾 超标 超预算 超出预算 欠缺 不足 遗漏 漏[发报保助] 错[发报] 短缺 薄弱\\p{Script=Han}{2} 弱项 缺失 差距 差异 滞后 延误 延期 拖延 损耗 误工 落后 伤残 受伤".split(
    " ",
  ),
].join("|");

/** Any character but those of signs and of the ends of clauses. */
const CLEAN = "[^未不没无尚待仅只但却仍,;。]";
const ENDING =
  "(?:减轻|缓解|解决|消除|化解|补齐|补上|填补|克服|弥补|防止|避免|杜绝|打击|降低|减少|遏制|治理|整治|破解|改变|扭转|防范|防治|抵御|预防|应对|处置|处理|查处|整改|排查|监测|预警|管控|防控|控制|调处|调解|清理|清除|修复|更换|维修|下降|告别|攻克|攻坚|纠正|挽回|压减|缩短|应急|救援|评估|意识|脱贫|打通|突破|清零|清偿|盘活|改善|好转|缩小|达标|清运|化零|低于|率低)";
const NONE =
  "(?:从未|未|没有|无人?|零|不)(?:发生|出现|发现|产生|造成|存在|接到|收到|引发|形成|任何|一起|重大|较大|一般|安全|生产|质量|责任|有效|群众|相关|新的|新增|明显|群体性?|人员|资金|违规|使用|传染病|大规模|规模性|现象|情况)*";
/** Adverse things that are absent or were remedied: 无投诉, 解决了出行难, 隐患整改到位. */
const MENDED = new RegExp(
  `(?:${NONE}|${ENDING}${CLEAN}{0,8}?)(?:${ADVERSE_WORDS}|案件|事件|灾害|上访|(?:下降|降低|减少|下滑|反弹))(?:${ADVERSE_WORDS}|流行|蔓延|发生|出现|情况|现象|行为|问题)?|(?:(?:发现|存在|出现|发生)的?)?(?:${ADVERSE_WORDS})${CLEAN}{0,6}?${ENDING}`,
  "gu",
);

/** Words that hold the character of a sign and are none. */
const HARMLESS =
  /无限|未雨绸缪|不断|不仅|不但|不光|不止|不少|不错|不低于|不少于|不高于|不超过?|不大于|不小于|不变|不间断|不折不扣|不遗余力|不可或缺|必不可少|不动产|不同|不锈钢|坚持不懈|从不|不漏|不落一|不返贫|未来|未成年|从无到有|无障碍|无人机|无线|无偿|无害|无公害|无纸化|无缝|无微不至|无误|无一?遗漏|无死角|无损|无忧|无虞|无形|无私|无论|无缺|万无一失|非常|非遗|非物质|非公|非税|非农|非营利|非机动|停车|停放|停泊|退役|退休|退耕|退伍|退牧|退出|清退|失业|失能|失独|失地|失学|负责|减负|负荷|负氧|慢性|慢病|慢行|延伸|延长|延续|延安|诊断|判断|果断|断面|断点|降尘|降水|降雨|降本|降碳|降耗|降解|升降|低碳|低收入|低保|最低|低空|低温|低龄|低效用地|高低|少数民族|少年|少儿|多少|至少|超额|超前|超市|超声|超过?(?:预期|目标|计划|指标|年度|额)|超出预期|赶超|差异化|差别化|差旅|难度|难忘|困难(?:群众|家庭|学生|职工|群体|人员|党员|户|老人|儿童|残疾人|人群|幼儿|师生|毕业生|企业)|特困|困境|攻坚克难|克难|急难|疑难|救急难|防灾减灾|减灾|减免|减排|减税|加减|减量|缺陷率|差错率|投诉率|事故率|失误率|欠发达|错峰|纠错|漏斗|基本(?=公共|生活|建设|农田|医疗|养老|保障|需求|权益|药物|满足|形成|建立|建成|满意|实现|达到|稳定|健全|完善|消除|解决|符合|完好|正常|平稳|盘|设施|条件|技能|功能|业务|理论|服务|制度|适应|一致|普及)|(?:按|按照|依照|根据|年度|工作|完成|达到|生产|实施|采购|建设|进度|培训|项目|原)计划|计划(?:内|生育|任务|指标|目标|安排|要求|进度|单列|数|完成)|(?:达到|符合|好于|优于|高于|超|实现)预期|(?:比|较|与|同|跟|和|相对|相比|对比|[高低多少好优]于|超过|不及)(?:于)?(?:上|去|往|前)一?年|拟定|虚拟|模拟|部分(?=达成)|还(?=款|贷|田|林|草|清|建|原)|将(?=军|士)|除(?=草|尘|四害|险|雪|冰|湿|锈|垢|臭)|半(?=年|导体|径)|后备|旧貌|投诉(?=渠道|电话|处理|平台|机制|热线)|违建|滞留|暂住|只争朝夕|船只|提质不/gu;

/** Characters and words that deny or limit that the target was reached. */
const SIGN = new RegExp(
  [
    "[未不没无非否拟待欠缺差难乏仅只但却尚仍暂停退废违错漏弱劣负慢滞迟拖延逾亏断挪烂毁坏乱脏跌超]",
    "[失败损晚误低](?!碳)|鲜[有见]|少数|[较偏过很略甚还仍]少|少(?:发|报|于)|(?<!减)少了|较小|偏[高大多小]|略降|高于(?:预算|市场|控制)",
    "部分|基本|大部|大多|多数|大半|一半|半数|个别|局部|部份|[一二三四五六七八九]成(?!套|为|立|功|果|本|员)|初验|有限|主体(?!责任|地位|作用|多)|除|一些|偶[尔有]|时有|时断|时好|接近|将近|差不多",
    "预计|有望|力争|打算|正在|计划|即将|将(?:于|在|会|要|逐|继续|进一步|完成|实施|开展|有|达|提|改|得|增|促|持续|不断|全面|按|尽快)|筹备|筹建|在建|准备(?!充|工|到|就绪)|还[需有在要应存]|仍|下一步|征求意见|阶段(?:$|[,;。])|探索中",
    "(?:进行|推进|建设|实施|办理|整改|施工|审批|安装|招标|采购|评审|验收|组织|制定|修订|编制|测试|调试|研究|讨论|调整|协调|公示|申报|审核|审计|履行|完善|建立|发放)中(?:$|[,;。])",
    `(?:${ADVERSE_WORDS}|案件|成本|费用|能耗|支出|价格|负担|压力)${CLEAN}{0,4}?(?:上升|增加|增多|升高|增长|上涨|提高|偏高|较高)`,
    "刚[刚启开]|需要?一段|可望|一样$|返修|有时|过半|送审|报审|审议|剩|窄|太少|的少|怨|追加|比[^,;。]{0,6}多\\d|偷|短$|一阵|下学期|[项个件条户]中(?:完成|达标|合格)|末位|倒数|垫底|靠后|整改后|变更|他人|改为|宽松|间歇|糊涂|抵触|有意见|卡顿|掉线|缓行|跳闸|限电|收尾|洽谈|扯皮|推诿|减额|按比例|跟跑|追赶|封存|有垃圾|平淡|阶段性(?!成果|目标|任务|成效|进展)",
    "空间|为零|零$|[^\\d.]0%?$|(?<![\\dA-Za-z%年月日级])-\\d|受阻|为了|表面|口头|纸面|名义|普通|中等|适中|过得去|还[行可]|喜忧|走过场|流于|形式化|似乎|可能|应[当该]|应完成|争取|希望|要求完成|申请|(?:可以?|能够?)(?:按[时期]|如期)?(?:完成|竣工|完工|建成|交付)|开始|补[交报发]|初稿|草稿|草案|解约|离职|倒闭|下线|崩溃|收回|绝收|瑕疵|原[状样]|带病|狼藉|混用|松[懈散]|冷淡|观望|估算|狭窄|中$",
    "上年|去年|往年|前年|明年|次[年月日]|来年|翌[年日]|下一?年|下个?月|下季|下周|隔[天日年月]|跨年|短期|临时|短暂",
    "恶化|加剧|加重|反弹|回落|退化|退步|倒退|萎缩|衰退|疲软|低迷|冷清|淡薄|简陋|陈旧|坑洼|参差|堆积|频发|多发|高发|屡|紧张|上访|死亡|受损|减值|贬值|扩散|蔓延|雾霾|意见较?大",
    "取消|搁置|终止|中止|撤销|注销|流产|烂尾|甩项|遗留|剩余|结余|结转|打折|折扣|克扣|选择性|附条件|流标|返工|调[减整]到|依旧|依然|照旧|平平|持平|突破预算|突破控制|用于其他|假|虚|[有存]隐患|减收|减产|缩水|下滑|延后|推后|押后|补正|试运行|试用期",
    "(?:降低?|减少|下降|减弱|缩小|放缓)(?:了|明显|较大|较多)?(?:$|[,;。])",
    "(?:发生|出现|存在|接到|收到|发现)(?!了?(?:变化|积极|可喜|根本|好|质|转变|明显变化|巨大|表扬|感谢|锦旗))",
    ADVERSE_WORDS,
  ].join("|"),
  "u",
);

/** An answer without the runs of three or more characters that its target holds too, signs included. */
function withoutOwn(answer: string, target: string): string {
  if (target.length < 3 || answer.length > 200) return answer;
  let result = "";
  for (let at = 0; at < answer.length;) {
    let length = 0;
    while (at + length < answer.length && target.includes(answer.slice(at, at + length + 1)))
      length += 1;
    const isOwn = length > 2 && SIGN.test(answer.slice(at, at + length));
    if (!isOwn) result += answer.charAt(at);
    at += isOwn ? length : 1;
  }
  return result;
}

/**
 * Whether an answer in words holds a sign that its target was denied, reached in part, not yet, at
 * another time, or reversed. Takes keys (folded, without white space).
 *
 * @param falls whether the target asks for less, so that words of less are no sign
 * @param isDenying whether the target asks that something is not there
 */
export function holdsSign(
  answer: string,
  target: string,
  { falls, isDenying }: { readonly falls: boolean; readonly isDenying: boolean },
): boolean {
  const hasSign = (text: string): boolean => {
    const rest = text.replace(MENDED, " ").replace(HARMLESS, " ");
    return SIGN.test(falls ? rest.replace(FEWER, " ") : rest);
  };
  if (!hasSign(answer)) return isDenying && happened(answer);
  const rest = isDenying ? answer.replaceAll(target, " ") : withoutOwn(answer, target);
  return rest === answer || hasSign(rest);
}

/** A number of cases: 新增3户. */
const CASES =
  /(?:[1-9一二两三四五六七八九十几数]|\d0)[余多]?(?:起|件|例|户|人|次|个|家|处|项|宗|名)(?!不)/u;
const happened = (answer: string): boolean => {
  const at = answer.search(CASES);
  return at >= 0 && !/[未不没无零]/u.test(answer.slice(0, at));
};

const FEWER = /降低?|减少|下降|低于|减弱|缩[小短]|放缓/gu;
