import {
  positionAt,
  NO_POSITION,
  keyAfterStep,
  positionAfterToggle,
} from "../../../src/taskpane/item-list/item-position";

const KEYS = ["a", "b", "c"];

describe("下一项 and 上一项", () => {
  it.each([
    ["begin with the first", NO_POSITION, 1, "a"],
    ["begin with the last", NO_POSITION, -1, "c"],
    ["go on", positionAt(KEYS, "a"), 1, "b"],
    ["go back", positionAt(KEYS, "b"), -1, "a"],
    ["come to the first after the last", positionAt(KEYS, "c"), 1, "a"],
    ["come to the last before the first", positionAt(KEYS, "a"), -1, "c"],
  ] as const)("%s", (_, position, by, key) => {
    expect(keyAfterStep(position, KEYS, by)).toBe(key);
  });

  it("go to what took the place of a settled item", () => {
    expect(keyAfterStep(positionAt(KEYS, "b"), ["a", "c"], 1)).toBe("c");
    expect(keyAfterStep(positionAt(KEYS, "b"), ["a", "c"], -1)).toBe("a");
    expect(keyAfterStep(positionAt(KEYS, "c"), ["a", "b"], 1)).toBe("a");
  });

  it("lead nowhere without items", () => {
    expect(keyAfterStep(positionAt(KEYS, "b"), [], 1)).toBeNull();
  });
});

describe("an item", () => {
  it("is unfolded alone when a person goes to it", () => {
    expect([...positionAt(KEYS, "b").open]).toEqual(["b"]);
  });

  it("is unfolded and folded beside others, and is where one goes on from", () => {
    const both = positionAfterToggle(positionAt(KEYS, "a"), KEYS, "b");
    expect([...both.open]).toEqual(["a", "b"]);
    expect(keyAfterStep(both, KEYS, 1)).toBe("c");
    expect([...positionAfterToggle(both, KEYS, "a").open]).toEqual(["b"]);
  });
});
