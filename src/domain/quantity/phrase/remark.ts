/** Remarks in brackets behind a number. */
import type { Parser, PhraseContext } from "./parser";
import { decimal } from "../../decimal";
import { isCountingWord } from "../units/counting-units";
import { isModifier } from "../words/modifiers";
import { endsAsNoun } from "../words/noun-endings";
import { SAME } from "../words/synonyms";
import { words } from "../../text/wordings";
import { isFraction } from "../numbers/fraction";
import { deedsIn, isVerb } from "../words/actions";
import { COMPLETIONS, completes } from "../words/doing";
import { plainNumber } from "../numbers/plain-number";
import { canonicalUnit, conversionRatios, mayCountSame } from "../units/unit";
import { unitAt } from "../units/unit-at";
import { isOfEachPeriod } from "../words/periods";
import { LongestWords, LOOSE, PARTS, DISQUALIFYING } from "../words/vocabulary";

/** The number that a remark follows. */
interface Beside {
  readonly context: PhraseContext;
  readonly unit: string;
  /** The number as a plain decimal; null for a range. */
  readonly value: string | null;
  /** Whether a part of the remark is a phrase of its own: 每季度1次. */
  readonly isPhrase: (part: string) => boolean;
}

/**
 * Reads a remark in brackets that does not change the number: (含3次), (100%), (其中外省1次), (每季度1次),
 * (问卷120份). A second number in the same unit needs 其中 before it.
 *
 * @returns whether the remark was read; else the position is unchanged
 */
export function remark(parser: Parser, text: string, beside: Beside): boolean {
  const closing = text.indexOf(")", parser.at);
  const inner = text.slice(parser.at + 1, closing);
  if (closing < 0 || inner.includes("(")) return false;
  const end = closing + 1;
  if (inner === "100%" || /^\d{1,6}\/\d{1,6}$/u.test(inner)) {
    if (!agrees(inner === "100%" ? "1/1" : inner, beside)) return false;
    parser.at = end;
    return true;
  }
  const isPart = /^(其中|含|包括|包含)/u.test(inner);
  const { name } = beside.context;
  const verb = inner.replace(ADVERBS, "");
  const isDone = COMPLETIONS.includes(verb) && completes(verb, name);
  if (isDone || isSource(inner, name) || isOfTheYear(inner, beside) || isInParts(inner, beside)) {
    parser.at = end;
    return true;
  }
  if (divides(inner, beside) || lists(inner, beside)) {
    parser.at = end;
    return true;
  }
  const parts = inner.replace(/^(其中|含|包括|包含)[:,]?/u, "").split(/[,、;]/u);
  const areRead =
    parts.every((part) => isRemarkPart(part, isPart, beside)) &&
    (!isPart || isWhole(parts, beside));
  if (areRead) parser.at = end;
  return areRead;
}

/** (分3期): in how many parts it was done. */
const IN_PARTS =
  /^分[\d一二两三四五六七八九十]{1,3}(?:个)?(?:期|批|批次|次|场|班|班次|组|轮|片区|阶段)(?:实施|进行|开展|举办|完成|培训)?$/u;

/** 3期 of 分3期 is no second number of the row's own 2期. */
const isInParts = (inner: string, { unit }: Beside): boolean =>
  IN_PARTS.test(inner) && !(unit !== "" && inner.includes(unit));

/** Whether a fraction is the percentage that it explains, at its places; of a count it is the whole. */
function agrees(fraction: string, { unit, value }: Beside): boolean {
  const [done = "", all = ""] = fraction.split("/");
  if (unit !== "%") return done === all;
  return value !== null && isFraction(done, all, value);
}

