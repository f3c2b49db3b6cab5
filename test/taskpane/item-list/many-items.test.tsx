/** A form with ten thousand findings: only visible items are drawn, and each can be reached. */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { HEADER, one, type Row } from "../../support/layout-sheet";
import { renderPane } from "../support/render-pane";
import { showing } from "../support/states";
import { checked } from "../support/states/checked";

jest.setTimeout(180_000);

const ROWS = 10_000;
const FIRST_ROW = 4;
const SCORE = 7;

/** Half of the target, with full points and without an explanation. */
const halfDone = (number: number): Row => [
  "产出指标",
  "数量指标",
  `第${number}项调研报告数量`,
  "100份",
  "50份",
  "8",
  "8",
  "",
];

const form = checked(
  assess(
    one(
      ["项目支出绩效自评表"],
      ["项目名称", "", "维修资金管理"],
      HEADER,
      ...Array.from({ length: ROWS }, (_, index) => halfDone(index + 1)),
    ),
    defaultProfile,
  ),
);

const elements = (): number => document.querySelectorAll("*").length;

/** The item of a row's score, found by the row's name. */
const itemOf = (number: number) =>
  screen.getAllByRole("listitem").find((each) => each.textContent?.includes(`第${number}项`));

it("has more findings than rows", () => {
  expect(form.assessment.findings.length).toBeGreaterThan(ROWS);
  expect(form.items.length).toBeGreaterThan(ROWS);
});

it("draws few elements, tells how many there are, and goes to the last and on to the first", async () => {
  const user = userEvent.setup();
  renderPane(showing(form));
  expect(elements()).toBeLessThan(4000);
  const drawn = [...document.querySelectorAll(`li[aria-setsize="${form.items.length}"]`)];
  expect(drawn.length).toBeGreaterThan(5);
  expect(itemOf(5000)).toBeUndefined();
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  const last = document.activeElement?.closest("li");
  expect(last?.getAttribute("aria-posinset")).toBe(String(form.items.length));
  await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
  const before = document.activeElement?.closest("li");
  expect(before?.getAttribute("aria-posinset")).toBe(String(form.items.length - 1));
  expect(within(before as HTMLElement).getAllByRole("button").length).toBeGreaterThan(1);
  expect(elements()).toBeLessThan(4000);
});

it("draws the item of the cell that is selected on the sheet, wherever it is in the list", () => {
  const at = { row: FIRST_ROW + 5000 - 1, column: SCORE };
  renderPane(showing(form, { selection: at }));
  expect(itemOf(5000)).toBeDefined();
  expect(elements()).toBeLessThan(4000);
});
