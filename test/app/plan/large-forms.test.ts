/** A form of many wrong rows is planned once, not once for each of its rows. */
import { NO_USER_CHOICES } from "../../../src/app/core/session/user-choices";
import { checkedForms } from "../../../src/app/plan/checked-form";
import { assess } from "../../../src/domain/assessment/assess";
import { planWriteBack } from "../../../src/domain/changes/plan-write-back";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { one, type Row } from "../../support/layout-sheet";

jest.mock("../../../src/domain/changes/plan-write-back", () => {
  const actual = jest.requireActual<{ planWriteBack: (...given: unknown[]) => unknown }>(
    "../../../src/domain/changes/plan-write-back",
  );
  return { ...actual, planWriteBack: jest.fn(actual.planWriteBack) };
});

const HEADER: Row = [
  ...["一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分"],
  "偏差原因分析及改进措施",
];

/**
 * Plans a form with this number of rows, each with a score that is too high; returns the number of
 * plans.
 */
function plansOf(count: number): number {
  const rows = Array.from({ length: count }, (_, index): Row => [
    "产出指标",
    "数量指标",
    `检查${index}`,
    "≥10次",
    "5次",
    1,
    0.9,
  ]);
  const form = one(["项目支出绩效自评表（2024年度）"], HEADER, ...rows);
  jest.mocked(planWriteBack).mockClear();
  const [checked] = checkedForms(
    [assess(form, defaultProfile)],
    "sheet",
    defaultProfile,
    NO_USER_CHOICES,
  );
  // every row has a repair of its own
  expect(checked?.alone.size).toBeGreaterThanOrEqual(count);
  return jest.mocked(planWriteBack).mock.calls.length;
}

it("is planned as often with 80 wrong rows as with 20", () => {
  expect(plansOf(80)).toBe(plansOf(20));
});
