import { readTarget } from "../../../../src/domain/quantity/target";
import { beginsWithComparison } from "../../../../src/domain/quantity/words/comparison";
import { isQuantity } from "../../../../src/domain/form/rows/row-fit";
import { keyOf, normalize } from "../../../../src/domain/text/normalize";

const entryOf = (shown: string) => ({
  at: { row: 1, column: 1 },
  cell: { kind: "text" as const, shown, raw: shown },
  text: normalize(shown),
  key: keyOf(normalize(shown)),
});

/** The definition: the target reader decides, whatever the text begins with. */
function byTarget(shown: string): boolean {
  const { cell, key } = entryOf(shown);
  const { kind } = readTarget(cell);
  if (kind === "words" || kind === "empty") return false;
  if (kind === "unreadable") return true;
  const isName = /^(?!百分之)\p{Script=Han}/u.test(key) && !beginsWithComparison(key);
  return beginsWithComparison(key) || (!isName && /^百分之|%\)?$|\)$|^[-+]?[\d.,]+$/u.test(key));
}

const PARTS = [
  "合格率",
  "培训",
  "约",
  "不低于",
  "≥",
  "95",
  "%",
  "3",
  "次",
  "百分之",
  "九十五",
  "l0",
  "。",
  " ",
];

describe("isQuantity", () => {
  it("is what the reading of a target says, for names, figures and both together", () => {
    const texts = PARTS.flatMap((one) =>
      PARTS.flatMap((two) => [one + two, ...PARTS.map((three) => one + two + three)]),
    );
    for (const text of texts)
      expect({ text, is: isQuantity(entryOf(text)) }).toEqual({ text, is: byTarget(text) });
    expect(texts.filter((text) => isQuantity(entryOf(text))).length).toBeGreaterThan(300);
  });

  it.each([["约3次"], ["字".repeat(2_001)]])("takes %s for a malformed quantity", (text) => {
    expect(isQuantity(entryOf(text))).toBe(true);
  });
});