function isRemarkPart(
  part: string,
  isPart: boolean,
  { context, unit, value, isPhrase }: Beside,
): boolean {
  const { side } = context;
  const match = /^(\p{Script=Han}{0,8}?)(\d[\d.,]{0,12})(\D{0,6})$/u.exec(part);
  if (match === null) {
    return side === "target" && /^每/u.test(part) && isPhrase(part);
  }
  const [, what = "", digits = "", counted = ""] = match;
  // a calendar year, possibly not the form's; 12个月（1年） is a duration
  if (counted === "年" && digits.length > 1) return false;
  // one month of a rate
  if (unit === "%" && /^[月日号]$/u.test(counted)) return false;
  const isListed = isPart && side === "actual" && what !== "" && isHarmless(what, context);
  if (!isListed && (DISQUALIFYING.test(what) || LOOSE.test(what.replace(/^每/u, "")))) return false;
  if (counted !== "" && unitAt(counted, 0) !== counted) return false;
  const other = canonicalUnit(counted);
  const sameUnit = other === unit || counted === "" || counted === "%";
  const isPartOfNumber = side === "actual" && mayCountSame(sameUnit ? unit : other, unit);
  const said = plainNumber(digits);
  if (said === null) return false;
  if (isPart) {
    if (what === "") return !isPartOfNumber && !sameUnit;
    return side === "target" || (isListed && (!isPartOfNumber || isAtMost(said, value)));
  }
  if (/^每/u.test(what)) return side === "target";
  // 12公里（8000米） contradicts itself, as 0次（2起） does
  if (isPartOfNumber) return saysNothing(what, context) && isSame(said, other, { value, unit });
  if (value === "0") return false;
  return !sameUnit && (what === "" || SAMPLES.test(what));
}

/** Words before the same number once more, which say no other stage of it: (共100户), not (开工100户). */
const ALL_OF = /^(?:已|实际|全部)?(?:共|共计|合计|总计|即|约合|折合|相当于|完成|全部)?$/u;
const saysNothing = (what: string, { name }: PhraseContext): boolean =>
  ALL_OF.test(what) ||
  (COMPLETIONS.includes(what.replace(ADVERBS, "")) && completes(what.replace(ADVERBS, ""), name));

/** Whether parts in the number's own unit are together no more than it. */
function isWhole(parts: readonly string[], { value, unit, context }: Beside): boolean {
  if (context.side === "target" || value === null) return true;
  const sum = parts.reduce((total, part) => {
    const [, digits = "", counted = ""] = /(\d[\d.,]{0,12})(\D{0,6})$/u.exec(part) ?? [];
    const own = counted === "" || canonicalUnit(counted) === unit;
    return own ? total.plus(decimal(plainNumber(digits) ?? "0")) : total;
  }, decimal("0"));
  return sum.lte(decimal(value));
}

/** 1年 beside 12个月. */
const isSame = (
  said: string,
  of: string,
  { value, unit }: Pick<Beside, "value" | "unit">,
): boolean =>
  value !== null &&
  conversionRatios(of, unit).some(([times, by]) =>
    decimal(said).times(times).eq(decimal(value).times(by)),
  );

const isAtMost = (part: string, whole: string | null): boolean =>
  whole !== null && decimal(part).lte(decimal(whole));

/** 春、秋各1次, 上、下半年各1次: two parts or more of one size. */
const EACH =
  /^(\p{Script=Han}{1,8}(?:[、和,]\p{Script=Han}{1,8}){1,5})各(\d{1,4}(?:\.\d{1,4})?)(\D{1,6})$/u;
const PART_OF = /^(\p{Script=Han}{1,8})(\d{1,6}(?:\.\d{1,4})?)(\D{1,6})$/u;

/** Whether a remark gives all parts of an answer's number: (线上1次,线下1次) behind 2次. */
function divides(inner: string, { context, unit, value }: Beside): boolean {
  if (context.side !== "actual" || value === null) return false;
  const each = EACH.exec(inner);
  const all = inner.replace(/^其中[:,]?/u, "").split(/[,、;]/u);
  const parts =
    each === null
      ? all.map((part) => PART_OF.exec(part)?.slice(1) ?? [])
      : (each[1] ?? "").split(/[、和,]/u).map((what) => [what, each[2] ?? "", each[3] ?? ""]);
  if (parts.length < 2 || new Set(parts.map(([what]) => what)).size < parts.length) return false;
  const fit = parts.every(
    ([what = "", , counted = ""]) =>
      what !== "" &&
      unitAt(counted, 0) === counted &&
      canonicalUnit(counted) === unit &&
      (isSeason(what) || isHarmless(what, context) || isKindOf(what, context)),
  );
  if (!fit) return false;
  const sum = parts.reduce((total, [, digits = "0"]) => total.plus(decimal(digits)), decimal("0"));
  return sum.eq(decimal(value));
}

