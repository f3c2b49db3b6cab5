import { checkedForm } from "../../../src/app/plan/checked-form";
import { tickedOf } from "../../../src/app/plan/ticks";
import { NO_USER_CHOICES } from "../../../src/app/core/session/user-choices";
import { assess } from "../../../src/domain/assessment/assess";
import { a1 } from "../../../src/domain/cells";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf } from "../../support/form";

const ID = { sheetId: "{1}", key: "" };

/** A form with funds of 10 points and one row of full score; its printed total is 90 too low. */
function planned(weight: string): ReturnType<typeof checkedForm> {
  const form = formOf({
    funds: [{ budget: "100", executed: "100", score: "10" }],
    rows: [{ weight, score: weight }],
    total: { weight: "100", score: "10" },
    grade: "差",
  });
  return checkedForm(assess(form, defaultProfile), ID, defaultProfile, NO_USER_CHOICES);
}

const ticked = (form: ReturnType<typeof checkedForm>): readonly string[] => [
  ...tickedOf(NO_USER_CHOICES, ID.sheetId, form),
];

const sums = (form: ReturnType<typeof checkedForm>): readonly string[] =>
  form.changes
    .filter(({ subject }) => subject === "total" || subject === "grade")
    .map(({ at, after }) => `${a1(at)} ${after.value}`);

it("ticks total and grade of weights that add up", () => {
  const form = planned("90");
  expect(sums(form)).toEqual(["G40 100.00", "G41 优"]);
  expect(ticked(form)).toEqual(expect.arrayContaining(["G40", "G41"]));
  expect([...form.alone.values()].flat().map(({ at }) => a1(at))).toEqual(["G40", "G41"]);
});

it.each(["95", "85"])("lists them unticked, and offers no press, where a row has %s", (weight) => {
  const form = planned(weight);
  expect(sums(form)).toEqual([`G40 ${Number(weight) + 10}.00`, "G41 优"]);
  expect(ticked(form)).not.toEqual(expect.arrayContaining(["G40"]));
  expect(ticked(form)).not.toEqual(expect.arrayContaining(["G41"]));
  expect([...form.alone.values()].flat().map(({ at }) => a1(at))).toEqual([]);
  expect(form.items[0]?.code).toBe("weight-sum");
});
