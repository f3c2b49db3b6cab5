/** A cell of a column of criteria as a rule: every word of it is accounted for, or it is none. */
import type { Band, Condition, Criterion, Result, Rule, Step } from "./criterion";
import { criterionText } from "./criterion-text";
import { isPercent } from "./measured";
import { readCondition } from "./read-condition";
import { readResult } from "./read-result";
import { readStep } from "./read-step";
import { Scanner } from "./scanner";

/** Longer texts are not taken apart. */
const LONGEST = 500;

/** Words by which a text says how points are given. */
const GIVES_POINTS =
  /得分|满分|计分|给分|扣|减分|折算|线性|评分(?!表|标准|依据|细则|办法|说明)|不得|\d分|零分|打分|赋分|酌情|按(?:照)?(?:完成)?(?:比例|率)|[×*](?:分值|权重)/u;

const SEPARATORS = /[,;。、:()]+/uy;
const N = String.raw`(\d{1,12}(?:\.\d{1,6})?)`;
/** 扣完为止: no score is below 0 anyway. */
const UNTIL_NOTHING =
  /(?:直至|直到)?(?:该项|本项|此项|指标)?(?:分值|分数|得分|满分)?(?:扣完(?:该项|本项|此项|指标|全部)?(?:分值|分数|得分|分)?(?:为止)?|最多扣完|扣至0分(?:为止)?|扣到0分(?:为止)?|最低(?:得|为|扣至)?0分|(?:不计|不得|不出现)负分|不得低于0分)/uy;
/** 最高不超过满分: no score is above its weight anyway. */
const NEVER_MORE =
  /(?:得分)?(?:最高|最多)?(?:得分)?(?:不超过|不得超过|不高于|得|≤)(?:满分|分值|权重分?|指标分值|该项分值|本项分值|标准分)(?:值)?|(?:完成率)?(?:超过|超出|大于|>)100%的?(?:,)?按100%(?:计算|计)?/uy;
/** 扣完30分为止 names the weight. */
const ALL_OFF = new RegExp(String.raw`扣完${N}分为止`, "uy");
const MOST_OFF = new RegExp(
  String.raw`(?:最多|最高|累计最多|合计最多)(?:可)?扣(?:减|除)?${N}分|(?:最多)?扣分不超过${N}分`,
  "uy",
);
const PART_WHOLE =
  /不足(?:1|\d{1,12}(?:\.\d{1,6})?)?(?:个百分点|百分点|%|[个项次天日人户件])的?,?(?:均)?(?:按|以)(?:1|\d{1,12}(?:\.\d{1,6})?)?(?:个百分点|百分点|%|[个项次天日人户件])(?:计算?|扣分|算)/uy;
const PART_NOTHING =
  /不足(?:1|\d{1,12}(?:\.\d{1,6})?)?(?:个百分点|百分点|%|[个项次天日人户件])的?,?不(?:扣分|计|计算)/uy;
const OWN_WEIGHT = new RegExp(
  String.raw`(?:本项|该项|此项|指标|本指标){0,6}(?:满分|总分|分值|标准分|权重|共)(?:为|是|:|=)?${N}分`,
  "uy",
);
const THE_WEIGHT = "(?:该|本|指标|项|标准){0,6}(?:分值|权重分?|满分|标准分|分数)";
const FORMULA = new RegExp(
  String.raw`(?:本项|该项|指标|实际|评价){0,6}(?:得分)?(?:=|为|等于|按)?(?:完成率法:)?[(]?(?:(?:实际|指标|任务|目标){0,6}完成率|(?:实际)?完成(?:值|数|数量)?[÷/](?:年度|年初|全年)?(?:目标值|计划值|计划数|指标值|预期值|目标数|计划数量)(?:[*×]100%)?|实际([\p{Script=Han}]{0,6})[÷/]目标\1)[)]?(?:[*×xX]|乘以)(?:${THE_WEIGHT}|${N}分)`,
  "uy",
);
/** 上限20分 names the weight. */
const AT_MOST = new RegExp(String.raw`(?:上限|最高)(?:为|得)?${N}分`, "uy");
const JUDGED =
  /酌情|由.{0,12}(?:打分|评分|评定|判定)|综合(?:评分|打分|评定|判断)|(?:视|根据).{0,16}(?:打分|评分|给分|评定)/u;

/** A text that names points as well leaves only a part of them to a person. */
const NAMES_POINTS = /\d分|每|满分|不得分/u;

/**
 * Reads a criterion.
 *
 * @param name the row's name: what the row measures may be called by it
 */