/** Names of goods of any kind: 设备购置数量, not 医疗设备购置数量. */
const OF_ANY_GOODS =
  /^(?:采购|购置|购买|配备|添置|更新)?(?:办公|相关|各类)?(?:设备|物资|用品|器材|宣传品|家具|仪器)(?:采购|购置|购买|配备|添置|更新)?(?:数量?|台数|台套数|件数|套数)?$/u;
/** 电脑 of 设备购置数量. */
const isKindOf = (what: string, { name }: PhraseContext): boolean =>
  OF_ANY_GOODS.test(name) &&
  endsAsNoun(what) &&
  what.length > 1 &&
  !DISQUALIFYING.test(what) &&
  deedsIn(what).length === 0;

/** (城关小学、东街小学): places and institutions by their names. */
const LISTED = /^(?:分别(?:为|是)|即)?(\p{Script=Han}{3,12}(?:、\p{Script=Han}{3,12}){1,9})(等)?$/u;
const PLACE = /^(.{2,3})(?:村|社区|小学|中学|学校|幼儿园|镇|乡|街道|小区)$/u;
const KINDS_OF_PLACES = /[县市]|[镇乡]|村|社区|街道|小区/gu;
const INSTITUTIONS = /小学|中学|学校|幼儿园|高[校中]|院校|大学/gu;
const OF_SCHOOLS = /校|学|园|教/u;

/** Whether a remark names as many places as the number counts, or with 等 some of them. */
function lists(inner: string, { context, unit, value }: Beside): boolean {
  const [, all = "", others = ""] = LISTED.exec(inner) ?? [];
  if (all === "" || context.side !== "actual" || value === null) return false;
  if (!isCountingWord(unit) || /^[次场期批班届轮人名位]/u.test(unit)) return false;
  const places = all.split("、");
  const kinds = [
    ...(context.name.match(INSTITUTIONS) ?? []),
    ...(context.name.match(KINDS_OF_PLACES) ?? []),
  ];
  const arePlaces = places.every((place) => {
    const own = PLACE.exec(place)?.[1] ?? "";
    // 缓建 and 民办 are no names of places
    const isName =
      PART_WORDS.at(own, 0) === "" &&
      !isModifier(own) &&
      deedsIn(own).length === 0 &&
      !isVerb(own.slice(0, 2)) &&
      !/^私立/u.test(own);
    const isOfRow = !/(?:学|校|幼儿园)$/u.test(place) || OF_SCHOOLS.test(context.name);
    const fits = kinds.length === 0 || kinds.some((kind) => place.endsWith(kind));
    return (
      own !== "" &&
      isName &&
      isOfRow &&
      fits &&
      !DISQUALIFYING.test(place) &&
      !/[缓拟续扩改]建/u.test(own)
    );
  });
  const count = decimal(String(new Set(places).size));
  const endings = new Set(places.map((place) => place.slice(-1)));
  const isComplete = new Set(places).size === places.length && endings.size === 1;
  return arePlaces && isComplete && (others === "" ? count.eq(value) : count.lte(value));
}

/** Parts of a year, and its feasts, before which something is done: 春、秋, 上、下半年, 春节、重阳. */
const SEASON =
  /^(?:[春夏秋冬][季天]?|[上下]|[上下]半年|元旦|春节|元宵|清明|端午|中秋|国庆|重阳|五一|七一|八一)(?:节?前?后?)$/u;

/** Whether words are for a part of a year. */
export const isSeason = (text: string): boolean => SEASON.test(text);

