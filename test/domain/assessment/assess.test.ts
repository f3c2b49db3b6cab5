import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { formOf, type FormText } from "../../support/form";

const EXECUTED = { budget: "100", executed: "95" };
const result = (text: FormText) => {
  const { total, grade, profile } = assess(formOf(text), defaultProfile);
  const { weight, reported, computed } = total;
  return {
    total: [weight, reported, computed],
    grade: [grade.reported, grade.computed],
    profile,
  };
};

describe("a form's total and grade", () => {
  it.each([
    [
      {
        funds: [EXECUTED],
        rows: [{ weight: "90" }],
        total: { weight: "100", score: "99" },
        grade: "优",
      },
      ["100.00", "99.00", "99.50"],
      ["优", "优"],
    ],
    [{ funds: [EXECUTED], rows: [{ weight: "90" }] }, [null, null, "99.50"], [null, "优"]],
    [{ rows: [{ weight: "85" }], total: {}, grade: "" }, [null, null, "85.00"], [null, "良"]],
    // a row without a computed score leaves both open
    [
      { rows: [{ weight: "85" }, { actual: "" }], total: { score: "85" }, grade: "良" },
      [null, "85.00", null],
      ["良", null],
    ],
    [{ funds: [{ executed: "" }], rows: [{ weight: "90" }] }, [null, null, null], [null, null]],
    // nothing that counts, nothing to add up
    [{ rows: [] }, [null, null, null], [null, null]],
    [{ rows: [{ weight: "-" }] }, [null, null, null], [null, null]],
    // what does not count has no part in it
    [
      {
        funds: [{ ...EXECUTED, weight: "-", score: "-" }],
        rows: [{ weight: "60" }, { weight: "-" }],
      },
      [null, null, "60.00"],
      [null, "中"],
    ],
  ] as [FormText, (string | null)[], (string | null)[]][])(
    "of %j are %j and %j",
    (text, total, grade) => {
      expect(result(text)).toEqual({ total, grade, profile: "国标 2020" });
    },
  );
});
