import type { Locator } from "playwright-core";

/**
 * What parts of the pane say, as a screen reader would be told: roles, names and texts, line by line.
 * Other fonts and other computers change nothing of it.
 */
export async function said(parts: readonly Locator[]): Promise<readonly string[]> {
  const snapshots = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  return snapshots.flatMap((snapshot) => snapshot.split("\n"));
}
