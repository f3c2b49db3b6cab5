/**
 * The accepted findings of an assessment, and the stored entries after one is accepted or taken back.
 */
import type { Assessment } from "../assessment/assessment";
import { withAcceptedScores } from "../changes/with-printed-scores";
import { decimal } from "../decimal";
import { isEqual } from "../equal";
import type { Finding } from "../findings/finding";
import type { Profile } from "../profiles/profile";
import type { AcceptedEntry, AcceptedFindings, Acceptance, FindingIdentity } from "./accepted";
import { comparable, identityOf } from "./finding-identity";
import { mayAccept } from "./may-accept";

/**
 * The accepted findings of a form. A total or a grade that is right with the accepted scores as printed
 * is accepted with them.
 *
 * @param sentenceOf the sentence that an entry of a file is compared with; null where entries have none
 */
export function acceptedFindings(
  assessment: Assessment,
  entries: readonly AcceptedEntry[],
  profile: Profile,
  sentenceOf: ((finding: Finding) => string) | null = null,
): AcceptedFindings {
  const accepted = new Map<Finding, Acceptance>();
  if (entries.length === 0) return accepted;
  for (const finding of assessment.findings.filter(mayAccept)) {
    const identity = identityOf(finding, assessment);
    const sentence = sentenceOf === null ? null : withoutCells(sentenceOf(finding));
    const entry = entries.find((each) => isOf(each, identity, sentence));
    if (entry !== undefined) accepted.set(finding, { reason: entry.reason, on: entry.on });
  }
  for (const [finding, acceptance] of followers(assessment, accepted, profile)) {
    accepted.set(finding, acceptance);
  }
  return accepted;
}

function isOf(entry: AcceptedEntry, identity: FindingIdentity, sentence: string | null): boolean {
  const { facts, ...row } = identity;
  const says =
    entry.facts === null
      ? sentence !== null && entry.message !== null && withoutCells(entry.message) === sentence
      : entry.facts === facts;
  return (
    says &&
    entry.code === row.code &&
    (["project", "level1", "level2", "name"] as const).every(
      (name) => comparable(entry[name]) === row[name],
    ) &&
    isEqual(entry.figures.map(comparable), row.figures)
  );
}

/** A sentence without addresses, for comparing: they change when rows move. */
const withoutCells = (sentence: string): string =>
  comparable(sentence.replace(/[A-Z]{1,3}\d{1,7}/g, ""));

/** The findings of a total or grade that is right once the accepted scores count as printed. */
function followers(
  assessment: Assessment,
  accepted: AcceptedFindings,
  profile: Profile,
): readonly (readonly [Finding, Acceptance])[] {
  const scores = [...accepted].filter(([{ code }]) => code === "score-mismatch");
  const [first] = scores;
  if (first === undefined) return [];
  const standing = withAcceptedScores(assessment, accepted.keys(), profile);
  const { reported, expected } = standing.total;
  const isTotalRight =
    reported !== null &&
    expected !== null &&
    !decimal(reported).lessThan(decimal(expected.low)) &&
    !decimal(reported).greaterThan(decimal(expected.high));
  const isRight = ({ code }: Finding): boolean =>
    (code === "total-mismatch" && isTotalRight) ||
    (code === "grade-mismatch" && standing.grade.instead === null);
  return assessment.findings.filter(isRight).map((finding) => [finding, first[1]] as const);
}

/** Whether two entries identify the same finding. */
const isSame = (one: AcceptedEntry, other: AcceptedEntry): boolean =>
  one.code === other.code &&
  one.project === other.project &&
  one.level1 === other.level1 &&
  one.level2 === other.level2 &&
  one.name === other.name &&
  one.facts === other.facts &&
  isEqual(one.figures, other.figures);

/** The most entries that a workbook keeps; the oldest are removed. */
const MOST = 200;

/** The entries with one for a finding of the assessment. */
export function withAccepted(
  entries: readonly AcceptedEntry[],
  finding: Finding,
  assessment: Pick<Assessment, "form">,
  acceptance: Acceptance,
): readonly AcceptedEntry[] {
  const entry = { ...identityOf(finding, assessment), message: null, ...acceptance };
  return [...entries.filter((each) => !isSame(each, entry)), entry].slice(-MOST);
}

/** The entries without the one for a finding. */
export function withoutAccepted(
  entries: readonly AcceptedEntry[],
  finding: Finding,
  assessment: Pick<Assessment, "form">,
): readonly AcceptedEntry[] {
  const identity = identityOf(finding, assessment);
  return entries.filter((each) => !isOf(each, identity, null));
}
