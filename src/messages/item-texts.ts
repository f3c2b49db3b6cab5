/** The texts beside the sentence of an item: its place, and its effect on the total. */
import { a1 } from "../domain/cells";
import type { Item } from "../domain/summary/items";
import { itemWords, pane, whatIfWords } from ".";

/** "G21", "G21 等 18 处", or the whole form. */
export function itemPlace({ findings }: Pick<Item, "findings">): string {
  const [{ cell }] = findings;
  if (cell === null) return pane.findings.wholeForm;
  return findings.length === 1 ? a1(cell) : itemWords.cells(a1(cell), findings.length);
}

/** "影响总分 −0.83 分 · 2 项随之消失" */
export function itemEffect(item: Item): string {
  const { points, consequences } = item;
  return [
    points === null ? "" : whatIfWords.worth(item, points),
    consequences.length === 0 ? "" : itemWords.consequencesShort(consequences.length),
  ]
    .filter((part) => part !== "")
    .join(" · ");
}

/** The same for screen readers, which may skip a minus sign. */
export function itemEffectSpoken(item: Item): string {
  const { points, consequences } = item;
  return [
    points === null ? "" : whatIfWords.spoken(item, points),
    consequences.length === 0 ? "" : itemWords.consequencesShort(consequences.length),
  ].join("");
}
