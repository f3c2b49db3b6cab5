import { decimal } from "../../../src/domain/decimal";
import type { Profile } from "../../../src/domain/profiles/profile";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { shownPercent, shownShare } from "../../../src/domain/scoring/shown-share";

const rounding = (score: number): Profile => ({ ...defaultProfile, places: { score, rate: 2 } });

describe("a share as its sentence shows it", () => {
  it.each([
    // exact percent, weight, places of points, shown
    ["80", "10", 2, "80"],
    ["95.0140443", "10", 2, "95.01"],
    ["33.3333333", "10", 2, "33.33"],
    ["66.6666666", "3", 2, "66.67"],
    // 99.95 % of 10 points would be 10.00, and 99.945 % are 9.99
    ["99.945", "10", 2, "99.945"],
    ["99.94499", "10", 2, "99.94"],
    ["50.0049", "100", 2, "50"],
    ["50.0051", "100", 2, "50.01"],
    // not yet all of it
    ["99.9999", "10", 2, "99.9999"],
    ["99.999999999999", "10", 2, "99.999999999999"],
    ["100", "10", 2, "100"],
    ["94.5", "10", 1, "94.5"],
    ["94.499", "10", 1, "94.499"],
    ["94.4999", "10", 0, "94.5"],
  ])("%s %% of %s points to %i places is %s %%", (exact, weight, places, shown) => {
    expect(shownShare(decimal(exact), decimal(weight), rounding(places))).toBe(shown);
  });

  it.each([
    ["59.9999", "59.9999"],
    ["59.99", "59.99"],
    ["12.3456", "12.35"],
    // twelve places are the end of it
    ["59.9999999999999999", "60"],
    ["59.123456789012345", "59.12"],
  ])("that is below 60 is seen to be: %s as %s", (exact, shown) => {
    expect(shownPercent(decimal(exact), (percent) => percent.lessThan(60))).toBe(shown);
  });

  it("has twelve places where nothing helps", () => {
    expect(shownPercent(decimal("1.23456789012345"), () => false)).toBe("1.234567890123");
  });
});
