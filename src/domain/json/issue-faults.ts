/** The typed fault behind each issue that valibot reports: its own messages are strings only. */
import type { BaseIssue } from "valibot";
import { pathOf, type Mistake, type Steps, type ValueFault } from "./mistake";

/** Makes a fault from the given value, as JSON, and the steps to it, which end with its own name. */
type MakeFault = (given: string, steps: Steps) => ValueFault;

/**
 * The faults by valibot's issues: valibot calls a message function with the issue object that it
 * reports.
 */
const faults = new WeakMap<BaseIssue<unknown>, MakeFault>();

/** A message for a schema that attaches a fault to the issue. */
export const faultOf =
  (make: MakeFault) =>
  (issue: BaseIssue<unknown>): string => {
    faults.set(issue, make);
    return issue.type;
  };

/** A message for a schema whose fault does not depend on the given value. */
export const fault = (same: ValueFault) => faultOf(() => same);

/** The mistake an issue stands for. Throws where the issue's schema has none of these messages. */
export function mistakeOf(issue: BaseIssue<unknown>): Mistake {
  const make = faults.get(issue);
  if (make === undefined) throw new TypeError(`an issue without a fault: ${issue.message}`);
  const steps = (issue.path ?? []).map(({ key }) => (typeof key === "number" ? key : String(key)));
  return { path: pathOf(steps), ...make(shortJson(issue.input), steps) };
}

const LONGEST = 20;

/** A value short enough for a sentence: a text as it stands, any other as JSON; undefined is "". */
function shortJson(json: unknown): string {
  const given = typeof json === "string" ? json : (JSON.stringify(json) as string | undefined);
  return (given ?? "").slice(0, LONGEST);
}
