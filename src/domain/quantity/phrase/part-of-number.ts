/** Words for a part of a number, which may be a part of what its row counts: 其中外省1次. */
import { deedsIn } from "../words/actions";
import { SAME } from "../words/synonyms";
import { LongestWords, PARTS } from "../words/vocabulary";
import { IN_SOME_WAY } from "../words/ways";
import type { PhraseContext } from "./parser";

/** Kinds of parts of which a name may count one alone: 男性 are no part of 女性培训人数. */
const OPPOSED: readonly RegExp[] = [
  /男|女/u,
  /原有|新增|新建|改建|扩建|续建|维修|改造|修缮|采购|购置|购买|添置/u,
  /[省市县区乡镇村国境]|农民|街道|社区|外地|本地|[本外]单位|农村|城市|机关|基层/u,
  /财政|自筹|社会|中央|地方|上级|配套|拨款|补贴|贷款|收入/u,
  /[初中高]级|本科|研究生|硕士|博士|[高中]职/u,
  /纸质|电子/u,
  /[专兼]职/u,
  /半年|季|月/u,
  /[特一二三四五高中初甲乙丙]级|[一二三]类|[三二]甲|[正副]高/u,
  new RegExp([...IN_SOME_WAY, "综合", "日常", "常态", "重点", "随机"].join("|"), "u"),
  /培训|会议|活动|比赛|检查|调研|评审|宣传|演练|讲座/u,
  /管理|技术/u,
  /困难|普通/u,
  /春|夏|秋|冬/u,
  /异地|本地|央企|地方/u,
  /软件|硬件/u,
  /[大中小]型|[大中小]桥|特大/u,
  /重点|普通|一般|核心/u,
  /专利|论文|SCI/u,
  /[境国][内外]|海外/u,
  /少儿|成人/u,
  /医疗|教育|养老|就业|住房/u,
];
/** How or when something is done: 线上培训 of 培训人次. */
const MODE = new LongestWords([...IN_SOME_WAY, "上半年", "下半年", "春季", "秋季"]);
/** People who are no part of others: 儿童 of 老年人体检人数. */
const PEOPLE =
  /人$|儿童|妇女|青少年|农户|居民|村民|市民|医生|护士|民警|志愿者|专家|党员|干部|职工|教师|学生|孤儿|军人|新生|毕业生|农民|员工|人员|企业|单位|机构|医院|学校|中学|小学|幼儿园|家庭/u;
const ANY_PEOPLE = /^(?:党员|少数民族|残疾人|脱贫|低保)$/u;
/** Words for a part of a number, by place, kind, time or source of funds. */
export const PART_WORDS = new LongestWords(PARTS);

/** What is left of a part, where it is a word of the row. */
const ownNoun = (rest: string, row: string): string =>
  rest.length > 1 && row.includes(rest) ? rest : "";

/**
 * Whether words for a part of a number are listed, and may be a part of what the row counts: no word of the
 * row (其中安装80盏 of 路灯安装数量 says how many were installed), and none that the row excludes (原有 of 新增).
 */
export function isHarmless(what: string, { name, target }: PhraseContext): boolean {
  const row = `${name}${target}`;
  let at = 0;
  while (at < what.length) {
    const rest = what.slice(at + 1);
    // 老党员, 女村医 of 村医培训人数
    const isKind =
      /^[男女老]$/u.test(what.charAt(at)) &&
      rest.length > 1 &&
      (PEOPLE.test(rest) || (/[员生者工师医户]$/u.test(rest) && ownNoun(rest, row) !== ""));
    const own = at > 0 ? ownNoun(what.slice(at), row) : "";
    const word = isKind ? what.charAt(at) : own || PART_WORDS.at(what, at);
    if (word === "") return false;
    if (!isKind && row.includes(word)) {
      // 困难学生 of 资助学生人数
      if (at === 0 || (deedsIn(word).length > 0 && !MODE.cover(what.slice(0, at)))) return false;
      at += word.length;
      continue;
    }
    if (OPPOSED.some((kind) => kind.test(word) && kind.test(row))) return false;
    const isOfRow =
      at > 0 && SAME.some((all) => all.includes(word) && all.some((one) => row.includes(one)));
    if (PEOPLE.test(word) && !ANY_PEOPLE.test(word) && !isOfRow && PEOPLE.test(row)) return false;
    at += word.length;
  }
  return true;
}
