/** Steps of a criterion: 每低1个百分点扣0.5分, 每延期1天扣1分, 每发生1次扣2分. */
import { isCountingWord } from "../quantity/units/counting-units";
import type { Measured, Step } from "./criterion";
import { readDeduction } from "./read-deduction";
import { isPercent, measuredBy, readSubject, type Subject } from "./read-subject";
import type { TokenReader } from "./token-reader";
import type { Token } from "./tokens";

/** A step with what it does to the points: takes off, or adds. */
export interface ReadStep {
  readonly step: Step;
  readonly adds: boolean;
  /** It is without 每: 缺1项扣1分. */
  readonly single: boolean;
}

type Direction = "below" | "above" | "late" | "occurs";

/** One step at this place; null where there is none that is understood. */
export function readStep(reader: TokenReader): ReadStep | null {
  return reader.attempt(() => readEvery(reader)) ?? reader.attempt(() => readPerUnit(reader));
}

function readEvery(reader: TokenReader): ReadStep | null {
  const before = readSubject(reader);
  reader.passSoft();
  const early = readDirection(reader);
  const noun = early === null && before.named ? null : readNoun(reader);
  reader.take("by");
  const single = reader.take("every") === null;
  const after = readSubject(reader);
  const direction = readDirection(reader) ?? early;
  const thing = readNoun(reader);
  reader.take("goal");
  const size = reader.takeNumber() ?? "1";
  const unit = reader.takeUnit() ?? (reader.take("points") === null ? null : "分");
  if (unit === null) return null;
  // without 每 only what is missing or happened is counted: 缺1项, 发生1起
  const isCount = direction === "below" || direction === "occurs";
  if (single && (size !== "1" || !isCount || !isCountingWord(unit))) return null;
  const counted = readNoun(reader);
  const isUndone = direction === null && takeUnfinished(reader) !== null;
  const kind = direction ?? (isUndone ? "below" : "occurs");
  const isNamed = [noun, thing, counted].some((each) => each !== null);
  const part = readPart(reader);
  reader.passSoft();
  const points = readDeduction(reader);
  if (points === null) return null;
  if (before.named && after.named) return null;
  const subject = before.named ? before : after;
  const measured = measuredOf(kind, subject, unit, isNamed);
  if (measured === null) return null;
  const side = kind === "below" ? "below" : "above";
  const from = measured.of === "delay" || measured.of === "occurrences" ? "0" : null;
  if (part !== null && part.size !== size) return null;
  const { adds, ...off } = points;
  return {
    adds,
    single,
    step: { side, size, measured, ...off, from, part: part?.part ?? "in-proportion", most: null },
  };
}

function measuredOf(
  direction: Direction,
  subject: Subject,
  unit: string,
  isNamed: boolean,
): Measured | null {
  if (direction === "late") return isPercent(unit) ? null : { of: "delay", unit };
  if (direction === "occurs") {
    return isPercent(unit) || subject.completion ? null : { of: "occurrences", unit };
  }
  // what is counted must be the row's own
  if (isNamed && isPercent(unit)) return null;
  return measuredBy({ ...subject, ofGoal: false }, unit);
}

function readDirection(reader: TokenReader): Direction | null {
  if (reader.take("less", "undone") !== null) return "below";
  if (reader.take("late") !== null) return "late";
  if (reader.takeIf(({ kinds, text }) => kinds.has("lower") && text !== "<") !== null)
    return "below";
  if (reader.take("more") !== null) return "above";
  if (reader.takeIf(({ kinds, text }) => kinds.has("higher") && text !== ">") !== null) {
    return "above";
  }
  return reader.take("event") === null ? null : "occurs";
}

/** 每有1项未完成; 每1人不符合 counts others than the row's figure. */
const takeUnfinished = (reader: TokenReader): Token | null =>
  reader.takeIf(({ kinds, text }) => kinds.has("undone") && text.includes("完成"));

/** The thing counted, where it is a part of the row's name. */
const readNoun = (reader: TokenReader): Token | null =>
  reader.takeIf(({ name, kinds }) => name !== null && kinds.size === 0);

/** 扣2分/次. */
function readPerUnit(reader: TokenReader): ReadStep | null {
  reader.take("event");
  readNoun(reader);
  reader.take("event");
  const points = readDeduction(reader);
  if (points === null || points.adds || reader.take("over") === null) return null;
  const unit = reader.takeUnit();
  if (unit === null || isPercent(unit)) return null;
  const measured = { of: "occurrences", unit } as const;
  const { adds, ...off } = points;
  return {
    adds,
    single: false,
    step: {
      side: "above",
      size: "1",
      measured,
      ...off,
      from: "0",
      part: "in-proportion",
      most: null,
    },
  };
}

/** How a part of a step of a size counts. */
export interface PartOfStep {
  readonly size: string;
  readonly part: Step["part"];
}

/** 不足1个百分点按1个百分点计, 不足5%不扣分; null where the text has no rule for a part of a step. */
export function readPart(reader: TokenReader): PartOfStep | null {
  return reader.attempt(() => {
    reader.take("open");
    if (reader.takeIf(({ text }) => text === "不足") === null) return null;
    const size = reader.takeNumber() ?? "1";
    if (reader.takeUnit() === null) return null;
    reader.passSoft();
    const isNothing = reader.take("ignored") !== null;
    if (!isNothing) {
      if (reader.take("by") === null) return null;
      if (reader.takeNumber() !== size || reader.takeUnit() === null) return null;
      reader.take("give", "reckon", "deduct");
    }
    reader.take("close");
    return { size, part: isNothing ? "not-at-all" : "as-a-whole" };
  });
}
