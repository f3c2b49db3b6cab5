import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import {
  differsFromEqual,
  isEqualTarget,
  isOffEqual,
} from "../../../src/domain/scoring/equal-target";
import { readingsOf } from "../../../src/domain/scoring/measure";
import { indicatorOf } from "../../support/form";

const within = (equalTolerance: string) => ({
  ...defaultProfile,
  quantitative: { ...defaultProfile.quantitative, equalTolerance },
});

describe("a target of exactly as much", () => {
  it.each([
    ["=10", true],
    ["10", false],
    ["≥10", false],
    ["10-20", false],
    ["提升", false],
  ])("is %s: %s", (target, isEqual) => {
    expect(isEqualTarget(indicatorOf({ target }))).toBe(isEqual);
  });

  it.each([
    // target, answer, percent that it may differ by
    ["=100", "100", "0", false],
    ["=100", "100.01", "0", true],
    ["=100", "99.99", "0", true],
    ["=100", "95", "5", false],
    ["=100", "105", "5", false],
    ["=100", "94.99", "5", true],
    ["=100", "105.01", "5", true],
    ["=0", "0", "5", false],
    ["=0", "1", "5", true],
    ["=-100", "-95", "5", false],
    ["=-100", "-94", "5", true],
    ["≥100", "50", "5", false],
    // units that cannot be converted: no difference can be stated
    ["=5个", "6天", "0", false],
    // 0.95% or 95%
    ["=95%", "0.95", "0", false],
    ["=95%", "0.96", "0", true],
    ["=10", "很多", "0", false],
  ])("%s answered by %s differs by more than %s %%: %s", (target, actual, percent, isOff) => {
    const row = indicatorOf({ target, actual });
    const readings = readingsOf(row);
    expect(isOffEqual(row, readings, within(percent))).toBe(isOff);
    const [only, another] = readings ?? [];
    if (only === undefined || another !== undefined || target.startsWith("≥")) return;
    expect(differsFromEqual(only, within(percent))).toBe(isOff);
  });
});
