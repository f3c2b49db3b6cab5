/**
 * An assessment → the items to be done: causes with the findings that follow from them, equal findings
 * of several cells together. Every list and count of findings uses these items.
 */
import { NONE_ACCEPTED, type AcceptedFindings } from "../accepted/accepted";
import { causesOf } from "../assessment/causes";
import type { Assessment } from "../assessment/assessment";
import type { Position } from "../cells";
import { decimal, fixed2, sum } from "../decimal";
import type { Finding, FindingCode, Severity } from "../findings/finding";
import { isOfNotCalculated } from "../findings/not-calculated";
import type { Profile } from "../profiles/profile";
import { itemClass } from "../findings/item-class";
import { whatIf, type PointsRange, type WhatIf } from "./what-if";

/** One item to be done. */
export interface Item {
  /** Identifies the item among those of its form, also after the next check. */
  readonly key: string;
  /** The code of its findings. */
  readonly code: FindingCode;
  /**
   * The findings to be put right, in the order of the sheet; several cells that need the same
   * correction are one item.
   */
  readonly findings: readonly [Finding, ...Finding[]];
  /** The findings that disappear once these are put right, in the order of the sheet. */
  readonly consequences: readonly Finding[];
  /** The most severe severity of its findings and of those that follow from them. */
  readonly severity: Severity;
  /**
   * The change of the printed total when the item is put right, consequences included ("-1.50" is a
   * loss); null where it changes no points.
   */
  readonly points: PointsRange | null;
}

/** The most severe first. */
const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * The items of a form without the accepted findings: errors, then warnings, then notices. Within
 * these, weights that do not add up come first, as the total depends on them, then items that change
 * points, then by the order of the sheet. A consequence of an accepted finding is an item of its own.
 *
 * @param profile the rules that the form was assessed by
 * @param accepted the accepted findings, by `acceptedFindings`
 * @param worth of the form's `whatIf`, where it is known already
 */
export function itemsOf(
  assessment: Assessment,
  profile: Profile,
  accepted: AcceptedFindings = NONE_ACCEPTED,
  worth: WhatIf["worth"] = whatIf(assessment, profile).worth,
): readonly Item[] {
  const { findings } = assessment;
  const open = findings.filter((finding) => !accepted.has(finding));
  if (open.length === 0) return [];
  const causes = causesOf(assessment, profile, accepted);
  const causeAt = new Map(findings.map((finding, index) => [finding, causes[index] ?? null]));
  const causeOf = (finding: Finding): Finding => {
    const index = causeAt.get(finding) ?? null;
    const cause = index === null ? undefined : findings[index];
    if (cause === undefined || accepted.has(cause) || isCorrectedWith(finding, cause))
      return finding;
    return cause;
  };
  const groups = grouped(open.filter((finding) => causeOf(finding) === finding).sort(byPlace));
  const keyOf = new Map(groups.flatMap(([key, group]) => group.map((each) => [each, key])));
  const consequencesOf = new Map<string, Finding[]>();
  for (const finding of [...open].sort(byPlace)) {
    const cause = causeOf(finding);
    const key = cause === finding ? undefined : keyOf.get(cause);
    if (key !== undefined) appended(consequencesOf, key, finding);
  }
  const pointsAt = new Map(worth.map(({ finding, points }) => [finding, points]));
  return groups
    .map(([key, group]): Item => {
      const consequences = consequencesOf.get(key) ?? [];
      const all = [...group, ...consequences];
      return {
        key,
        code: group[0].code,
        findings: group,
        consequences,
        severity: mostSevere(all),
        points: added(all.flatMap((finding) => pointsAt.get(finding) ?? [])),
      };
    })
    .sort(
      (one, other) =>
        RANK[one.severity] - RANK[other.severity] ||
        Number(other.code === "weight-sum") - Number(one.code === "weight-sum") ||
        Number(one.points === null) - Number(other.points === null) ||
        byPlace(one.findings[0], other.findings[0]),
    );
}

/** Formulas that were never calculated are corrected together, so that none of them is put first. */
const isCorrectedWith = (finding: Finding, cause: Finding): boolean =>
  classOf(finding) === classOf(cause) && isOfNotCalculated(finding);

const classOf = (finding: Finding): string => `${finding.code} ${itemClass(finding)}`;

type Group = readonly [Finding, ...Finding[]];

function grouped(findings: readonly Finding[]): readonly (readonly [string, Group])[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = classOf(finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups];
}

function appended(lists: Map<string, Finding[]>, key: string, finding: Finding): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [finding]);
  else list.push(finding);
}

function mostSevere(findings: readonly Finding[]): Severity {
  const [first = "notice", ...others] = findings.map(({ severity }) => severity);
  return others.reduce((most, each) => (RANK[each] < RANK[most] ? each : most), first);
}

function added(all: readonly PointsRange[]): PointsRange | null {
  const least = sum(all.map((points) => decimal(points.least)));
  const most = sum(all.map((points) => decimal(points.most)));
  return least.isZero() && most.isZero() ? null : { least: fixed2(least), most: fixed2(most) };
}

/** The position of a finding about the whole form: the last one. */
const END: Position = { row: Number.MAX_SAFE_INTEGER, column: 0 };

function byPlace({ cell }: Finding, { cell: other }: Finding): number {
  const one = cell ?? END;
  const two = other ?? END;
  return one.row - two.row || one.column - two.column;
}
