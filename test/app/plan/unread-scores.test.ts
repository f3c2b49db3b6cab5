import { checkedForm } from "../../../src/app/plan/checked-form";
import { tickedOf } from "../../../src/app/plan/ticks";
import { NO_USER_CHOICES } from "../../../src/app/core/session/user-choices";
import { assess } from "../../../src/domain/assessment/assess";
import { a1 } from "../../../src/domain/cells";
import type { Cell } from "../../../src/domain/cells";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { Form } from "../../../src/domain/form/model/form";
import { formOf } from "../../support/form";

const ID = { sheetId: "{1}", key: "" };

/** 10 points of the funds, 80 and 10 of two rows whose targets are met; the second row's score is `cell`. */
function formWith(cell: Cell): Form {
  const form = formOf({
    funds: [{ budget: "100", executed: "100", score: "10" }],
    rows: [
      { weight: "80", score: "80" },
      { weight: "10", score: cell.shown },
    ],
    total: { weight: "100", score: "90" },
    grade: "优",
  });
  const indicators = form.indicators.map((row) =>
    row.row === 21 && row.score !== null ? { ...row, score: { ...row.score, cell } } : row,
  );
  return { ...form, indicators };
}

it.each<readonly [string, Cell]>([
  ["a text", { kind: "text", shown: "达标", raw: "达标" }],
  ["an error", { kind: "error", shown: "#DIV/0!", raw: "#DIV/0!", formula: "=F21/0" }],
])("%s in the cell of a score that the rules give is replaced by a press", (_, cell) => {
  const assessment = assess(formWith(cell), defaultProfile);
  const form = checkedForm(assessment, ID, defaultProfile, NO_USER_CHOICES);
  const ticked = tickedOf(NO_USER_CHOICES, ID.sheetId, form);
  const score = form.changes.find(({ at }) => a1(at) === "G21");
  expect(score).toMatchObject({ overUnread: true, after: { value: "10.00" } });
  expect([...ticked]).toEqual(expect.not.arrayContaining(["G21", "G40"]));
  const item = form.items.find(({ code }) => code === "layout-unclear");
  const press = form.alone.get(item?.key ?? "")?.map(({ at, after }) => [a1(at), after.value]);
  expect(press).toEqual([
    ["G21", "10.00"],
    ["G40", "100.00"],
  ]);
});

it("a formula entered as text is left for a person", () => {
  const cell: Cell = { kind: "text", shown: "=F21*1", raw: "=F21*1" };
  const assessment = assess(formWith(cell), defaultProfile);
  const form = checkedForm(assessment, ID, defaultProfile, NO_USER_CHOICES);
  expect(form.changes.map(({ at }) => a1(at))).not.toContain("G21");
});
