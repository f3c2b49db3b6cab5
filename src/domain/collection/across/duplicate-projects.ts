/** The same project in several forms. */
import type { FormRecord } from "../form-record";
import { nameKeyOrNull, senderOf, yearKey } from "../keys";
import { isSameName } from "../name-spellings";
import type { DuplicateProject } from "./across-notice";
import { groupBy } from "../group-by";

/**
 * With more forms of one project name, senders are compared by equal names only, not by close
 * spellings.
 */
const MOST_COMPARED = 50;

/**
 * Whether two forms of one project name and year are of one project: the sender or the amounts are the
 * same.
 */
function isOneProject(one: FormRecord, other: FormRecord): boolean {
  const [sender, another] = [senderOf(one), senderOf(other)];
  if (sender.trim() === "" || another.trim() === "" || isSameName(sender, another)) return true;
  const [funds, others] = [one.funds, other.funds];
  const has = (value: string | null | undefined): boolean =>
    value != null && !/^[0.]*$/u.test(value);
  return (
    has(funds?.budget) &&
    has(funds?.executed) &&
    funds?.budget === others?.budget &&
    funds?.executed === others?.executed &&
    one.amountUnit === other.amountUnit
  );
}

/** Groups forms of one name and year by project. */
function projectsIn(forms: readonly FormRecord[]): readonly (readonly FormRecord[])[] {
  if (forms.length > MOST_COMPARED)
    return [...groupBy(forms, (form) => nameKeyOrNull(senderOf(form))).values()];
  const groups: FormRecord[][] = [];
  for (const form of forms) {
    const own = groups.find((group) => group.some((other) => isOneProject(form, other)));
    if (own === undefined) groups.push([form]);
    else own.push(form);
  }
  return groups;
}

/** One notice for each project and year with several forms. */
export function duplicateProjects(forms: readonly FormRecord[]): readonly DuplicateProject[] {
  const named = groupBy(forms, (form) => {
    const project = nameKeyOrNull(form.project);
    return project === null ? null : `${project}|${yearKey(form)}`;
  });
  return [...named.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => projectsIn(group).filter((same) => same.length > 1))
    .flatMap((same): readonly DuplicateProject[] => {
      const [first] = same;
      if (first === undefined) return [];
      return [
        { kind: "duplicate-project", project: first.project, year: yearKey(first), forms: same },
      ];
    });
}
