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

/** What one sheet adds to the outcome of its file. */
export interface SheetNote {
  /** its place in the workbook's list of sheets */
  readonly at: number;
  /** why it could not be read; null: it was read */
  readonly unread: FileProblem | null;
  readonly isVisible: boolean;
  /** damage that matters */
  readonly problems: readonly FileProblem[];
  readonly others: readonly OtherFormSheet[];
}

/** How the checking of some sheets of a file has ended. */
export interface SheetsEnd {
  readonly notes: readonly SheetNote[];
  /** what it ended with, and the place of the sheet by then; null: with the last sheet */
  readonly failure: { readonly at: number; readonly problem: FileProblem } | null;
}

/**
 * The outcome of a file.
 *
 * @param last the sheet of the last checked form; null: none was checked
 */
export function outcomeOf({ notes, failure }: SheetsEnd, last: string | null): FileOutcome {
  const others = notes.flatMap((note) => note.others);
  const unread = notes.filter((note) => note.isVisible).flatMap((note) => note.unread ?? []);
  const problems = [...notes.flatMap((note) => note.problems), ...unread];
  const ofNone = notes.every((note) => note.unread !== null) ? notes[0]?.unread : null;
  const ended = failure?.problem ?? ofNone;
  if (ended != null) return endedOutcome(ended, last, { problems, others });
  if (last !== null) return { kind: "checked", problems, others };
  const [problem] = problems;
  if (problem !== undefined) return { kind: "refused", problem };
  const [other] = others;
  if (other !== undefined) return { kind: "other-form", ...other };
  return { kind: "refused", problem: { code: "no-form", detail: "" } };
}

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
