import { decimal } from "../../src/domain/decimal";
import { isEqual, keptIfEqual } from "../../src/domain/equal";

describe("two values are equal", () => {
  it.each<[string, unknown, unknown]>([
    ["texts", "甲", "甲"],
    ["no numbers", NaN, NaN],
    ["lists", [1, [2, "3"]], [1, [2, "3"]]],
    [
      "objects, whatever the order of their members",
      { a: 1, b: { c: null } },
      { b: { c: null }, a: 1 },
    ],
    ["maps", new Map([["a", [1]]]), new Map([["a", [1]]])],
    ["sets", new Set(["G13", "G27"]), new Set(["G13", "G27"])],
    ["instances of a class", decimal("1.5"), decimal("1.50")],
  ])("as %s", (_, one, other) => {
    expect(isEqual(one, other)).toBe(true);
  });
});

describe("two values differ", () => {
  it.each<[string, unknown, unknown]>([
    ["in kind", "1", 1],
    ["as one is nothing", null, {}],
    ["in a member", { a: { b: 1 } }, { a: { b: 2 } }],
    ["as a member is missing", { a: 1, b: undefined }, { a: 1, c: 2 }],
    ["as one has a member more", { a: 1 }, { a: 1, b: undefined }],
    ["in length", [1, 2], [1, 2, 3]],
    ["as one is a list", [], {}],
    ["in order", [1, 2], [2, 1]],
    ["as one is a map", new Map(), new Set()],
    ["in a map's value", new Map([["a", 1]]), new Map([["a", 2]])],
    ["in size", new Set([1]), new Set([1, 2])],
    ["as functions are never equal", () => 1, () => 1],
    ["in class", decimal("1.5"), Object.fromEntries(Object.entries(decimal("1.5")))],
  ])("%s", (_, one, other) => {
    expect(isEqual(one, other)).toBe(false);
    expect(isEqual(other, one)).toBe(false);
  });
});

it("keeps the reference of an equal value, and of no other", () => {
  const before = { row: 1 };
  const fresh = { row: 2 };
  expect(keptIfEqual(before, { row: 1 })).toBe(before);
  expect(keptIfEqual(before, fresh)).toBe(fresh);
});
