import { gone, NOT_BEGUN, stepped, toggled } from "../../../src/taskpane/item-list/walk";

const KEYS = ["a", "b", "c"];

describe("下一项 and 上一项", () => {
  it.each([
    ["begin with the first", NOT_BEGUN, 1, "a"],
    ["begin with the last", NOT_BEGUN, -1, "c"],
    ["go on", gone(KEYS, "a"), 1, "b"],
    ["go back", gone(KEYS, "b"), -1, "a"],
    ["come to the first after the last", gone(KEYS, "c"), 1, "a"],
    ["come to the last before the first", gone(KEYS, "a"), -1, "c"],
  ] as const)("%s", (_, walk, by, key) => {
    expect(stepped(walk, KEYS, by)).toBe(key);
  });

  it("go to what took the place of a settled item", () => {
    expect(stepped(gone(KEYS, "b"), ["a", "c"], 1)).toBe("c");
    expect(stepped(gone(KEYS, "b"), ["a", "c"], -1)).toBe("a");
    expect(stepped(gone(KEYS, "c"), ["a", "b"], 1)).toBe("a");
  });

  it("lead nowhere without items", () => {
    expect(stepped(gone(KEYS, "b"), [], 1)).toBeNull();
  });
});

describe("an item", () => {
  it("is unfolded alone when it is gone to", () => {
    expect([...gone(KEYS, "b").open]).toEqual(["b"]);
  });

  it("is unfolded and folded beside others, and is where one goes on from", () => {
    const both = toggled(gone(KEYS, "a"), KEYS, "b");
    expect([...both.open]).toEqual(["a", "b"]);
    expect(stepped(both, KEYS, 1)).toBe("c");
    expect([...toggled(both, KEYS, "a").open]).toEqual(["b"]);
  });
});
