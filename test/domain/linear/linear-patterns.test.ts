/** No regular expression takes more than linear time, whatever text it is given. */
import { growthOf } from "./ambiguity";
import { automatonsOf, Unsupported } from "./pattern-automaton";
import { filesOf, literalsIn, madeWhenLoaded, madeWhenRun, type Pattern } from "./patterns-of";

function growth({ source, flags }: Pattern): string {
  try {
    return growthOf(automatonsOf(source, flags));
  } catch (error) {
    if (error instanceof Unsupported) return error.message;
    throw error;
  }
}

describe("the judgement of an expression", () => {
  it.each([
    ["^(a|b|ab)*c$", "exponential"],
    ["^(a*)*b$", "exponential"],
    ["^(?:x(?:aa|a)y?a?)*z", "exponential"],
    ["^(?:[ab]c|[bd]c)*e", "exponential"],
    ["^(已|均|均已)*完成$", "exponential"],
    ["^(已|均)*完成$", "linear"],
    ["\\s+$", "polynomial"],
    ["^\\s*,?\\s*$", "polynomial"],
    ["^\\s*,\\s*$", "linear"],
    ["\\d+(?!\\d|x)", "polynomial"],
    ["a.*b", "polynomial"],
    ["^a.*b", "linear"],
    ["\\s+", "linear"],
    ["a*b|a", "polynomial"],
    ["\\([^)]*\\)", "polynomial"],
    ["\\([^()]*\\)", "linear"],
    ["\\([^()]{0,30}\\)", "linear"],
    ["(?=a*b)a", "polynomial"],
    ["(?<=\\s*)x", "looks back without a limit"],
  ])("%s: %s", (source, expected) => {
    expect(growth({ at: "", source, flags: "u" })).toBe(expected);
  });
});

const files = filesOf("src/domain");
const patterns = [
  ...files.flatMap(literalsIn),
  ...madeWhenLoaded(() => {
    jest.isolateModules(() => {
      for (const file of files) jest.requireActual<object>(file);
    });
  }),
];

it("finds the expressions of the domain, literals and those made of strings", () => {
  expect(patterns.filter(({ at }) => at.startsWith("src")).length).toBeGreaterThan(200);
  expect(patterns.filter(({ at }) => !at.startsWith("src")).length).toBeGreaterThan(20);
});

it("makes no expression while it runs", () => {
  expect(files.flatMap(madeWhenRun)).toEqual([]);
});

it("takes linear time for every expression of the domain", () => {
  const slow = patterns
    .map((pattern) => ({ ...pattern, growth: growth(pattern) }))
    .filter((pattern) => pattern.growth !== "linear");
  expect(slow.map(({ at, source, growth: how }) => `${at} ${how} ${source}`)).toEqual([]);
});
