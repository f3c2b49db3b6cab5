/** A cell of a column of criteria as a rule: every word of it is accounted for, or it is none. */
import type { Band, Condition, Criterion, Result, Rule, Step } from "./criterion";
import { criterionText } from "./criterion-text";
import { isJudgedText } from "./judged-text";
import { readCondition } from "./read-condition";
import { readDefinition, readFormula } from "./read-formula";
import { readLimit, type Limit } from "./read-limit";
import { readGain, readResult } from "./read-result";
import { readStep, type ReadStep } from "./read-step";
import { isPercent } from "./read-subject";
import { TokenReader } from "./token-reader";
import { tokensOf, type Token } from "./tokens";

/** Longer texts are not taken apart. */
const LONGEST = 500;

/** Words by which a text says how points are given. */
const GIVES_POINTS =
  /得分|满分|计分|给分|扣|减分|折算|线性|综合评[价定](?=$|[;。])|评分(?!表|标准|依据|细则|办法|说明)|不得|\d分|零分|打分|赋分|酌情|[得计给](?:该项|本项|指标|标准)?(?:权重|分值)|按(?:照)?(?:完成)?(?:比例|率)|[率)][×*]\d|(?:[×*]|乘以)(?:分值|权重)/u;

/**
 * Reads a criterion.
 *
 * @param name the row's name: what the row measures may be called by it
 */
export function readCriterion(text: string, name: string): Criterion {
  const read = text.length > LONGEST ? "" : criterionText(text);
  if (read === "" ? text.trim() === "" : !GIVES_POINTS.test(read)) return { kind: "remark" };
  const tokens = tokensOf(read, criterionText(name));
  const rule = readRule(tokens);
  if (rule !== null) return isJudgedAlone(rule) ? { kind: "judged" } : rule;
  return isJudgedText(tokens, (sentence) => readRule(sentence) !== null)
    ? { kind: "judged" }
    : { kind: "not-understood" };
}

const isJudgedAlone = ({ bands, step }: Rule): boolean =>
  step === null && bands.length > 0 && bands.every(({ result }) => result.kind === "person");

interface Draft {
  readonly bands: Band[];
  step: Step | null;
  weight: string | null;
  standard: string | null;
  bonus: boolean;
  /** Steps must follow: the text announces them. */
  restated: boolean;
  /** The step is without 每, so that it needs 扣完为止 to count more than once. */
  single: boolean;
  untilNothing: boolean;
}

function readRule(tokens: readonly Token[]): Rule | null {
  const reader = new TokenReader(tokens);
  const draft: Draft = {
    bands: [],
    step: null,
    weight: null,
    standard: null,
    bonus: false,
    restated: false,
    single: false,
    untilNothing: false,
  };
  while (!reader.isAtEnd) {
    if (readDefinition(reader)) continue;
    const formula = reader.attempt(() => readFormula(reader));
    if (formula !== null) {
      draft.bands.push({ when: { kind: "otherwise" }, result: formula.result });
      if (formula.weight !== null && !nameWeight(draft, formula.weight)) return null;
      continue;
    }
    const isBetween = reader.takeIf(
      ({ mark, kinds }) => mark !== null || kinds.has("open") || kinds.has("close"),
    );
    if (isBetween === null && !readClause(reader, draft)) return null;
  }
  const { bands, step, weight, standard, bonus } = draft;
  if (bands.length === 0 && step === null && !bonus) return null;
  const isOpen = (draft.restated && step === null) || (draft.single && !draft.untilNothing);
  return isOpen ? null : { kind: "rule", bands, step, weight, standard, bonus };
}

