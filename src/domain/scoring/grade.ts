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
const OPEN = /[□☐○]/u;
const isBox = (text: string): boolean => TICKED.test(text) || OPEN.test(text);

/**
 * The grades a printed text may mean: 优 and 优秀 one, a list to tick (☑优 □良) the ticked one, a
 * list with no tick all of its names, a wording of no known grade none.
 */
export function gradesNamed(text: string, profile: Profile): readonly string[] {
  const compact = text.replace(/\s+/gu, "");
  const exact = profile.grades.find((grade) => wordings(grade).includes(compact));
  if (exact !== undefined) return [exact.name];
  const named = profile.grades.filter((grade) => compact.includes(grade.name));
  const ticked = named.filter((grade) => isTicked(grade, compact));
  return (ticked.length === 1 ? ticked : named).map(({ name }) => name);
}

/** A list has its boxes before its words or behind them: in □优☑良 the tick is 良's alone. */
function isTicked(grade: GradeBound, list: string): boolean {
  const word = wordings(grade).find((each) => each !== grade.name && list.includes(each));
  const at = list.indexOf(grade.name);
  const before = TICKED.test(list.charAt(at - 1));
  const behind = TICKED.test(list.charAt(at + (word ?? grade.name).length));
  const begins = isBox(list.charAt(0));
  if (begins === isBox(list.slice(-1))) return before || behind;
  return begins ? before : behind;
}

/** A text with boxes to tick (☑优 □良): one word in its place would lose the others. */
export function isTickList(text: string): boolean {
  return isBox(text);
}

const wordings = ({ name, also }: GradeBound): readonly string[] => [name, ...also];
