/**
 * Targets that were changed to the value reached, compared with last year's form or the declaration.
 */
import type { FormRecord, RecordRow } from "../form-record";
import { nameKey, nameKeyOrNull, yearKey } from "../keys";
import type { DeclaredTargets, TargetMoved } from "./across-notice";
import { groupBy } from "../group-by";
import { isSameFigure, plainFigure } from "./plain-figure";

type Source = TargetMoved["source"];

/** Earlier targets of a project. */
interface Earlier {
  readonly source: Source;
  readonly rows: readonly { readonly name: string; readonly target: string }[];
}

const projectKey = (unit: string, project: string): string | null => {
  const key = nameKeyOrNull(project);
  return key === null ? null : `${nameKey(unit)}|${key}`;
};

/** Whether a row's target differs from the earlier one and equals the answer. */
const isMoved = ({ target, actual }: RecordRow, before: string): boolean =>
  plainFigure(before) !== null &&
  plainFigure(target) !== null &&
  !isSameFigure(before, target) &&
  isSameFigure(target, actual);

/** The row's earlier target; null where its name occurs more than once. */
function targetIn({ rows }: Earlier, name: string): string | null {
  const key = nameKey(name);
  const [row, ...others] = rows.filter((each) => key !== "" && nameKey(each.name) === key);
  return row === undefined || others.length > 0 ? null : row.target;
}

const movedIn = (form: FormRecord, earlier: Earlier): readonly TargetMoved[] =>
  form.rows.flatMap((row): readonly TargetMoved[] => {
    const before = targetIn(earlier, row.name);
    if (before === null || !isMoved(row, before)) return [];
    const { name, target, actual } = row;
    const { source } = earlier;
    return [{ kind: "target-moved", name, before, target, actual, source, forms: [form] }];
  });

/**
 * One notice for each row whose target was changed to the value reached, and for each source of its
 * earlier target.
 */
export function movedTargets(
  forms: readonly FormRecord[],
  declared: readonly DeclaredTargets[],
): readonly TargetMoved[] {
  const declarations = groupBy(declared, ({ unit, project }) => projectKey(unit, project));
  const former = groupBy(forms, ({ unit, project }) => projectKey(unit, project));
  return forms.flatMap((form) => {
    const key = projectKey(form.unit, form.project);
    if (key === null) return [];
    const year = yearKey(form);
    const lastYears = (former.get(key) ?? []).filter(
      (other) => year !== "" && Number(yearKey(other)) === Number(year) - 1,
    );
    const ofYear = (declarations.get(key) ?? []).filter((each) => {
      const declaredYear = yearKey({ year: each.year, title: "" });
      return declaredYear === "" || year === "" || declaredYear === year;
    });
    const earlier: readonly Earlier[] = [
      ...ofYear.map(({ file, sheet, rows }): Earlier => ({
        source: { kind: "declaration", file, sheet },
        rows,
      })),
      ...lastYears.map(({ file, sheet, rows }): Earlier => ({
        source: { kind: "last-year", file, sheet },
        rows,
      })),
    ];
    return earlier.flatMap((each) => movedIn(form, each));
  });
}
