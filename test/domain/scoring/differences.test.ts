import { randomFrom } from "../../support/random";
import { ALL_INTENDED, differencesOf } from "./differences/compare";
import { drawnForm } from "./differences/draw";

/** About 12 rows each. */
const FORMS = 1700;

it("differs from the production system as the rules intend, and in nothing else", () => {
  const random = randomFrom(20_200_225);
  const met = new Set<string>();
  const unlisted: string[] = [];
  let rows = 0;
  for (let drawn = 0; drawn < FORMS; drawn += 1) {
    const form = drawnForm(random);
    rows += form.rows.length;
    const found = differencesOf(form);
    unlisted.push(...found.unlisted);
    for (const name of found.met) met.add(name);
  }
  expect(unlisted.slice(0, 5)).toEqual([]);
  expect(rows).toBeGreaterThanOrEqual(20_000);
  // every listed difference must occur, else nothing would test it
  expect(ALL_INTENDED.map(({ name }) => name).filter((name) => !met.has(name))).toEqual([]);
});