export function readCriterion(text: string, name: string): Criterion {
  const read = text.length > LONGEST ? "" : criterionText(text);
  if (read === "" ? text.trim() === "" : !GIVES_POINTS.test(read)) return { kind: "remark" };
  const rule = read === "" ? null : readRule(read, criterionText(name));
  if (rule !== null) return isJudgedAlone(rule) ? { kind: "judged" } : rule;
  return JUDGED.test(read) && !NAMES_POINTS.test(read)
    ? { kind: "judged" }
    : { kind: "not-understood" };
}

const isJudgedAlone = ({ bands, step }: Rule): boolean =>
  step === null && bands.every(({ result }) => result.kind === "person");

interface Draft {
  readonly bands: Band[];
  step: Step | null;
  weight: string | null;
}

function readRule(text: string, name: string): Rule | null {
  const scanner = new Scanner(text);
  const draft: Draft = { bands: [], step: null, weight: null };
  while (!scanner.isAtEnd) {
    if (scanner.match(SEPARATORS) !== null) continue;
    if (!readClause(scanner, name, draft)) return null;
  }
  const { bands, step, weight } = draft;
  return bands.length === 0 && step === null ? null : { kind: "rule", bands, step, weight };
}

/** One clause; false where none is understood, or where it does not go with those before it. */
function readClause(scanner: Scanner, name: string, draft: Draft): boolean {
  const all = scanner.match(ALL_OFF);
  if (all !== null) return draft.step !== null && nameWeight(draft, all[1] ?? "");
  if (scanner.match(UNTIL_NOTHING) !== null) return draft.step !== null || draft.bands.length > 0;
  if (scanner.match(NEVER_MORE) !== null) return draft.bands.length > 0;
  if (scanner.match(PART_WHOLE) !== null) return changeStep(draft, { part: "as-a-whole" });
  if (scanner.match(PART_NOTHING) !== null) return changeStep(draft, { part: "not-at-all" });
  const most = scanner.match(MOST_OFF);
  if (most !== null) return changeStep(draft, { most: most[1] ?? most[2] ?? null });
  const formula = scanner.match(FORMULA);
  if (formula !== null) {
    draft.bands.push({ when: { kind: "otherwise" }, result: { kind: "proportion" } });
    return formula[2] === undefined || nameWeight(draft, formula[2]);
  }
  const own = scanner.match(OWN_WEIGHT) ?? scanner.match(AT_MOST);
  if (own !== null) return nameWeight(draft, own[1] ?? "");
  const step = scanner.attempt(() => readStep(scanner, name));
  if (step !== null) return addStep(draft, step);
  const read = scanner.attempt(() => readBand(scanner, name));
  if (read === null) return false;
  if ("step" in read) return addStep(draft, read.step);
  draft.bands.push(read);
  return true;
}

/** Two weights that differ have no one reading. */
function nameWeight(draft: Draft, weight: string): boolean {
  const isSame = draft.weight === null || draft.weight === weight;
  draft.weight = weight;
  return isSame;
}

function changeStep(draft: Draft, changes: Partial<Step>): boolean {
  if (draft.step === null) return false;
  draft.step = { ...draft.step, ...changes };
  return true;
}

/** Two steps have no one reading. */
function addStep(draft: Draft, step: Step): boolean {
  if (draft.step !== null) return false;
  draft.step = step;
  return true;
}

/** A condition with its result, or with the step that is counted from its bound. */
function readBand(scanner: Scanner, name: string): Band | { readonly step: Step } | null {
  const when = readCondition(scanner, name);
  if (when === null) {
    const result = readResult(scanner);
    return result === null || !standsAlone(result) ? null : { when: { kind: "otherwise" }, result };
  }
  scanner.match(/[,:则]+/uy);
  const step = scanner.attempt(() => readStep(scanner, name));
  if (step !== null) {
    const from = referenceOf(when, step);
    return from === undefined ? null : { step: { ...step, from } };
  }
  const result = readResult(scanner);
  return result === null ? null : { when, result };
}

/** 按比例得分 and 酌情扣分 need no condition. */
const standsAlone = ({ kind }: Result): boolean => kind === "proportion" || kind === "person";

/** Where a step is counted from: null at the target; undefined where the two do not go together. */
function referenceOf(when: Condition, step: Step): string | null | undefined {
  if (when.kind === "met") return undefined;
  if (when.kind !== "interval") return null;
  const bound = step.side === "below" ? when.high : when.low;
  const other = step.side === "below" ? when.low : when.high;
  if (bound === null || other !== null) return undefined;
  const isSame =
    when.measured.of === step.measured.of ||
    (isPercentage(when.measured) && isPercentage(step.measured));
  return isSame ? bound.value : undefined;
}

const isPercentage = (measured: Step["measured"]): boolean =>
  measured.of !== "answer" || isPercent(measured.unit);
