/** Units and departments that are spelled in several ways. */
import type { FormRecord } from "../form-record";
import { spellingGroups } from "../name-spellings";
import type { NameVariant } from "./across-notice";

/** One notice for each unit or department with several spellings. */
export const nameVariants = (forms: readonly FormRecord[]): readonly NameVariant[] =>
  (["unit", "department"] as const).flatMap((field) =>
    spellingGroups(forms.map((form) => form[field])).map(({ spellings, of }): NameVariant => ({
      kind: "name-variant",
      field,
      spellings,
      forms: of.flatMap((index) => forms[index] ?? []),
    })),
  );
