import { amountAt, numberAt, pointsAt } from "../../../../src/domain/form/model/figures";
import type { Figure } from "../../../../src/domain/form/model/form";
import { figure } from "../../../support/form";

/** A number that is shown differently: hidden places of a formula, a unit, a currency. */
const shownAs = (text: string, value: string): Figure => ({
  ...figure(8, 4, text),
  number: { kind: "number", value, percent: false, decimals: 2 },
});

describe("a figure on the form", () => {
  it.each([
    [figure(8, 4, "1,171.29"), "1171.29", "1171.29", "1171.29"],
    [figure(8, 4, "96.00"), "96", "96.00", "96.00"],
    [figure(8, 4, "-3.5"), "-3.5", "-3.50", "-3.5"],
    [figure(8, 4, "7"), "7", "7.00", "7"],
    [shownAs("33.33", "33.3333"), "33.3333", "33.33", "33.33"],
    [shownAs("1，171.29", "1171.29"), "1171.29", "1171.29", "1171.29"],
    [shownAs("1 171", "1171"), "1171", "1171.00", "1171"],
    // a text that is more than a number is read from the stored number
    [shownAs("10万元", "10"), "10", "10.00", "10"],
    [shownAs("￥10.5", "10.5"), "10.5", "10.50", "10.5"],
    [shownAs("(3.50)", "-3.5"), "-3.5", "-3.50", "-3.5"],
    [figure(8, 4, ""), null, null, null],
    [figure(8, 4, "-"), null, null, null],
    [figure(8, 4, "见附件"), null, null, null],
    [null, null, null, null],
  ])("%j is worth %s, in points %s, as an amount %s", (given, number, points, amount) => {
    expect(numberAt(given)?.toFixed() ?? null).toBe(number);
    expect(pointsAt(given)).toBe(points);
    expect(amountAt(given)).toBe(amount);
  });
});
