/** Texts below the table with a limited length: 评价结论, 存在问题, 改进措施. */
import { writtenLength } from "../explanation/printed-hints";
import type { ExplanationIncomplete } from "../findings/explanation-findings";
import { compactText } from "../text/compact";
import type { Check } from "./check";

/** Findings about such texts, which stand beside their label, that are too long. */
export const checkClosingTexts: Check = ({ form: { claims }, profile: { explanation: rules } }) => {
  const { closingLabels, longestClosing } = rules;
  if (longestClosing === null) return [];
  return claims.flatMap((label, index): readonly ExplanationIncomplete[] => {
    const text = claims[index + 1];
    const isLabel = closingLabels.includes(compactText(label.text, "signs"));
    if (!isLabel || text === undefined || text.at.row !== label.at.row) return [];
    const length = writtenLength(text.text, rules);
    if (length <= longestClosing) return [];
    const fault = { why: "too-long", length, most: longestClosing } as const;
    return [{ code: "explanation-incomplete", cell: text.at, name: label.text, fault }];
  });
};
