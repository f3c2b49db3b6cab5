/** A long text in any cell of a form takes no more than a few passes over it. */
import { assess } from "../../../src/domain/assessment/assess";
import { understand } from "../../../src/domain/form/understand";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formResult } from "../../../src/domain/summary/form-result";
import { cellsOf, readFixture } from "../../support/fixture";
import { cellsFrom, marked, textCell, type Part, type Rows } from "../form/mutations/marked";
import { countedWork } from "./counted-work";
import { hostileTexts } from "./hostile-texts";

const [sheet] = readFixture("src/workbench/sample/shanghai-2024.json").sheets;
if (sheet === undefined) throw new Error("no sheet");
const ordinary: Rows = marked(cellsOf(sheet), sheet.merges);

/** Goals and outcomes have no part of their own. */
const partOf = ({ mark, shown }: Rows[number][number]): Part | "goal" | null =>
  mark === null || shown === ""
    ? null
    : mark.part === "other" && shown.length > 20
      ? "goal"
      : mark.part;

const PARTS = [...new Set(ordinary.flat().map(partOf))].filter((part) => part !== null);

/** The form with a text in the first cell of a part. */
function withText(part: Part | "goal", text: string): Rows {
  const first = ordinary.flat().find((cell) => partOf(cell) === part);
  return ordinary.map((row) =>
    row.map((cell) => (cell === first ? textCell(text, cell.mark) : cell)),
  );
}

const check = (rows: Rows): void => {
  for (const form of understand(cellsFrom(rows)))
    formResult(assess(form, defaultProfile), defaultProfile);
};

/**
 * The most passes over a long text, and the most times the work of an ordinary form: where a cell is
 * lost, other cells are read more often.
 */
const MOST_PASSES = 200;
const MOST_FORMS = 2;

it("knows the parts of the form", () => {
  expect(PARTS).toEqual(
    expect.arrayContaining([
      "target",
      "actual",
      "points",
      "name",
      "level1",
      "level2",
      "head",
      "goal",
    ]),
  );
});

it("counts the work of a reader that goes over a text for each of its characters", () => {
  const text = "9".repeat(1000);
  const slow = countedWork(() => {
    for (let at = 0; at < text.length; at += 1) text.includes("x", at);
  });
  expect(slow).toBeGreaterThan(1000 * 1000);
  expect(text.includes("x")).toBe(false);
});

const usual = countedWork(() => {
  check(ordinary);
});

describe.each([
  [1999, 8],
  [32767, 48],
])("texts of %d characters", (length, oneIn) => {
  const texts = hostileTexts(length);

  it.each(PARTS)("are read in linear time as a %s", (part) => {
    const own = texts.filter((_, index) => (index + PARTS.indexOf(part)) % oneIn === 0);
    expect(own.length).toBeGreaterThan(0);
    for (const text of own) {
      const rows = withText(part, text);
      const work = countedWork(() => {
        check(rows);
      });
      const tooMuch = work > MOST_FORMS * usual + MOST_PASSES * length;
      expect(tooMuch ? text.slice(0, 20) : "linear").toBe("linear");
    }
  });
});
