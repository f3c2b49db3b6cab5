/** 评分等级: taken from the rounded total. */
import { decimal, fixed2, roundHalfUp, type Decimal } from "../decimal";
import type { Place } from "../form/model/form";
import type { GradeBound, Profile } from "../profiles/profile";
import type { GradeReached } from "../scores/because";
import type { ExpectedGrade } from "../scores/expected-grade";
import type { ExpectedTotal } from "../scores/expected-total";
import type { GradeScore, TotalScore } from "../scores/form-scores";

/** The grade of a total: the best one whose bound the rounded total reaches. */
export function gradeOf(total: Decimal, profile: Profile): string | null {
  return boundReached(total, profile)?.name ?? null;
}

function boundReached(total: Decimal, { grades, places }: Profile): GradeBound | null {
  const rounded = roundHalfUp(total, places.score);
  return grades.find(({ from }) => rounded.greaterThanOrEqualTo(decimal(from))) ?? null;
}

/**
 * The form's grade beside the one the rules give.
 *
 * @param place the form's cell for the grade, null where it has none
 */
export function scoreGrade(
  place: Place | null,
  { computed, expected }: Pick<TotalScore, "computed" | "expected">,
  profile: Profile,
): GradeScore {
  const text = place === null || place.cell.kind === "error" ? "" : place.text;
  const reported = text === "" ? null : text;
  const named = gradesNamed(text, profile);
  const grades = expected && expectedGrade(expected, profile);
  return {
    reported,
    computed: computed === null ? null : gradeOf(decimal(computed), profile),
    because: computed === null ? null : gradeBecause(decimal(computed), profile),
    named,
    isUnclear: named.length > 1 && (TICKED.test(text) || !OPEN.test(text)),
    instead: reported !== null && grades !== null && isNoneOf(grades, named) ? grades : null,
    expected: grades,
  };
}

function isNoneOf({ grades }: ExpectedGrade, [only, ...others]: readonly string[]): boolean {
  return others.length === 0 && !grades.some((grade) => grade === only);
}

/** Every grade from the highest total's down to the lowest total's; null where the latter has none. */
function expectedGrade(total: ExpectedTotal, profile: Profile): ExpectedGrade | null {
  const best = boundReached(decimal(total.high), profile);
  const last = boundReached(decimal(total.low), profile);
  if (best === null || last === null) return null;
  const { grades } = profile;
  const below = grades.slice(grades.indexOf(best) + 1, grades.indexOf(last) + 1);
  const from = fixed2(decimal(last.from));
  return { grades: [best.name, ...below.map(({ name }) => name)], total, from };
}

/** The bound that a total reaches, and the next better one that it misses. */
function gradeBecause(total: Decimal, profile: Profile): GradeReached | null {
  const reached = boundReached(total, profile);
  if (reached === null) return null;
  const { name, from } = reached;
  const below = profile.grades[profile.grades.indexOf(reached) - 1]?.from ?? null;
  return { rule: "grade", total: fixed2(total), grade: name, from, below };
}

const TICKED = /[☑√✓✔■●☒]/u;
const OPEN = /[□☐○]/u;
const isBox = (text: string): boolean => TICKED.test(text) || OPEN.test(text);

/**
 * The grades that a printed text may mean: 优 and 优秀 are one; of a tick list (☑优 □良) the ticked one, or
 * all of its names if none is ticked; none for an unknown wording.
 */
export function gradesNamed(text: string, profile: Profile): readonly string[] {
  const compact = text.replace(/\s/gu, "");
  const exact = profile.grades.find((grade) => wordings(grade).includes(compact));
  if (exact !== undefined) return [exact.name];
  const words = profile.grades.flatMap((grade) => wordIn(grade, compact) ?? []);
  const ticked = tickedOf(words, compact);
  return (ticked.length === 1 ? ticked : words).map(({ name }) => name);
}

/** The position of a grade in a list, by the longest of its wordings. */
interface Word {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

function wordIn(grade: GradeBound, list: string): Word | null {
  const start = list.indexOf(grade.name);
  if (start < 0) return null;
  const longest = wordings(grade)
    .filter((wording) => list.startsWith(wording, start))
    .reduce((most, { length }) => Math.max(most, length), 0);
  return { name: grade.name, start, end: start + longest };
}

/** The ticked grades. Boxes stand before or after their words: in □优☑良 the tick belongs to 良. */
function tickedOf(words: readonly Word[], list: string): readonly Word[] {
  const before = ({ start }: Word): string => list.charAt(start - 1);
  const behind = ({ end }: Word): string => list.charAt(end);
  const begins = words.every((word) => isBox(before(word)));
  const ends = words.every((word) => isBox(behind(word)));
  return words.filter((word) => {
    if (begins !== ends) return TICKED.test(begins ? before(word) : behind(word));
    return TICKED.test(before(word)) || TICKED.test(behind(word));
  });
}

/** Whether a text is a list of boxes to tick (☑优 □良), which a single grade must not replace. */
export function isTickList(text: string): boolean {
  return isBox(text);
}

const wordings = ({ name, also }: GradeBound): readonly string[] => [name, ...also];
