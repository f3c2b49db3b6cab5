/** What there is to say of a file beside its forms: without what checks it. */
import type { FileProblem } from "../app/core/port";
import type { SheetTargets } from "../domain/collection/across/declared-targets";
import type { OtherForm } from "../domain/form/other-forms";

/** A sheet that holds another form of the family and no self-evaluation. */
export interface OtherFormSheet {
  readonly sheet: string;
  readonly form: OtherForm;
  /** What a declaration of targets declares; empty for another form, and where nothing is collected. */
  readonly declared: readonly SheetTargets[];
}

export interface CheckedOutcome {
  readonly kind: "checked";
  /** sheets that could not be read, and damage inside a form: what was not checked */
  readonly problems: readonly FileProblem[];
  /** other forms of the family, on sheets without a self-evaluation */
  readonly others: readonly OtherFormSheet[];
}

/** What there is to say of a file beside its forms. */
export type FileOutcome =
  | CheckedOutcome
  | { readonly kind: "refused"; readonly problem: FileProblem }
  /** No self-evaluation, but another form of the family. */
  | ({ readonly kind: "other-form" } & OtherFormSheet);

/**
 * The outcome of a file whose checking has ended before the file's end.
 *
 * @param last the sheet of the last checked form; null: none was checked
 */
export function endedOutcome(
  problem: FileProblem,
  last: string | null,
  { problems, others }: Omit<CheckedOutcome, "kind"> = { problems: [], others: [] },
): FileOutcome {
  if (last === null) return { kind: "refused", problem };
  const { code, detail } = problem;
  const rest: FileProblem = { code, detail, fault: "rest-unread", sheet: last };
  return { kind: "checked", problems: [...problems, rest], others };
}
