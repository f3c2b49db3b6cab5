/** A fixture with one row of another meaning, and the program's result for it. */
import { assess } from "../../../../../src/domain/assessment/assess";
import type { Assessment } from "../../../../../src/domain/assessment/assessment";
import { understand } from "../../../../../src/domain/form/understand";
import { defaultProfile } from "../../../../../src/domain/profiles/default-profile";
import { randomFrom, type Random } from "../../../../support/random";
import {
  BLANK,
  cellsFrom,
  markOf,
  textCell,
  type Mark,
  type MarkedCell,
  type Rows,
} from "../marked";
import { SHEETS } from "../mutant";
import { anyAsked } from "./account";
import { MEANINGS, type Changed } from "./meaning";

export interface Silent {
  readonly meaning: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly computed: string | null;
  readonly allowed: string;
}

interface Place {
  readonly rows: Rows;
  readonly mark: Mark;
  readonly target: MarkedCell;
  readonly actual: MarkedCell;
  /** In hundredths of a point. */
  readonly weight: bigint;
}

const isPart = (part: Mark["part"]) => (cell: MarkedCell) => cell.mark?.part === part;

/** The rows of the fixtures with a target and an answer in a cell each, and points of their own. */
const PLACES: readonly Place[] = SHEETS.flatMap(({ rows }) =>
  rows.flatMap((row) => {
    const [name, second] = row.filter(isPart("name"));
    const target = row.find(isPart("target"));
    const actual = row.find(isPart("actual"));
    const weight = row.find((cell) => isPart("points")(cell) && cell.mark?.role === "weight")?.mark
      ?.number;
    const inParts = row.some(({ mark }) => mark?.role === "sign" || mark?.role === "nature");
    const ofCost = row.some(({ shown }) => shown.includes("成本"));
    if (name?.mark?.straight !== true || second !== undefined || weight?.kind !== "number")
      return [];
    if (target === undefined || actual === undefined || inParts || ofCost) return [];
    // 拨付天数 without a sign has two readings, as a cost has
    if (/(?:时间|时限|周期|工期|天数)$/u.test(name.shown.trim())) return [];
    const [units = "", places = ""] = weight.value.split(".");
    return [
      {
        rows,
        mark: name.mark,
        target,
        actual,
        weight: BigInt(units + places.padEnd(2, "0")),
      },
    ];
  }),
).filter(({ target, rows }) => !isOfCost(rows, target));

/** Whether a row stands below the label of 成本指标, where a target without a sign has two readings. */
function isOfCost(rows: Rows, target: MarkedCell): boolean {
  const at = rows.findIndex((row) => row.includes(target));
  const labels = rows
    .slice(0, at + 1)
    .flat()
    .filter(({ mark }) => mark?.part === "level1" || mark?.part === "level2");
  return labels.slice(-2).some(({ shown }) => shown.replace(/\s/gu, "").includes("成本"));
}

const replaced = (rows: Rows, { target, actual }: Place, changed: Changed): Rows =>
  rows.map((row) =>
    row.map((cell) => {
      if (cell === target) return textCell(changed.target, cell.mark);
      return cell === actual ? textCell(changed.actual, cell.mark) : cell;
    }),
  );

const isOfRow = (mark: Mark | null, place: Place): boolean =>
  mark?.form === place.mark.form && mark.row === place.mark.row;

function scoreOf(assessments: readonly Assessment[], place: Place) {
  for (const assessment of assessments) {
    for (const score of assessment.indicators) {
      if (!isOfRow(markOf(score.row.name.cell), place)) continue;
      const { row } = score.row;
      const named = assessment.findings.some(({ cell }) => cell?.row === row);
      // an explained score below an over-achievement's is kept; the formula's points show the
      // reading
      const { because } = score;
      const computed =
        because.rule === "lowered-by-person" ? because.formula : score.score.computed;
      return { computed, kind: score.kind, named };
    }
  }
  return null;
}

const inHundredths = (points: string): bigint => {
  const [units = "", places = ""] = points.split(".");
  return BigInt(units + places.padEnd(2, "0"));
};

