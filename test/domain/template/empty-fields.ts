/** The findings of a form that nobody has filled in. */
export const EMPTY_FIELDS = [
  "missing-field",
  "missing-target",
  "missing-actual",
  "missing-weight",
  "budget-zero",
  "weight-sum",
  "category-weight",
  "placeholder-row",
];
