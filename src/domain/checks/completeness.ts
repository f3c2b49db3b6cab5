/** Findings about what a form's head lacks, and about template rows left in. */
import { found, type Check } from "./check";

const FIELDS = ["project", "department", "unit", "year"] as const;

export const checkCompleteness: Check = ({ form }) => [
  ...FIELDS.flatMap((field) => {
    const place = form[field];
    return place?.text.trim() === "" ? [found("missing-field", place.at, { field })] : [];
  }),
  ...form.indicators
    .filter(({ placeholder }) => placeholder)
    .map(({ name }) => found("placeholder-row", name.at, { name: name.text })),
];
