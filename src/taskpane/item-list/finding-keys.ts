import { a1 } from "../../domain/cells";
import type { Finding } from "../../domain/findings/finding";

/**
 * Findings with their React keys: code and cell, and a number where both repeat. The same finding has
 * the same key after every check, so its row keeps the focus while the sheet is edited.
 */
export function withKeys(
  findings: readonly Finding[],
): readonly { readonly key: string; readonly finding: Finding }[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const name = `${finding.code} ${finding.cell === null ? "" : a1(finding.cell)}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return { key: `${name} ${before}`, finding };
  });
}
