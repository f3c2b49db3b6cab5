/** Two rows of one name under one level 2. */
import { a1 } from "../cells";
import type { Indicator } from "../form/model/form";
import { isPlaceholderText } from "../explanation/placeholder-text";
import { found, type Check } from "./check";

const compact = (text: string): string => text.normalize("NFKC").replace(/\s/gu, "");

/** The later row is named. One name cell merged over several rows is one name, no duplicate. */
export const checkDuplicates: Check = ({ form, profile }) => {
  const firsts = new Map<string, Indicator>();
  return form.indicators.flatMap((row) => {
    if (row.placeholder || isPlaceholderText(row.name.text, profile.explanation)) return [];
    const key = [row.level1, row.level2, row.name].map(({ text }) => compact(text)).join("\n");
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row);
      return [];
    }
    if (a1(first.name.at) === a1(row.name.at)) return [];
    const params = { name: row.name.text, level2: row.level2.text, first: a1(first.name.at) };
    return [found("duplicate-indicator", row.name.at, params)];
  });
};
