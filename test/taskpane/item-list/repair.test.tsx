import { checkedForm } from "../../../src/app/plan/checked-form";
import { NO_USER_CHOICES } from "../../../src/app/core/session/user-choices";
import { a1 } from "../../../src/domain/cells";
import { assess } from "../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { repairOf } from "../../../src/taskpane/item-list/repair";
import { formOf } from "../../support/form";

const form = checkedForm(
  assess(formOf({ rows: [{ target: "≥10次", actual: "30次", score: "10" }] }), defaultProfile),
  { sheetId: "{1}", key: "" },
  defaultProfile,
  NO_USER_CHOICES,
);

it("offers an outline for the explanation of a row that was over-achieved", () => {
  const finding = form.assessment.findings.find(({ code }) => code === "overachieved");
  const repair = finding && repairOf(finding, form);
  expect(repair).toMatchObject({ kind: "outline", isPending: false });
  expect(repair?.kind === "outline" && repair.changes.map(({ at }) => a1(at))).toEqual(["H20"]);
});

it("offers none where the explanation is not empty", () => {
  const finding = form.assessment.findings.find(({ code }) => code === "overachieved");
  expect(finding && repairOf(finding, { ...form, outlines: [] })).toBeNull();
});