/** Kinds of parts of which a name may count one alone: 男性 are no part of 女性培训人数. */
const OPPOSED: readonly RegExp[] = [
  /男|女/u,
  /线上|线下|现场|网络|视频|电话/u,
  /原有|新增|新建|改建|扩建|续建|维修|改造|修缮|采购|购置|购买|添置/u,
  /[省市县区乡镇村国境]|农民|街道|社区|外地|本地|[本外]单位|农村|城市|机关|基层/u,
  /财政|自筹|社会|中央|地方|上级|配套|拨款|补贴|贷款|收入/u,
  /[初中高]级|本科|研究生|硕士|博士|[高中]职/u,
  /纸质|电子/u,
  /[专兼]职/u,
  /半年|季|月/u,
  /[特一二三四五高中初甲乙丙]级|[一二三]类|[三二]甲|[正副]高/u,
  /集中|分散|面授|实地|上门|入户|定期|专项|专题|综合|日常|常态|重点|随机|日间|夜间|周末|节假日|线[上下]|现场|网络|视频|电话/u,
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
/** How something is done: 线上培训 of 培训人次. */
const MODE = new LongestWords(
  words(
    "线上 线下 现场 网络 视频 电话 集中 分散 专题 专项 定期 夜间 日间 周末 节假日 上半年 下半年 春季 秋季",
  ),
);
/** People who are no part of others: 儿童 of 老年人体检人数. */
const PEOPLE =
  /人$|儿童|妇女|青少年|农户|居民|村民|市民|医生|护士|民警|志愿者|专家|党员|干部|职工|教师|学生|孤儿|军人|新生|毕业生|农民|员工|人员|企业|单位|机构|医院|学校|中学|小学|幼儿园|家庭/u;
const ANY_PEOPLE = /^(?:党员|少数民族|残疾人|脱贫|低保)$/u;
const PART_WORDS = new LongestWords(PARTS);

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

/** Remarks on the source of a number. */
const SOURCE =
  /^(?:第三方)?(?:含税价?|含税费|实际支出数?|实际值?|决算数?|财务数据|统计数据?|(?:问卷|电话|抽样|现场|实地|网络|线上|满意度)(?:调查|测评|调研)(?:结果)?|问卷)$/u;
/** The price of a contract, which is not what was paid. */
const PRICE = /^(?:审定(?:数|价|金额)|合同价|中标价|成交价)$/u;
const OF_PRICE = /价|成本|造价|费用?(?:控制)?$/u;
const PAID = /支付|支出|拨付|兑付|执行|投入/u;

const isSource = (inner: string, name: string): boolean =>
  SOURCE.test(inner) || (PRICE.test(inner) && OF_PRICE.test(name) && !PAID.test(name));

/** Adverbs before a verb of completion: 均已验收. */
const ADVERBS = /^(?:均|都|全部|已全部|已经)?已?/u;

/** The whole year, or single months of it: (全年), (2024年度), (3月、5月); not a part of it (1-6月). */
const OF_YEAR = /^(?:(?:本|全)年度?|年度|年度?累计|全年累计|全年合计|累计|合计)$/u;
const IN_MONTHS =
  /^(?:1月?[-~～—至]12月|(?:1[0-2]|[1-9])月?份?(?:[、,和及](?:1[0-2]|[1-9])月?份?)*(?<=月|月份))$/u;

/** Whether a remark names the form's year, or months of it. */
function isOfTheYear(inner: string, { context: { side, name, year = "" }, unit }: Beside): boolean {
  if (side === "target" || isOfEachPeriod(name)) return false;
  // 98%（3月） is the rate of one month
  if (unit === "%" && IN_MONTHS.test(inner) && !/^1月?[-~～—至]/u.test(inner)) return false;
  if (year !== "" && inner === `截至${year}年12月31日`) return true;
  const ofYear = year !== "" && inner.startsWith(`${year}年`);
  const rest = ofYear ? inner.slice(`${year}年`.length).replace(/^度/u, "") : inner;
  return (ofYear && rest === "") || OF_YEAR.test(inner) || IN_MONTHS.test(rest);
}

/** What a remark may count besides the row's own number. */
const SAMPLES = /^(问卷|样本|调查|有效问卷|抽样|回收|发放|共|受访|涉及|参与)+$/u;
