/** Struck out or raised text in the cells of a form is not read, and reported. */
import type { Cell, Lettering } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { findingMessage } from "../../../src/messages";
import { a1 } from "../../../src/domain/cells";
import { HEADER, one, type Row } from "../../support/layout-sheet";

const looks = (text: string, lettering: Lettering): Cell => ({
  kind: "text",
  shown: text,
  raw: text,
  lettering,
});

const ROW = [
  "产出指标",
  "数量指标",
  "培训期数",
  "≥4期",
  "3期",
  10,
  7.5,
  "因师资紧张，将提前安排。",
];

/** The codes and cells found in a row with one cell replaced, and the row's computed score. */
function found(
  column: number,
  cell: Cell,
): { codes: string[]; score: string | null; said: string } {
  const row: Row = ROW.map((value, index) => (index === column ? cell : value));
  const { findings, indicators } = assess(one(HEADER, row), defaultProfile);
  const own = findings.filter((each) => each.cell !== null && each.cell.row === 2);
  return {
    codes: own.map(({ code, cell: at }) => `${code} ${at === null ? "" : a1(at)}`),
    score: indicators[0]?.score.computed ?? null,
    said: own.map((each) => findingMessage(each)).join("\n"),
  };
}

it.each<[string, number, string, Lettering, string]>([
  ["a target", 3, "≥54期", "struck", "unreadable-target D2"],
  ["a target", 3, "≥41期", "raised", "unreadable-target D2"],
  ["an answer", 4, "53期", "struck", "unreadable-actual E2"],
  ["an answer", 4, "31期", "raised", "unreadable-actual E2"],
  ["a weight", 5, "110", "struck", "layout-unclear F2"],
])("%s in column %i that reads %s, %s, is refused", (_, column, text, lettering, code) => {
  const { codes, score, said } = found(column, looks(text, lettering));
  expect(codes).toContain(code);
  expect(score).toBeNull();
  expect(said).toContain(
    lettering === "struck" ? "单元格里有删除线文字" : "单元格里有上标或下标数字",
  );
});

it("a score that is struck out is not taken", () => {
  expect(found(6, looks("7.5", "struck")).codes).toContain("layout-unclear G2");
});

it.each([
  [2, "C2"],
  [7, "H2"],
])("a text in column %i that is struck out is said", (column, at) => {
  expect(found(column, looks("培训期数", "struck")).codes).toContain(`layout-unclear ${at}`);
});

it("a raised digit in a name says nothing", () => {
  expect(found(2, looks("培训期数1", "raised")).codes).not.toContain("layout-unclear C2");
});
