/** Matches the findings of a form with those of the same form in an earlier round. */
import type { FormRecord, RecordFinding } from "./form-record";
import { groupBy } from "./group-by";
import { nameKey } from "./keys";

/** A sentence without figures and addresses, which may change while the finding stays the same. */
const withoutFigures = (sentence: string): string =>
  nameKey(sentence.replace(/[A-Z]{1,3}\d{1,7}|\d+(?:[.,]\d+)*/gu, ""));

type KeyOf = (finding: RecordFinding) => string;

/** From the strictest key to the loosest. */
const KEYS: readonly KeyOf[] = [
  ({ sentence, cell }) => `${sentence}|${cell ?? ""}`,
  ({ sentence }) => nameKey(sentence),
  ({ cell, sentence }) => `${cell ?? ""}|${withoutFigures(sentence)}`,
  ({ sentence }) => withoutFigures(sentence),
  ({ cell }) => cell ?? "",
  () => "",
];

/** The place of a finding: the row of this round that it is about; -1 where it is about no row. */
const NO_ROW = -1;

/**
 * The partner of each finding of the earlier form; null for none. Findings match where their codes and
 * rows match, a row by its partner and not by its address. Several findings of one code in one row are
 * paired by equal sentences, then by equal cells, then in their order.
 *
 * @param rows the partner of each row of the earlier form
 */
export function matchFindings(
  before: Pick<FormRecord, "findings">,
  now: Pick<FormRecord, "findings">,
  rows: readonly (number | null)[],
): readonly (number | null)[] {
  const partners: (number | null)[] = before.findings.map(() => null);
  const free = new Set(now.findings.keys());
  /** The place of an earlier finding; null where this round lacks its row. */
  const oldPlace = ({ row }: RecordFinding): number | null =>
    row === null ? NO_ROW : (rows[row] ?? null);
  for (const keyOf of KEYS) {
    const waiting = groupBy(free, (index) => {
      const finding = now.findings[index];
      return finding === undefined
        ? null
        : `${finding.code}|${finding.row ?? NO_ROW}|${keyOf(finding)}`;
    });
    before.findings.forEach((finding, index) => {
      const place = oldPlace(finding);
      if (partners[index] !== null || place === null) return;
      const partner = waiting.get(`${finding.code}|${place}|${keyOf(finding)}`)?.shift();
      if (partner === undefined) return;
      partners[index] = partner;
      free.delete(partner);
    });
  }
  return partners;
}
