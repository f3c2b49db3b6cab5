/**
 * Answers as forms have them, each with its meaning by the rules, which was decided by reading and not
 * by a run.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { IndicatorScore } from "../../../src/domain/scores/form-scores";
import { HEADER, one, type Row } from "../../support/layout-sheet";

/**
 * `met`: the full weight. `3/4`: this share of it. `met-words`, `partly`, `missed`: the band of an
 * attainment. `person`: judged by a person, any points; `free` likewise, with a notice, as the words
 * are in no list. `late`: judged by a person, below the weight; `open` likewise, as the words do not
 * say whether the target was reached. `mismatch`: other units. `refused`: neither points nor a band.
 * `full`: the full weight or the band of 达成; `not-full`: anything but these. `0.95`: this share, to a point.
 */
interface Answer {
  /** The table of the answer. Those in `published*.txt` are word for word from published forms. */
  readonly table: string;
  readonly name: string;
  readonly target: string;
  readonly answer: string;
  readonly meaning: string;
}

const folder = join(__dirname, "answers");
const tables = readdirSync(folder).sort();
const ANSWERS: readonly Answer[] = tables.flatMap((table) =>
  readFileSync(join(folder, table), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"))
    .map((line) => {
      const [name = "", target = "", answer = "", meaning = ""] = line.split("|");
      return { table, name, target, answer, meaning };
    }),
);

/** This share of 100 points, half up to two places, with whole numbers only. */
function pointsOf(share: string): string {
  const [part = "", whole = ""] = share.split("/");
  const scaled = (text: string): bigint => {
    const [units = "", places = ""] = text.split(".");
    return BigInt(units + places.padEnd(6, "0"));
  };
  const cents = (20_000n * scaled(part) + scaled(whole)) / (2n * scaled(whole));
  const text = String(cents).padStart(3, "0");
  return `${text.slice(0, -2)}.${text.slice(-2)}`;
}

/** The number of rows of a long form. */
const ROWS_OF_A_FORM = 40;

function scoresOf(answers: readonly Answer[]): readonly IndicatorScore[] {
  const rows = answers.map(({ name, target, answer }): Row => [
    "产出指标",
    "数量指标",
    name,
    target,
    answer,
    100,
    null,
    null,
  ]);
  const form = one(["项目支出绩效自评表（2024年度）"], HEADER, ...rows);
  const { indicators } = assess(form, defaultProfile);
  expect(indicators).toHaveLength(answers.length);
  return indicators;
}

/** A table's answers in forms of usual length; below 其中 a row has the points of the one above. */
function formsOf(answers: readonly Answer[]): readonly (readonly Answer[])[] {
  const forms: Answer[][] = [];
  for (const answer of answers) {
    const form = forms.at(-1);
    if (form === undefined || form.length === ROWS_OF_A_FORM || answer.name.startsWith("其中"))
      forms.push([answer]);
    else form.push(answer);
  }
  return forms;
}

const WORDS: Readonly<Record<string, string>> = {
  met: "met-words",
  partly: "partly",
  missed: "missed",
};

function meaningOf({ row, kind, score: { computed }, band, because }: IndicatorScore): string {
  if (because.rule === "unit-mismatch") return "mismatch";
  if (kind === "unreadable") return "refused";
  if (computed !== null) return computed;
  if (band === null && kind === "qualitative") {
    const { actual } = row.actual;
    return actual.kind === "words" && actual.says === "free" ? "free" : "person";
  }
  if (band === null) return "refused";
  return WORDS[band.attainment] ?? band.attainment;
}

const isFull = (read: string): boolean => read === "100.00" || read === "met-words";

/** What was read, in the words of a meaning that says less. */
function asDecided(read: string, meaning: string): string {
  if (meaning === "full" || meaning === "not-full") return isFull(read) ? "full" : "not-full";
  const isShare = /^0\.\d/u.test(meaning) && /^\d/u.test(read);
  return isShare && Math.abs(Number(read) - Number(meaning) * 100) < 1 ? meaning : read;
}

const expectedOf = ({ meaning }: Answer): string =>
  meaning === "met" ? "100.00" : meaning.includes("/") ? pointsOf(meaning) : meaning;

it("has at least 2,000 answers, of every meaning", () => {
  expect(ANSWERS.length).toBeGreaterThanOrEqual(2000);
  const meanings = new Set(
    ANSWERS.map(({ meaning }) => meaning.replace(/.*\/.*|^0\..*/u, "share")),
  );
  expect([...meanings].sort()).toEqual([
    "free",
    "full",
    "late",
    "met",
    "met-words",
    "mismatch",
    "missed",
    "not-full",
    "open",
    "partly",
    "person",
    "refused",
    "share",
  ]);
});

it("has at least 440 different rows of published forms, each form with its source above it", () => {
  const rows = new Set<string>();
  for (const table of readdirSync(folder).filter((file) => file.startsWith("published"))) {
    const lines = readFileSync(join(folder, table), "utf8").split("\n");
    expect(lines[0]).toMatch(/^# .*20\d\d/u);
    for (const line of lines) if (line.startsWith("#")) expect(line).toMatch(/20\d\d/u);
  }
  for (const { table, name, target, answer } of ANSWERS)
    if (table.startsWith("published")) rows.add(`${name}|${target}|${answer}`);
  expect(rows.size).toBeGreaterThanOrEqual(440);
});

describe.each(tables)("%s", (table) => {
  it("is read as it was decided", () => {
    const read: string[] = [];
    const decided: string[] = [];
    for (const answers of formsOf(ANSWERS.filter((answer) => answer.table === table))) {
      const scores = scoresOf(answers);
      for (const [index, answer] of answers.entries()) {
        const score = scores[index];
        if (score === undefined) throw new Error("no row");
        const pair = `${answer.name}: ${answer.target} answered by ${answer.answer} is `;
        read.push(pair + asDecided(meaningOf(score), answer.meaning));
        decided.push(pair + expectedOf(answer));
      }
    }
    expect(read).toEqual(decided);
  });
});
