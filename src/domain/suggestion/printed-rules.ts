/**
 * Rules that a form prints under its table, as far as a profile can restate them: the bands of
 * qualitative rows, the formula of a ≤ target, what of the funds needs a reason. Each is read from a
 * closed wording; any other text says nothing.
 */
import { decimal, plain } from "../decimal";
import type { Place } from "../form/model/form";
import type { Profile } from "../profiles/profile";
import { compactText } from "../text/compact";

/** A rule as it is printed. */
export interface PrintedRule {
  /** The field of a profile that says the same. */
  readonly path:
    | "qualitative"
    | "quantitative.exceeded"
    | "quantitative.overachievedFrom"
    | "explanation.requiredExecutionBelow";
  /** What is printed, and what a profile says, in the same short words: 100–80–50–0, A, 130. */
  readonly printed: string;
  readonly at: Place["at"];
}

/** Notes longer than this are no rules of a form. */
const LONGEST = 4000;

/** A text of a form that may hold rules. */
export type Note = Pick<Place, "at" | "text">;

/** The rules that a form's notes print; of one field the first, none where another note contradicts it. */
export function printedRules(notes: readonly Note[]): readonly PrintedRule[] {
  const all = notes.flatMap(({ at, text }) => {
    const compact = text.length > LONGEST ? "" : compactText(text);
    return READERS.flatMap(([path, read]): readonly PrintedRule[] => {
      const printed = read(compact);
      return printed === null ? [] : [{ path, printed, at }];
    });
  });
  return all.filter(
    (rule, index) =>
      all.findIndex(({ path }) => path === rule.path) === index &&
      all.every(({ path, printed }) => path !== rule.path || printed === rule.printed),
  );
}

/** What a profile says of a printed rule's field, in the words of the rule. */
export function profileRule(
  { qualitative, quantitative, explanation }: Profile,
  path: PrintedRule["path"],
): string {
  switch (path) {
    case "qualitative":
      return [qualitative.met.to, qualitative.met.from, qualitative.partly.from, "0"].join("–");
    case "quantitative.exceeded":
      return quantitative.exceeded;
    case "quantitative.overachievedFrom":
      return quantitative.overachievedFrom;
    case "explanation.requiredExecutionBelow":
      return explanation.requiredExecutionBelow ?? "";
  }
}

type Read = (compact: string) => string | null;

const READERS: readonly (readonly [path: PrintedRule["path"], read: Read])[] = [
  ["qualitative", bands],
  ["quantitative.exceeded", exceeded],
  ["quantitative.overachievedFrom", overachievedFrom],
  ["explanation.requiredExecutionBelow", executionBelow],
];

const RANGE = /(\d{1,3})(%?)(?:\([^()]{0,12}\))?[-~—–至](\d{1,3})(%?)(?:\([^()]{0,12}\))?/gu;

/** Three ranges of a qualitative row that lie end to end, from the best down or from the worst up. */
function bands(text: string): string | null {
  if (!text.includes("定性") && !text.includes("三档")) return null;
  const ranges = [...text.matchAll(RANGE)].flatMap((match) => {
    const [, one = "", first = "", other = "", second = ""] = match;
    const [left, right] = [decimal(one), decimal(other)];
    const [high, low] = left.greaterThan(right) ? [left, right] : [right, left];
    return first + second === "" ? [] : [{ high: plain(high), low: plain(low) }];
  });
  const found = ranges.flatMap((range, index) => {
    const three = [range, ranges[index + 1], ranges[index + 2]];
    const [met, partly, missed] = range.high === "100" ? three : [...three].reverse();
    const isWhole = met?.high === "100" && missed?.low === "0";
    const isClosed = met?.low === partly?.high && partly?.low === missed?.high;
    if (!isWhole || !isClosed || met === undefined || partly === undefined) return [];
    return [["100", met.low, partly.low, "0"].join("–")];
  });
  const [only, ...others] = new Set(found);
  return only === undefined || others.length > 0 ? null : only;
}

/** 反向指标 … 得分=权重*A/B, with A for the target and B for the answer. */
function exceeded(text: string): string | null {
  const start = text.indexOf("反向指标");
  if (start < 0) return null;
  const rule = text.slice(start, start + 60);
  if (/得分=(?:权重|分值)[*×]A[/÷]B(?![A-Z])/u.test(rule)) return "B";
  return /得分=(?:权重|分值)[*×][([]1-\(B-A\)[/÷]A[)\]]/u.test(rule) ? "A" : null;
}

/** 完成值超过目标值130%的…说明 */
function overachievedFrom(text: string): string | null {
  const found =
    /完成值(?:达到|超过|高于|大于)(?:年度)?(?:指标值|目标值)的?(\d{3})%(?:的|以上的?|及以上的?)?[^。;]{0,12}说明/u.exec(
      text,
    );
  return found?.[1] ?? null;
}

/** 预算执行率未达到90%的需说明原因 */
function executionBelow(text: string): string | null {
  const found = /执行率(?:未达到?|低于|小于|不足)(\d{1,2})%的?[^。;,]{0,6}说明/u.exec(text);
  return found?.[1] ?? null;
}
