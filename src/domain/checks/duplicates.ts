/** Two rows of one name under one level 2. */
import { a1 } from "../cells";
import { isPlaceholderText } from "../explanation/placeholder-text";
import type { DuplicateIndicator } from "../findings/layout-findings";
import type { Indicator } from "../form/model/form";
import { compactText } from "../text/compact";
import type { Check } from "./check";

/**
 * The finding is about the later row. One name cell merged over several rows is one name, no
 * duplicate.
 */
export const checkDuplicates: Check = ({ form, profile }) => {
  const firsts = new Map<string, Indicator>();
  return form.indicators.flatMap((row): readonly DuplicateIndicator[] => {
    if (row.placeholder || isPlaceholderText(row.name.text, profile.explanation)) return [];
    const key = [row.level1, row.level2, row.name].map(({ text }) => compactText(text)).join("\n");
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      return [];
    }
    if (a1(first.name.at) === a1(row.name.at)) return [];
    return [
      {
        code: "duplicate-indicator",
        cell: row.name.at,
        name: row.name.text,
        level2: row.level2.text,
        first: first.name.at,
      },
    ];
  });
};
