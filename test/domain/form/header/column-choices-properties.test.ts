/** Any choices of roles for the columns of the published forms, in any order. */
import { assess } from "../../../../src/domain/assessment/assess";
import { defaultProfile } from "../../../../src/domain/profiles/default-profile";
import { chooseColumn } from "../../../../src/domain/form/header/choose-column";
import { columnChoicesFrom } from "../../../../src/domain/form/header/column-choices-json";
import { storedColumnChoices } from "../../../../src/domain/form/header/stored-column-choices";
import { NO_CHOICES, type ColumnChoices } from "../../../../src/domain/form/header/column-choices";
import { COLUMN_ROLES, isApart } from "../../../../src/domain/form/model/column";
import type { TableHeader } from "../../../../src/domain/form/model/form";
import { understand } from "../../../../src/domain/form/understand";
import { cellsOf, readFixture } from "../../../support/fixture";
import { randomFrom, type Random } from "../../../support/random";

const sheets = ["src/workbench/sample/shanghai-2024.json", "test/fixtures/layouts/governments.json"]
  .flatMap((path) => readFixture(path).sheets)
  .map((sheet) => [sheet.name, cellsOf(sheet)] as const);

const SAYINGS = 12;

/** Chooses a role for some column; the choices are unchanged where that is refused. */
function sayOne(
  choices: ColumnChoices,
  headers: readonly TableHeader[],
  random: Random,
): ColumnChoices {
  const header = headers[random.below(headers.length)];
  const column = header?.columns[random.below(header.columns.length)];
  if (header === undefined || column === undefined) return choices;
  const role = random.oneOf(COLUMN_ROLES);
  const choosing = chooseColumn(choices, header, column.id, role);
  return choosing.kind === "chosen" ? choosing.choices : choices;
}

const rolesOf = ({ columns }: TableHeader): string[] =>
  columns.flatMap(({ role }) => (role === null || isApart(role) ? [] : [role]));

describe.each(sheets)("of the columns of %s", (_, cells) => {
  const headersIn = (choices: ColumnChoices): TableHeader[] =>
    understand(cells, choices).flatMap(({ headers }) => headers);
  const known = new Set(headersIn(NO_CHOICES).map(({ fingerprint }) => fingerprint));

  it.each([1, 2, 3, 4])(
    "many roles may be chosen, seed %d, and each column still has one",
    (seed) => {
      const random = randomFrom(seed * 7919);
      let choices = NO_CHOICES;
      for (let said = 0; said < SAYINGS; said += 1) {
        const headers = headersIn(choices);
        for (const header of headers) {
          expect(known).toContain(header.fingerprint);
          const roles = rolesOf(header);
          expect(new Set(roles).size).toBe(roles.length);
          const chosen = header.columns.filter((column) => column.chosen);
          expect(chosen.filter(({ role }) => role === null)).toEqual([]);
          for (const needed of ["target", "actual"]) expect(roles).toContain(needed);
        }
        for (const form of understand(cells, choices)) assess(form, defaultProfile);
        choices = sayOne(choices, headers, random);
      }
      const kept = columnChoicesFrom(JSON.parse(JSON.stringify(storedColumnChoices(choices))));
      expect(understand(cells, kept)).toEqual(understand(cells, choices));
    },
  );
});
