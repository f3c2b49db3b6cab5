import { NO_USER_CHOICES } from "../../../src/app/core/session/user-choices";
import { checkedForm } from "../../../src/app/plan/checked-form";
import { nextStep } from "../../../src/app/plan/next-step";
import type { CheckedForm } from "../../../src/app/core/state";
import { a1 } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, type FormText, type RowText } from "../../support/form";

const PROFILE = {
  ...defaultProfile,
  weights: { ...defaultProfile.weights, variants: [] },
};

const checkedOf = (text: FormText): CheckedForm =>
  checkedForm(assess(formOf(text), PROFILE), { sheetId: "{1}", key: "" }, PROFILE, NO_USER_CHOICES);

const whole = (rows: readonly RowText[], score = "100"): FormText => ({
  funds: [{ budget: "100", executed: "100", score: "10", rate: "100%" }],
  rows,
  total: { weight: "100", score },
  grade: "优",
});

const RIGHT: RowText = { weight: "80", score: "80" };
const WRONG: RowText = { weight: "10", actual: "9", score: "10" };
const JUDGED: RowText = { weight: "10", target: "提升", actual: "部分达成", score: "" };
const SHORT: RowText = { weight: "10", actual: "9", score: "9" };
const UNREAD: RowText = { weight: "10", target: "?", score: "10" };
const FAR: RowText = { weight: "10", actual: "30", score: "10" };

const all = ({ changes }: CheckedForm): ReadonlySet<string> =>
  new Set(changes.map(({ at }) => a1(at)));

describe("the next step of a form", () => {
  it.each<readonly [string, FormText, object]>([
    ["is to score", whole([RIGHT, JUDGED], "90"), { kind: "judge", rows: 1 }],
    ["is to score before anything is written", whole([RIGHT, WRONG, JUDGED]), { kind: "judge" }],
    ["is to write what can be written", whole([RIGHT, WRONG]), { kind: "write", cells: 2 }],
    ["is to explain", whole([RIGHT, SHORT], "99"), { kind: "explain", rows: 1 }],
    ["is to put right by hand", whole([RIGHT, UNREAD]), { kind: "settle", items: 1 }],
    ["is to look at a warning", whole([RIGHT, FAR]), { kind: "settle", items: 1 }],
    [
      "is to look at notices",
      { ...whole([{ ...RIGHT, weight: "90", score: "90" }]), grade: null },
      { kind: "look", items: 1 },
    ],
    ["is none", whole([{ weight: "90", score: "90" }]), { kind: "done" }],
    [
      "is to fill in, from the first empty cell on",
      { rows: [{ actual: "", score: "" }], total: { weight: "100" }, grade: "" },
      { kind: "fill", at: { row: 20, column: 5 }, rows: 1 },
    ],
  ])("%s", (_, text, step) => {
    const form = checkedOf(text);
    expect(nextStep(form, all(form))).toMatchObject(step);
  });

  it("goes to the first item of its kind", () => {
    const form = checkedOf(whole([RIGHT, SHORT], "99"));
    const step = nextStep(form, new Set());
    const item = form.items.find(({ code }) => code === "missing-explanation");
    expect(item).toBeDefined();
    expect("item" in step && step.item).toBe(item?.key);
  });

  it("does not write what is not ticked", () => {
    const form = checkedOf(whole([RIGHT, WRONG]));
    expect(nextStep(form, new Set())).toMatchObject({ kind: "settle", items: 1 });
  });
});
