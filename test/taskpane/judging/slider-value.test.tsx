import {
  sliderValue,
  pointsOf,
  stepOf,
  typedPoints,
  clamp,
} from "../../../src/taskpane/judging/slider-value";

describe("a place on the slider", () => {
  it.each([
    ["0.00", 0],
    ["0.05", 5],
    ["10.50", 1050],
    ["100.00", 10_000],
  ])("of %s points is %i, and back", (points, place) => {
    expect(sliderValue(points)).toBe(place);
    expect(pointsOf(place)).toBe(points);
  });

  it("of every hundredth up to the full total goes there and back", () => {
    const places = Array.from({ length: 10_001 }, (_, place) => place);
    expect(places.map((place) => sliderValue(pointsOf(place)))).toEqual(places);
  });

  it.each([
    [2, 1],
    [1, 10],
    [0, 100],
  ])("with %i places moves by %i", (places, step) => {
    expect(stepOf(places)).toBe(step);
  });

  it.each([
    [899, 900],
    [1000, 1000],
    [Infinity, 1200],
    [-Infinity, 900],
  ])("of %d stays within the limits: %d", (place, expected) => {
    expect(clamp(place, "9.00", "12.00")).toBe(expected);
  });
});

describe("points as they are typed", () => {
  it.each([
    ["10.5", "10.50"],
    ["10.", "10.00"],
    ["9", "9.00"],
    ["１０．５", "10.50"],
    ["10。5", "10.50"],
    [" 010.50 ", "10.50"],
    ["10.555", null],
    ["-1", null],
    ["十分", null],
    ["", null],
  ])("%j are %j", (text, expected) => {
    expect(typedPoints(text)).toBe(expected);
  });
});