/** Makes the mutant of a seed; null where its result is allowed. */
export function silentIn(seed: number): Silent | null {
  const random = randomFrom(seed);
  const place = PLACES[random.below(PLACES.length)];
  const meaning = MEANINGS[random.below(MEANINGS.length)];
  if (place === undefined || meaning === undefined) return null;
  const asked = anyAsked(random);
  const changed = meaning.apply(asked, place.weight, random);
  if (changed === null) return null;
  // 2021年 in a form of 2021 is no other year
  const [year] = /20\d\d(?=年)/u.exec(changed.actual) ?? [];
  if (year !== undefined && place.rows.flat().some(({ shown }) => shown.includes(year)))
    return null;
  const cells = cellsFrom(replaced(place.rows, place, changed));
  const assessments = understand(cells).map((form) => assess(form, defaultProfile));
  const found = scoreOf(assessments, place);
  const computed = found?.computed ?? null;
  const isRefused = computed === null && (found === null || found.named);
  const points = computed === null ? null : inHundredths(computed);
  const isBelow = changed.allowed.below === true && points !== null && points < place.weight;
  const isRight = isBelow || (points !== null && changed.allowed.points.includes(points));
  const name = place.rows.flat().find(({ mark }) => mark === place.mark)?.shown ?? "";
  // random combinations such as a rate in days, or persons in kilograms, may be refused
  const isOdd =
    (/(?:率|满意度)$/u.test(name) && asked.unit !== "%") ||
    (/人(?:次|口?数)$/u.test(name) && !/[人户次]/u.test(asked.unit));
  if (isRight || (isRefused && (isOdd || changed.allowed.refused))) return null;
  const allowed = [
    ...changed.allowed.points.map(String),
    ...(changed.allowed.refused ? ["refused"] : []),
  ];
  return {
    meaning: meaning.name,
    name,
    target: changed.target,
    actual: changed.actual,
    computed: found === null ? "lost" : computed,
    allowed: allowed.join(", "),
  };
}

/** A row whose cells slipped, or a page number printed within the table. */
export function displacedIn(seed: number): Silent | null {
  const random = randomFrom(seed);
  const place = PLACES[random.below(PLACES.length)];
  if (place === undefined) return null;
  const at = place.rows.findIndex((row) => row.includes(place.target));
  const kind = random.oneOf(["left", "right", "page"] as const);
  const rows = kind === "page" ? withPageNumber(place.rows, at, random) : slipped(place, at, kind);
  const score = (of: Rows) =>
    scoreOf(
      understand(cellsFrom(of)).map((form) => assess(form, defaultProfile)),
      place,
    );
  const [before, after] = [score(place.rows), score(rows)];
  const isSame = after !== null && before !== null && after.computed === before.computed;
  const isNamed = kind !== "page" && (after === null || after.named);
  if (isSame || isNamed) return null;
  return {
    meaning: kind === "page" ? "a page number within the table" : `cells slipped to the ${kind}`,
    name: `${place.target.shown} / ${place.actual.shown}`,
    target: rows[at]?.map(({ shown }) => shown).join("|") ?? "",
    actual: rows[at + 1]?.map(({ shown }) => shown).join("|") ?? "",
    computed: after === null ? "lost" : after.computed,
    allowed: before?.computed ?? "refused",
  };
}

const PAGES = ["第2页", "- 2 -", "第 2 页 共 3 页", "第2页，共3页", "2/3"] as const;

function withPageNumber(rows: Rows, at: number, random: Random): Rows {
  const width = Math.max(...rows.map(({ length }) => length));
  const text = random.oneOf(PAGES);
  const column = random.below(width);
  const line = Array.from({ length: width }, (_, index) =>
    index === column ? textCell(text) : BLANK,
  );
  return [...rows.slice(0, at + 1), line, ...rows.slice(at + 1)];
}

/** The row without its target, the following cells moved one to the left; or with a blank before it. */
function slipped({ rows, target }: Place, at: number, kind: "left" | "right"): Rows {
  return rows.map((row, index) => {
    if (index !== at) return row;
    const column = row.indexOf(target);
    return kind === "left"
      ? [...row.slice(0, column), ...row.slice(column + 1), BLANK]
      : [...row.slice(0, column), BLANK, ...row.slice(column)];
  });
}
