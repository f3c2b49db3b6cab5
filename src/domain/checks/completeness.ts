/** Findings about what a form's head lacks, and about template rows left in. */
import type { LayoutFinding } from "../findings/layout-findings";
import type { Check } from "./check";

const FIELDS = ["project", "department", "unit", "year"] as const;

/** Gives missing-field and placeholder-row. */
export const checkCompleteness: Check = ({ form }) => [
  ...FIELDS.flatMap((field): readonly LayoutFinding[] => {
    const place = form[field];
    return place?.text.trim() === "" ? [{ code: "missing-field", cell: place.at, field }] : [];
  }),
  ...form.indicators
    .filter(({ placeholder }) => placeholder)
    .map(({ name }) => ({ code: "placeholder-row", cell: name.at, name: name.text }) as const),
];
