import { NO_USER_CHOICES } from "../../../src/app/core/session/user-choices";
import { checkedForm } from "../../../src/app/plan/checked-form";
import {
  cellAfter,
  nextStep,
  stopAfter,
  writeStep,
  type Stops,
} from "../../../src/app/plan/next-step";
import type { CheckedForm } from "../../../src/app/core/state";
import { a1 } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { ChangeSubject } from "../../../src/domain/changes/change";
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
    ["is to look at a warning", whole([RIGHT, FAR]), { kind: "verify", items: 1 }],
    [
      "is to look at notices",
      { ...whole([{ ...RIGHT, weight: "90", score: "90" }]), grade: null },
      { kind: "look", items: 1 },
    ],
    ["is none", whole([{ weight: "90", score: "90" }]), { kind: "done" }],
    [
      "is to fill in, from the first empty cell on",
      { rows: [{ actual: "", score: "" }], total: { weight: "100" }, grade: "" },
      { kind: "fill", cells: [{ row: 20, column: 5 }], rows: 1 },
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
    expect("stops" in step && step.stops[0].item).toBe(item?.key);
  });

  it("counts what the counters count: all errors, whichever are to be explained", () => {
    const form = checkedOf(whole([RIGHT, UNREAD, SHORT], "99"));
    const errors = form.items.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toContain("missing-explanation");
    expect(nextStep(form, new Set())).toMatchObject({ kind: "settle", items: errors.length });
  });

  it("leads through each row of an item of several", () => {
    const form = checkedOf(
      whole(
        [{ ...RIGHT, weight: "60", score: "60" }, { ...SHORT, weight: "20", score: "18" }, SHORT],
        "97",
      ),
    );
    const step = nextStep(form, new Set());
    expect(step).toMatchObject({ kind: "explain", rows: 2 });
    expect("stops" in step && step.stops.map(({ finding }) => finding)).toEqual([0, 1]);
  });

  it("does not write what is not ticked", () => {
    const form = checkedOf(whole([RIGHT, WRONG]));
    expect(nextStep(form, new Set())).toMatchObject({ kind: "settle", items: 1 });
  });
});

describe("what is written", () => {
  const form = checkedOf(whole([RIGHT, WRONG]));
  const of = (...subjects: readonly ChangeSubject[]) => {
    const changes = subjects.map((subject, index) => {
      const [change] = form.changes;
      if (change === undefined) throw new Error("nothing to write");
      return { ...change, subject, at: { row: index + 1, column: 1 } };
    });
    return writeStep(changes, new Set(changes.map(({ at }) => a1(at))));
  };

  it.each<readonly [readonly ChangeSubject[], object]>([
    [["indicator-score"], { cells: 1, what: "results" }],
    [["execution-score"], { cells: 1, what: "results" }],
    [["explanation-outline", "grade"], { cells: 2, what: "results" }],
    [["explanation-outline", "explanation-outline"], { cells: 2, what: "outlines" }],
    [["execution-rate"], { cells: 1, what: "others" }],
    [["execution-rate", "explanation-outline"], { cells: 2, what: "others" }],
    [[], { cells: 0 }],
  ])("of %j is named by its subjects", (subjects, step) => {
    expect(of(...subjects)).toMatchObject(step);
  });

  it("is only what is ticked", () => {
    expect(writeStep(form.changes, new Set())).toMatchObject({ cells: 0 });
  });
});

describe("pressing the button of a step again", () => {
  const stop = (item: string, index: number, finding = 0) => ({ item, index, finding });
  const stops: Stops = [stop("a", 0), stop("c", 2), stop("c", 2, 1), stop("d", 3)];

  it.each([
    ["begins with the first", null, stop("a", 0)],
    ["goes on", stop("a", 0), stop("c", 2)],
    ["goes on within an item", stop("c", 2), stop("c", 2, 1)],
    ["comes to the first after the last", stop("d", 3), stop("a", 0)],
    ["goes on below an item of another kind", stop("b", 1), stop("c", 2)],
    ["goes to what took the place of a settled item", stop("gone", 2), stop("c", 2)],
    ["comes to the first when the last was settled", stop("gone", 4), stop("a", 0)],
    ["goes on below a settled row of an item", stop("c", 2, 2), stop("d", 3)],
  ] as const)("%s", (_, at, next) => {
    expect(stopAfter(stops, at)).toEqual(next);
  });

  it("goes on to the next empty cell of an unfilled form", () => {
    const at = (row: number) => ({ row, column: 5 });
    const cells = [at(3), at(7)] as const;
    expect(cellAfter(cells, null)).toEqual(at(3));
    expect(cellAfter(cells, at(1))).toEqual(at(3));
    expect(cellAfter(cells, at(3))).toEqual(at(7));
    expect(cellAfter(cells, at(7))).toEqual(at(3));
  });
});
