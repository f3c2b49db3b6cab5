/** Criteria of published tables, each with answers and the points that its wording gives for them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../src/domain/assessment/assess";
import { planWriteBack } from "../../../src/domain/changes/plan-write-back";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { HEADER, one, type Row } from "../../support/layout-sheet";

/**
 * Points with two places, or "judged", "left", "unread", "remark", explained at the head of the table.
 */
type Meaning = string;

interface PublishedRow {
  readonly source: string;
  readonly criterion: string;
  readonly name: string;
  readonly target: string;
  readonly weight: string;
  readonly answers: readonly (readonly [answer: string, meaning: Meaning])[];
}

const SOURCE = "# source: ";

function rowsOf(file: string): readonly PublishedRow[] {
  const rows: PublishedRow[] = [];
  let source = "";
  for (const line of readFileSync(join(__dirname, file), "utf8").split("\n")) {
    if (line.startsWith(SOURCE)) source = line.slice(SOURCE.length);
    if (line === "" || line.startsWith("#")) continue;
    const [criterion = "", name = "", target = "", weight = "", ...given] = line.split("\t");
    const answers = given.map((each): readonly [string, Meaning] => {
      const [answer = "", meaning = ""] = each.split(" → ");
      return [answer, meaning];
    });
    rows.push({ source, criterion, name, target, weight, answers });
  }
  return rows;
}

const ROWS = rowsOf("published-criteria.txt");
const WORDINGS = rowsOf("criterion-wordings.txt");

/** One answer to a row of the tables. */
interface Asked extends PublishedRow {
  readonly answer: string;
  readonly meaning: Meaning;
}

/** The number of rows of a long form. */
const ROWS_OF_A_FORM = 40;
const ABOVE_THE_ROWS = 2;

/**
 * The engine's result for rows of one form: points, or why there are none; the printed scores are 0.1.
 */
function meaningsOf(asked: readonly Asked[]): readonly Meaning[] {
  const form = one(
    ["项目支出绩效自评表（2024年度）"],
    [...HEADER, "评分标准"],
    ...asked.map(({ criterion, name, target, weight, answer }): Row => [
      "产出指标",
      "数量指标",
      name,
      target,
      answer,
      Number(weight),
      0.1,
      "",
      criterion,
    ]),
  );
  const assessment = assess(form, defaultProfile);
  const written = new Set(planWriteBack(assessment).map(({ at }) => at.row));
  return asked.map((_, index) => {
    const scored = assessment.indicators[index];
    const because = scored?.because;
    if (because?.rule === "criterion") return because.score;
    if (because?.rule !== "own-criterion") return "remark";
    expect(scored?.score.computed).toBe("0.10");
    expect(written).not.toContain(ABOVE_THE_ROWS + index + 1);
    const meanings = {
      judged: "judged",
      "not-understood": "unread",
      "not-settled": "left",
    } as const;
    return meanings[because.why];
  });
}

const isPoints = (meaning: Meaning): boolean => /^\d/u.test(meaning);
const criteriaWith = (isWanted: (meaning: Meaning) => boolean): ReadonlySet<string> =>
  new Set(
    ROWS.filter(({ answers }) => answers.some(([, meaning]) => isWanted(meaning))).map(
      ({ criterion }) => criterion,
    ),
  );

describe("the table of published criteria", () => {
  it("has at least 200, of which 90 of 100 are understood", () => {
    const all = criteriaWith(() => true).size;
    expect(all).toBeGreaterThanOrEqual(200);
    expect(criteriaWith((meaning) => meaning === "unread").size).toBeLessThanOrEqual(all / 10);
  });

  it("has at least two answers that are scored for every criterion that gives points", () => {
    const few = ROWS.filter(({ answers }) => {
      const scored = answers.filter(([, meaning]) => isPoints(meaning)).length;
      return scored === 1;
    });
    expect(few.map(({ criterion }) => criterion)).toEqual([]);
  });
});

const ASKED: readonly Asked[] = [...ROWS, ...WORDINGS].flatMap((row) =>
  row.answers.map(([answer, meaning]): Asked => ({ ...row, answer, meaning })),
);
const FORMS = Array.from({ length: Math.ceil(ASKED.length / ROWS_OF_A_FORM) }, (_, at) =>
  ASKED.slice(at * ROWS_OF_A_FORM, (at + 1) * ROWS_OF_A_FORM),
);

it.each(FORMS.map((asked) => [asked[0]?.criterion ?? "", asked] as const))(
  "rows of a form from %j on get what their criteria say",
  (_, asked) => {
    const line = ({ criterion, name, target, answer }: Asked, meaning: Meaning | undefined) =>
      `${criterion} | ${name} | ${target} | ${answer} → ${meaning}`;
    const meanings = meaningsOf(asked);
    expect(asked.map((each, index) => line(each, meanings[index]))).toEqual(
      asked.map((each) => line(each, each.meaning)),
    );
  },
);
