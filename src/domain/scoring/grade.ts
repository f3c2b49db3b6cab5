/** 评分等级: taken from the rounded total. */
import { decimal, fixed2, roundHalfUp, type Decimal } from "../decimal";
import type { Because } from "./assessment";
import type { GradeBound, Profile } from "./profile";

/** The grade of a total: the best one whose bound the rounded total reaches. */
export function gradeOf(total: Decimal, profile: Profile): string | null {
  const rounded = roundHalfUp(total, profile.places.score);
  const found = profile.grades.find(({ from }) => rounded.greaterThanOrEqualTo(decimal(from)));
  return found?.name ?? null;
}

/** Which bound a total reaches, and the better one it misses. */
export function gradeBecause(total: Decimal, profile: Profile): Because | null {
  const name = gradeOf(total, profile);
  const at = profile.grades.findIndex((grade) => grade.name === name);
  const reached = profile.grades[at];
  if (reached === undefined) return null;
  const below = profile.grades[at - 1]?.from ?? "";
  const params = { total: fixed2(total), grade: reached.name, from: reached.from, below };
  return { rule: "grade", params };
}

const TICKED = /[☑√✓✔■●☒]/u;

/**
 * The grades a printed text may mean: 优 and 优秀 one, a list to tick (☑优 □良) the ticked one, a
 * list with no tick all of its names, a wording of no known grade none.
 */
export function gradesNamed(text: string, profile: Profile): readonly string[] {
  const compact = text.replace(/\s+/gu, "");
  const exact = profile.grades.find((grade) => wordings(grade).includes(compact));
  if (exact !== undefined) return [exact.name];
  const named = profile.grades.filter((grade) => compact.includes(grade.name));
  const ticked = named.filter(({ name }) => {
    const at = compact.indexOf(name);
    return TICKED.test(compact.charAt(at - 1)) || TICKED.test(compact.charAt(at + name.length));
  });
  return (ticked.length === 1 ? ticked : named).map(({ name }) => name);
}

/** A text with boxes to tick (☑优 □良): one word in its place would lose the others. */
export function isTickList(text: string): boolean {
  return TICKED.test(text) || /[□☐○]/u.test(text);
}

const wordings = ({ name, also }: GradeBound): readonly string[] => [name, ...also];
