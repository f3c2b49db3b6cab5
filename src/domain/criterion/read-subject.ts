/** What the numbers of a criterion measure, by the words before them. */
import { canonicalUnit } from "../quantity/units/unit";
import type { Measured } from "./criterion";
import type { TokenReader } from "./token-reader";

/** The words before a number that name what it measures. */
export interface Subject {
  /** The row's own measure. */
  readonly own: boolean;
  /** 完成率: how much of the target was done. */
  readonly completion: boolean;
  /** 完成目标的: the number is a share of the target. */
  readonly ofGoal: boolean;
  /** The verb before the number, if the last word is one: 达到, 完成. */
  readonly verb: "reach" | "done" | null;
  /** 完成培训12期: a part of the row's name between the verb and a number names what is counted. */
  readonly part: boolean;
  /** The text has at least one word of a subject. */
  readonly named: boolean;
}

/** Percent and percentage points: the same where a percentage is compared. */
export const isPercent = (unit: string): boolean => unit === "%" || unit === "个百分点";

/** Reads the words before a number; there may be none. */
export function readSubject(reader: TokenReader): Subject {
  let subject: Subject = {
    own: false,
    completion: false,
    ofGoal: false,
    verb: null,
    part: false,
    named: false,
  };
  let isDone = false;
  for (;;) {
    const token = reader.takeIf(
      ({ kinds, name }) =>
        name === "whole" ||
        (name === "part" && kinds.size === 0 && isDone) ||
        ["completion", "goal", "value", "variable", "reach", "done"].some((kind) =>
          [...kinds].some((each) => each === kind),
        ),
    );
    if (token === null) return subject;
    const { kinds } = token;
    const verb = kinds.has("reach") ? "reach" : kinds.has("done") ? "done" : null;
    isDone ||= verb !== null;
    subject = {
      own: subject.own || token.name === "whole",
      completion: subject.completion || kinds.has("completion"),
      ofGoal: subject.ofGoal || (isDone && kinds.has("goal")),
      verb: token.name === "part" && kinds.size === 0 ? subject.verb : verb,
      part: subject.part || (token.name === "part" && kinds.size === 0),
      named: true,
    };
  }
}

/** What a number with a unit measures after a subject; null where the unit does not fit the subject. */
export function measuredBy(subject: Subject, unit: string): Measured | null {
  const isPercentage = isPercent(unit);
  if (subject.part && (isPercentage || unit === "")) return null;
  if (subject.completion) {
    if (!isPercentage) return null;
    return subject.own ? { of: "percentage" } : { of: "completion" };
  }
  if (subject.ofGoal) return isPercentage ? { of: "completion" } : null;
  if (!isPercentage) return { of: "answer", unit: canonicalUnit(unit) };
  return subject.own ? { of: "answer", unit: "%" } : { of: "percentage" };
}
