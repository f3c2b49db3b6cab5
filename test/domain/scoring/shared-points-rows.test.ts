import { a1 } from "../../../src/domain/cells";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import { sharedPoints } from "../../../src/domain/scoring/shared-points";
import { formOf, type FormText, type RowText } from "../../support/form";

const points = (weight: string | null, score: string | null, more: RowText = {}): RowText => ({
  weight,
  score,
  ...more,
});

/** What each row shares and from which cell, "" for nothing. */
const shared = (rows: readonly RowText[], more: FormText = {}): readonly string[] => {
  const form = formOf({ rows, ...more });
  const found = sharedPoints(form, defaultProfile);
  return form.indicators.map(({ row }) => {
    const points = found.get(row);
    return points === undefined ? "" : `${points.what} ${a1(points.from)}`;
  });
};

describe("weight and score in one cell for several rows", () => {
  it.each([
    [
      [points("60", "60"), points("", ""), points("40", "40")],
      ["points G20", "points G20", ""],
    ],
    [
      [points("60", "60"), points("", ""), points("", ""), points("40", "")],
      ["points G20", "points G20", "points G20", ""],
    ],
    [
      [points("60", "60"), points("", ""), points("40", "40"), points("", "")],
      ["points G20", "points G20", "points G22", "points G22"],
    ],
    [
      [points("100", null), points("", null)],
      ["points F20", "points F20"],
    ],
    // the weights lack something, or have too much: one is missing
    [
      [points("60", "60"), points("", ""), points("30", "30")],
      ["", "", ""],
    ],
    [
      [points("70", "60"), points("", ""), points("40", "30")],
      ["", "", ""],
    ],
    // nothing is shared
    [
      [points("60", "60"), points("40", "40")],
      ["", ""],
    ],
    [
      [points("", ""), points("60", "60"), points("40", "40")],
      ["", "", ""],
    ],
    [
      [points("十", "60"), points("", ""), points("100", "40")],
      ["", "", ""],
    ],
    [
      [points("60", "60"), points("", "5"), points("40", "40")],
      ["", "", ""],
    ],
    [
      [points("60", "60"), points("-", ""), points("40", "40")],
      ["", "", ""],
    ],
    // what asks for nothing, or stands apart, is no row of the merged cell
    [
      [points("60", "60"), points("", "", { target: "" }), points("40", "40")],
      ["", "", ""],
    ],
    [
      [points("60", "60"), points("", "", { actual: "" }), points("40", "40")],
      ["", "", ""],
    ],
    [
      [points("60", "60"), points("", "", { placeholder: true }), points("40", "40")],
      ["", "", ""],
    ],
    [
      [points("60", "60"), points("", "", { row: 25 }), points("40", "40")],
      ["", "", ""],
    ],
  ] as [RowText[], string[]][])("%j: %j", (rows, expected) => {
    expect(shared(rows)).toEqual(expected);
  });

  it("counts the money's weight, not that of its parts or of rows left out", () => {
    const rows = [points("90", "90"), points("", "")];
    expect(shared(rows, { funds: [{}] })).toEqual(["points G20", "points G20"]);
    expect(shared(rows, { funds: [{}, { role: "part", weight: "10" }] })).toEqual([
      "points G20",
      "points G20",
    ]);
    expect(shared(rows, { funds: [{ weight: "-" }] })).toEqual(["", ""]);
  });
});

describe("a score in one cell for several weights", () => {
  it.each([
    [
      [points("40", "90"), points("50", ""), points("10", "10")],
      "100",
      ["score G20", "score G20", ""],
    ],
    [[points("40", "41"), points("50", "")], "41", ["score G20", "score G20"]],
    // not above its own weight, or above them all
    [[points("40", "40"), points("50", "")], "40", ["", ""]],
    [[points("40", "90.01"), points("50", "")], "90.01", ["", ""]],
    // the printed total lacks the empty one's points, or there is none
    [[points("40", "90"), points("50", "")], "95", ["", ""]],
    [[points("40", "90"), points("50", "")], "", ["", ""]],
    [[points("40", "90"), points("50", "0")], "90", ["", ""]],
    [[points("40", "90"), points("五十", "")], "90", ["", ""]],
    [[points("40", "九十"), points("50", "")], "0", ["", ""]],
    [[points("40", "90"), points("50", "", { row: 25 })], "90", ["", ""]],
    [[points("90", "90")], "90", [""]],
  ] as [RowText[], string, string[]][])("%j under a total of %j: %j", (rows, score, expected) => {
    expect(shared(rows, { total: { score } })).toEqual(expected);
  });

  it("is none of a form without a total", () => {
    expect(shared([points("40", "90"), points("50", "")], { total: null })).toEqual(["", ""]);
  });
});

it("names no row where nothing is shared", () => {
  const form = formOf({ rows: [points("60", "60"), points("40", "40")] });
  expect(sharedPoints(form, defaultProfile).size).toBe(0);
});
