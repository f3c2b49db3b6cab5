/** The template's conditional formats, computed by the workbench. */
import { standardTemplate } from "../../src/domain/template/standard-template";
import { optionsWith } from "../domain/template/options";
import { office } from "../support/office";

/** The formula as a cell of some row would compute it. */
const inRow = (formula: string, row: number): string => formula.replaceAll("ROW()", String(row));

async function holds(formula: string, cells: Readonly<Record<string, string>>): Promise<boolean> {
  office.load([{ name: "表", cells: { Z99: { formula } } }]);
  for (const [address, text] of Object.entries(cells)) office.type(address, text);
  await office.model.settle();
  const { text } = office.cell("Z99");
  if (text !== "TRUE" && text !== "FALSE") throw new Error(`neither true nor false: ${text}`);
  return text === "TRUE";
}

const { highlights } = standardTemplate(optionsWith());
const [explanation, sum] = highlights.map(({ formula }) => formula);

describe("a missing explanation", () => {
  it.each([
    ["nothing scored yet", { F14: "5" }, false],
    ["a full score", { F14: "5", G14: "5" }, false],
    ["a lost point, nothing said", { F14: "5", G14: "4" }, true],
    ["a lost point, a blank said", { F14: "5", G14: "4", H14: " " }, true],
    ["a lost point, 无 said", { F14: "5", G14: "4", H14: "无" }, true],
    ["a lost point, — said", { F14: "5", G14: "4", H14: "—" }, true],
    ["a lost point, explained", { F14: "5", G14: "4", H14: "因疫情未开展" }, false],
    ["another row's lost point", { F15: "5", G15: "4" }, false],
  ])("is shown for %s: %#", async (_case, cells, shown) => {
    expect(await holds(inRow(explanation ?? "", 14), cells)).toBe(shown);
  });

  it("is no rule of a form whose profile asks for none", () => {
    const { rules } = optionsWith();
    const without = standardTemplate(optionsWith({ rules: { ...rules, emptyExplanations: null } }));
    expect(without.highlights).toHaveLength(1);
  });

  it("has no formula longer than Excel takes, however much counts as nothing", () => {
    const { rules } = optionsWith();
    const emptyExplanations = Array.from({ length: 90 }, (_, index) => `没有说明${index}`);
    const many = standardTemplate(optionsWith({ rules: { ...rules, emptyExplanations } }));
    expect(many.highlights[0]?.formula.length).toBeLessThanOrEqual(255);
  });
});

describe("weights that do not add up", () => {
  it.each([
    ["no weight but the funds' own", { F6: "10", F31: "10" }, false],
    ["too little", { F6: "10", F31: "99.5" }, true],
    ["too much", { F6: "10", F31: "101" }, true],
    ["a hundred", { F6: "10", F31: "100" }, false],
  ])("are shown for %s", async (_case, cells, shown) => {
    expect(await holds(sum ?? "", cells)).toBe(shown);
  });
});
