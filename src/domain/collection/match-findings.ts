/** Which finding of a form is which of the same form of an earlier round. */
import type { FormRecord, RecordFinding } from "./form-record";
import { groupBy } from "./group-by";
import { nameKey } from "./keys";

/** A sentence without figures and addresses, which change while the matter stays. */
const withoutFigures = (sentence: string): string =>
  nameKey(sentence.replace(/[A-Z]{1,3}\d{1,7}|\d+(?:[.,]\d+)*/gu, ""));

type KeyOf = (finding: RecordFinding) => string;

/** From the most telling to the least. */
const KEYS: readonly KeyOf[] = [
  ({ sentence, cell }) => `${sentence}|${cell ?? ""}`,
  ({ sentence }) => nameKey(sentence),
  ({ cell, sentence }) => `${cell ?? ""}|${withoutFigures(sentence)}`,
  ({ sentence }) => withoutFigures(sentence),
  ({ cell }) => cell ?? "",
  () => "",
];

/** Where a finding stands: of a row, the row of this round; -1: none of the rows. */
const NO_ROW = -1;

/**
 * The partner of each finding of the earlier form; null for none. Findings are one where kind and row
 * are: a row by its partner, not by its address. Of several of one kind in one row those are paired
 * that say the same, then those at the same cell, then the others in their order.
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
  /** Null for a finding of a row that this round does not have. */
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
