/** An answer told as a sentence: 全年共开展4次, 未发生事故. */

const PERIOD =
  "(?:全年|本年度?|当年|年度|年内|截至年底|累计|共计?|合计|总计|实际|均?已|已经|均|按[时期]|按计划)*";
const DONE =
  "(?:完成|开展|举办|举行|组织|召开|培训|发放|印发|下发|新建|建成|建设|改造|维修|维护|修复|养护|购置|采购|购买|检查|巡查|抽检|抽查|编制|发布|印刷|印制|补助|资助|支持|服务|覆盖|支出|投入|安装|配备|更新|种植|绿化|清理|清运|拆除|接待|受理|办理|办结|审核|评审|验收|引进|招聘|招录|选派|慰问|救助|惠及|受益|参与|参加|宣传|播放|播出|刊发|制作|设计|出版|调研|走访|监测|检测|处置|处理|整治|治理|实现|实施|推进|推广|创建|认定|达到)*";
const WHAT =
  "(?:了|各类|各项|相关|活动|培训班?|会议|检查|工作|项目|任务|人员|人数|群众|学员|次数|数量|面积|里程|金额|资金)*";
const TOLD = new RegExp(`^${PERIOD}${DONE}${WHAT}(?:共计?|累计|为|达)?(?=\\d)`, "u");

/** 全年共开展4次 → 4次; null where no such words lead to a number. */
export function amountInSentence(text: string): string | null {
  const told = TOLD.exec(text)?.[0] ?? "";
  return told === "" ? null : text.slice(told.length);
}

const NO_CASE =
  /^(?:无|没有|零|未发生|未出现|未产生)(?:任何|重大|较大|一般|安全|质量|责任|群体性|网络|有效|相关|负面)*(?:事故|投诉|差错|发生|上访|信访|案件|问题|事件|现象|情况|拖欠|违规|违纪|举报|泄密|舆情)*$/u;

/** Whether a key says that there was no case: what 0次 asks for. */
export const saysNoCase = (key: string): boolean => NO_CASE.test(key);
