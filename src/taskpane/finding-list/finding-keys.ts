import { a1 } from "../../domain/cells";
import type { Finding } from "../../domain/findings/finding";

/**
 * Findings under a name that stays the same from check to check, so that a row keeps its focus
 * while the sheet is being edited: code and cell, and a number where both repeat.
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