/** One clause; false where none is understood, or where it does not go with those before it. */
function readClause(reader: TokenReader, draft: Draft): boolean {
  const limit = reader.attempt(() => readLimit(reader));
  if (limit !== null) return addLimit(draft, limit);
  const step = reader.attempt(() => readStep(reader));
  if (step !== null) return addStep(draft, step);
  const gain = reader.attempt(() => readGain(reader));
  if (gain !== null) {
    draft.bands.push({ when: { kind: "otherwise" }, result: gain });
    return true;
  }
  const band = reader.attempt(() => readBand(reader));
  if (band === null) return false;
  if ("step" in band) return addStep(draft, band);
  if (band.result === "bonus") draft.bonus = true;
  else draft.bands.push({ when: band.when, result: band.result });
  return band.weight === null || nameWeight(draft, band.weight);
}

function addLimit(draft: Draft, limit: Limit): boolean {
  switch (limit.kind) {
    case "usual":
      return true;
    case "until-nothing":
      draft.untilNothing = true;
      return true;
    case "restated":
      draft.restated = true;
      return true;
    case "weight":
      return nameWeight(draft, limit.points);
    case "most-off":
      return changeStep(draft, { most: limit.points });
    case "part":
      return draft.step?.size === limit.size && changeStep(draft, { part: limit.part });
    case "standard":
      draft.standard = limit.value;
      return true;
  }
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
function addStep(draft: Draft, { step, adds, single }: ReadStep): boolean {
  draft.single ||= single;
  if (adds) {
    draft.bonus = true;
    return true;
  }
  if (draft.step !== null) return false;
  draft.step = step;
  return true;
}

type ReadBand =
  | {
      readonly when: Condition;
      readonly result: Result | "bonus";
      /** The weight that a product names; null where there is none. */
      readonly weight: string | null;
    }
  | ReadStep;

/** A condition with its result, or with the step that is counted from its bound. */
function readBand(reader: TokenReader): ReadBand | null {
  const when = reader.attempt(() => readCondition(reader));
  if (when === null) {
    const result = readResult(reader);
    if (result === null || !standsAlone(result)) return null;
    return { when: { kind: "otherwise" }, result, weight: null };
  }
  reader.passSoft();
  const isStandard = reader.take("asStandard") !== null;
  reader.passSoft();
  const read = reader.attempt(() => readStep(reader));
  if (read === null && isStandard) return null;
  if (read !== null) {
    const from = referenceOf(when, read.step);
    return from === undefined ? null : { ...read, step: { ...read.step, from } };
  }
  const isBonus = reader.attempt(() => {
    if (reader.take("bonus") === null || reader.takeNumber() === null) return null;
    return reader.take("points");
  });
  if (isBonus !== null) return { when, result: "bonus", weight: null };
  const formula = reader.attempt(() => readFormula(reader));
  if (formula !== null) return { when, ...formula };
  const isExact = when.kind === "interval" && when.low !== null && when.low === when.high;
  const result = readResult(reader, isExact);
  // 没有达到95%得满分 contradicts itself
  const isDenied = when.kind === "missed" || (when.kind === "interval" && when.denied);
  if (result === null || (isDenied && result.kind === "full")) return null;
  return { when, result, weight: null };
}

/** 按比例得分 and 酌情扣分 need no condition. */
const standsAlone = ({ kind }: Result): boolean => kind === "proportion" || kind === "person";

/** Where a step is counted from: null at the target; undefined where the two do not go together. */
function referenceOf(when: Condition, step: Step): string | null | undefined {
  if (when.kind === "met" || when.kind === "on-time" || when.kind === "none") return undefined;
  if (when.kind !== "interval") return step.from;
  // 低于90%的, and 不低于90%: in both 90% is what steps are counted from
  if (when.low !== null && when.high !== null) return undefined;
  const bound = when.low ?? when.high;
  if (bound === null || (when.bare && step.side === "above")) return undefined;
  const isSame =
    when.measured.of === step.measured.of ||
    (when.measured.of === "answer" && when.measured.unit === "") ||
    (isPercentage(when.measured) && isPercentage(step.measured));
  return isSame ? bound.value : undefined;
}

const isPercentage = (measured: Step["measured"]): boolean =>
  measured.of === "completion" ||
  measured.of === "percentage" ||
  (measured.of === "answer" && isPercent(measured.unit));
