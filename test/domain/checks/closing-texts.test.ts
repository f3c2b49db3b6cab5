import { assess } from "../../../src/domain/assessment/assess";
import type { Place } from "../../../src/domain/form/model/form";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { Profile } from "../../../src/domain/profiles/profile";
import { ofCode } from "../../support/findings";
import { formOf, place } from "../../support/form";

const ruled = (longestClosing: number | null): Profile => ({
  ...defaultProfile,
  explanation: {
    ...defaultProfile.explanation,
    closingLabels: ["存在问题"],
    longestClosing,
  },
});

const tooLong = (claims: readonly Place[], longest: number | null) =>
  ofCode(
    assess(
      {
        ...formOf({ rows: [{}] }),
        claims: claims.map((each) => ({ ...each, role: "block" as const })),
      },
      ruled(longest),
    ).findings,
    "explanation-incomplete",
  ).map(({ cell, name, fault }) => [cell.row, cell.column, name, fault]);

describe("a text below the table", () => {
  const label = place(50, 1, "存在问题");
  const FAULT = { why: "too-long", length: 6, most: 5 };

  it.each<[string, readonly Place[], number | null, readonly unknown[]]>([
    [
      "longer than the rules allow",
      [label, place(50, 2, "支出进度较慢")],
      5,
      [[50, 2, "存在问题", FAULT]],
    ],
    ["as long as the rules allow", [label, place(50, 2, "支出进度慢")], 5, []],
    ["that no rule limits", [label, place(50, 2, "支出进度较慢")], null, []],
    ["beside another label", [place(50, 1, "评价人"), place(50, 2, "支出进度较慢")], 5, []],
    ["in another row than the label", [label, place(51, 2, "支出进度较慢")], 5, []],
    ["before the label", [place(50, 1, "支出进度较慢"), place(50, 2, "存在问题")], 5, []],
    [
      "beside a label with a sign",
      [place(50, 1, "存在问题："), place(50, 2, "支出进度较慢")],
      5,
      [[50, 2, "存在问题：", FAULT]],
    ],
    ["that is missing", [label], 5, []],
  ])("%s", (_, claims, longest, expected) => {
    expect(tooLong(claims, longest)).toEqual(expected);
  });
});
