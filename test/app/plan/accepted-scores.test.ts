import { listedSheet } from "../../../src/app/read/list-forms";
import { shownForm } from "../../../src/batch/shown-form";
import { checkedForm } from "../../../src/app/plan/checked-form";
import { NO_USER_CHOICES } from "../../../src/app/core/session/user-choices";
import { acceptedFindings, withAccepted } from "../../../src/domain/accepted/accepted-findings";
import { assess } from "../../../src/domain/assessment/assess";
import { a1 } from "../../../src/domain/cells";
import { defaultNamed } from "../../../src/domain/profiles/default-named";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { sheetOf } from "../../support/fixture";
import { formOf } from "../../support/form";

const REASON = "因天气影响少办；下年提前安排";
const ACCEPTANCE = { reason: "核过", on: "2026-01-15" };
const PROFILE = { ...defaultProfile, weights: { ...defaultProfile.weights, variants: [] } };

/** Targets are met, so that the rules give 100; two rows were lowered to 37 and 46 and explained: 93. */
const assessment = assess(
  formOf({
    funds: [{ budget: "100", executed: "100", rate: "100%", score: "10" }],
    rows: [
      { weight: "40", score: "37", explanation: REASON },
      { weight: "50", score: "46", explanation: REASON },
    ],
    total: { weight: "100", score: "93" },
    grade: "优",
  }),
  PROFILE,
);

function accepting(...cells: readonly string[]): ReturnType<typeof checkedForm> {
  const entries = assessment.findings
    .filter(({ cell }) => cell !== null && cells.includes(a1(cell)))
    .reduce<ReturnType<typeof withAccepted>>(
      (all, finding) => withAccepted(all, finding, assessment, ACCEPTANCE),
      [],
    );
  const accepted = acceptedFindings(assessment, entries, PROFILE);
  const id = { sheetId: "{1}", key: "" };
  return checkedForm(assessment, id, PROFILE, NO_USER_CHOICES, accepted);
}

const items = ({ items: all }: ReturnType<typeof checkedForm>): readonly string[] =>
  all.map(({ code, consequences }) => [code, ...consequences.map((each) => each.code)].join(" < "));

it("an accepted score stands in the computed total, and nothing raises it", () => {
  const form = accepting("G20", "G21");
  expect(items(form)).toEqual([]);
  expect(form.changes).toEqual([]);
  expect(form.withChoices.total).toMatchObject({ reported: "93.00", computed: "93.00" });
  expect(form.withChoices.grade).toMatchObject({ reported: "优", computed: "优" });
  expect(form.whatIf.total).toEqual({ least: "93.00", most: "93.00" });
});

it("the total follows from the only score that was not accepted", () => {
  const form = accepting("G20");
  expect(items(form)).toEqual(["score-mismatch < total-mismatch"]);
  expect(form.changes.map(({ at, after }) => [a1(at), after.value])).toEqual([["G21", "50.00"]]);
  expect(form.withChoices.total).toMatchObject({ computed: "97.00" });
});

it("lists of forms say the total that the form says", () => {
  const form = accepting("G20", "G21");
  const total = { reported: "93.00", computed: "93.00" };
  const sheet = { sheetId: "{1}", cells: sheetOf([]), cutAt: null };
  expect(listedSheet(sheet, [form], PROFILE).forms.map((each) => each.total)).toEqual([total]);
  const rules = { profile: PROFILE, base: defaultNamed };
  expect(shownForm(form.assessment, form.accepted, rules).summary.total).toEqual(total);
});
