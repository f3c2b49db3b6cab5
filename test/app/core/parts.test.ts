/** Parts of the code that are fetched when a computation needs them. */
import { fetchParts, moduleOfPart, withParts } from "../../../src/app/core/parts";

let number = 0;

/** A part with one module; its loads have these results, in order. */
function part(...answers: readonly ("here" | "gone")[]) {
  const left = [...answers];
  const load = jest.fn(() =>
    left.shift() === "here"
      ? Promise.resolve({ double: (value: number) => value * 2 })
      : Promise.reject(new TypeError("no network")),
  );
  number += 1;
  const fetched = moduleOfPart(`part-${number}`, load);
  return { load, double: (value: number) => fetched().double(value) };
}

describe("a computation", () => {
  it("that needs no part is done at once", () => {
    let isDone = false;
    void withParts(() => {
      isDone = true;
    });
    expect(isDone).toBe(true);
  });

  it("is begun again with each part that it needs, and fetches each once", async () => {
    const [one, other] = [part("here"), part("here")];
    const compute = jest.fn(() => one.double(4) + other.double(5));
    expect(await withParts(compute)).toBe(18);
    expect(compute).toHaveBeenCalledTimes(3);
    expect(await withParts(compute)).toBe(18);
    expect(one.load).toHaveBeenCalledTimes(1);
    expect(other.load).toHaveBeenCalledTimes(1);
  });

  it("gives no result where a part cannot be fetched, and one when it is asked for again", async () => {
    const { double } = part("gone", "here");
    await expect(withParts(() => double(4))).rejects.toMatchObject({
      code: "part-missing",
      hostCode: "TypeError",
    });
    expect(await withParts(() => double(4))).toBe(8);
  });

  it("throws its own errors as they are, and fetches nothing for them", async () => {
    const { load } = part("here");
    const compute = () => {
      throw new RangeError("a bug");
    };
    await expect(withParts(compute)).rejects.toThrow(new RangeError("a bug"));
    expect(load).not.toHaveBeenCalled();
  });
});

describe("all parts", () => {
  it("are fetched together, those that failed when asked again", async () => {
    const [one, other] = [part("here"), part("gone", "here")];
    await expect(fetchParts()).rejects.toMatchObject({ code: "part-missing" });
    await fetchParts();
    expect([one.double(1), other.double(2)]).toEqual([2, 4]);
    expect(one.load).toHaveBeenCalledTimes(1);
  });
});
