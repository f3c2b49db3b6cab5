import type { Locator } from "playwright-core";

/**
 * The roles, names and texts of parts of the pane, as a screen reader gets them, line by line. They do
 * not depend on fonts and computers.
 */
export async function ariaTexts(parts: readonly Locator[]): Promise<readonly string[]> {
  const snapshots = await Promise.all(parts.map((part) => part.ariaSnapshot()));
  return snapshots.flatMap((snapshot) => snapshot.split("\n"));
}
