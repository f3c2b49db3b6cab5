/** An answer whose only word of its row's name is a deed: 采购 of 采购救生衣, and not 培训 of 培训学校. */
import {
  deedsIn,
  deedsOf,
  isBringing,
  isDeed,
  isRemoving,
  isStep,
  mayBeAttribute,
  MEASURE_BEHIND,
} from "../words/actions";
import { endsAsNoun, isPlaceOrTool } from "../words/noun-endings";
import { isCountingWord } from "../units/counting-units";
import { magnitudeOf } from "../units/unit";

/** What people are trained in. */
const SKILL = /(?:技能|知识|技术|业务|能力|电商)$/u;
/** Those who do a deed, and its papers: 建设单位, 招标文件. */
const ROLE = /^(?:单位|人员|机构|公司|企业|部门|厂|合同|协议|文件|费用?)$/u;
/** Places that are named by a deed: 培训学校. */
const PLACE = /^(?:学校|中心|基地|站点?|点|室|所|馆|院|网点|网站|平台|场所|机构)$/u;
/** Deeds of which 人员 are those that it is done to: 培训人员. */
const TREATED = /^(?:培训|慰问|招[聘录募]|聘[用请]|选[聘派]|救助|资助|安置|配备|补[助贴])$/u;

/**
 * Whether an answer's only word is a deed that the name has as an attribute, or before its last deed: 培训 of
 * 培训学校数, 招标 of 项目招标建设数.
 */
export function isDeedOfAnother(own: string, named: readonly string[], unit: string): boolean {
  const [deed = "", other] = named;
  if (other !== undefined || !isDeed(deed) || !isCountingWord(magnitudeOf(unit).rest)) return false;
  const thing = own.replace(MEASURE_BEHIND, "");
  const last = deedsOf(thing).at(-1);
  const isLast = last !== undefined && last.from + last.word.length === thing.length;
  if (isLast)
    return last.word !== deed && isStep(deed) && !isBringing(deed) && isBringing(last.word);
  if (!thing.startsWith(deed)) return false;
  const object = thing.slice(deed.length);
  if (ROLE.test(object)) return !(object === "人员" && (TREATED.test(deed) || isRemoving(deed)));
  return PLACE.test(object) && mayBeAttribute(deed) && !/^(?:合格|达标)$/u.test(deed);
}

/** Papers, which are written and printed: 报告 of 出具审计报告. */
const PAPER = /(?:报告|文本|方案|意见书?|证书|手册|年鉴|指南|教材|规划|文书|资料|[图文]册)$/u;

/**
 * Whether an answer's only word is the deed of a name, before its only object or at its end: 采购 of 采购救生衣, 培训
 * of 家电维修技能培训; not 采购 of 采购安装设备 or 维修 of 道路维修养护.
 */
export function isDeedOf(own: string, named: readonly string[], unit: string): boolean {
  const [deed = "", other] = named;
  if (other !== undefined || !isDeed(deed) || !isCountingWord(magnitudeOf(unit).rest)) return false;
  const thing = own.replace(MEASURE_BEHIND, "");
  const deeds = deedsOf(thing);
  const subject = thing.slice(0, -deed.length);
  // 线下 of 线下培训 narrows what is counted, as 新增 does
  const isPlain = (endsAsNoun(subject) || SKILL.test(subject)) && !/^[新净]增/u.test(subject);
  if (thing.endsWith(deed) && isPlain)
    return deeds.every(
      ({ word, from }) => word === deed || from + word.length < thing.length - deed.length,
    );
  const object = thing.slice(deed.length);
  if (!thing.startsWith(deed) || !(endsAsNoun(object) || PAPER.test(object))) return false;
  // 培训 of 培训学校, 体检 of 体检中心
  if (mayBeAttribute(deed) || (isPlaceOrTool(object) && !isBringing(deed))) return false;
  const [next] = deedsIn(object);
  return next === undefined || (next.from === 0 && PAPER.test(object.slice(next.word.length)));
}
