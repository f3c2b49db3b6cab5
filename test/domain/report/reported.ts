/** Reports of forms built by hand, and the contents of their cells. */
import { assess } from "../../../src/domain/assessment/assess";
import type { Assessment } from "../../../src/domain/assessment/assessment";
import { a1, type Cells } from "../../../src/domain/cells";
import type { FindingCode } from "../../../src/domain/findings/finding";
import { defaultNamed } from "../../../src/domain/profiles/default-named";
import { defaultProfile } from "../../../src/domain/profiles/default-profile";
import type { ReportedForm, ReportOptions } from "../../../src/domain/report/form-report";
import type { PlannedSheet } from "../../../src/domain/sheet/planned-sheet";
import { reportSheetWords } from "../../../src/messages/report-sheet";
import { formOf, place, type FormText } from "../../support/form";
import { cellsOf, readFixture, type Fixture } from "../../support/fixture";
import { understand } from "../../../src/domain/form/understand";

export const OPTIONS: ReportOptions = {
  rules: { profile: defaultProfile, base: defaultNamed },
  on: "2026-01-15",
  words: reportSheetWords,
};

const { sheets } = readFixture("src/workbench/sample/shanghai-2024.json");

/** 维修资金管理, or another of the published forms, with changed cells. */
export function published(changes: Fixture["sheets"][number]["cells"] = {}, index = 0): Assessment {
  const sheet = sheets[index];
  if (sheet === undefined) throw new Error(`no published form ${index}`);
  const [form] = understand(cellsOf({ ...sheet, cells: { ...sheet.cells, ...changes } }));
  if (form === undefined) throw new Error("not read as a form");
  return assess(form, defaultProfile);
}

export const assessed = (text: FormText): Assessment => assess(formOf(text), defaultProfile);

/** A form whose project has this name. */
export const ofProject = (name: string): Assessment =>
  assess(formOf({ rows: [{}] }, { project: place(3, 3, name) }), defaultProfile);

/** A form of which the findings of some codes are accepted. */
export function reported(
  assessment: Assessment,
  acceptedCodes: readonly FindingCode[] = [],
  file: string | null = null,
): ReportedForm {
  const accepted = new Map(
    assessment.findings
      .filter(({ code }) => acceptedCodes.includes(code))
      .map((finding) => [finding, { reason: "核过台账", on: "2026-01-10" }]),
  );
  return { file, assessment, accepted };
}

/** The texts of a sheet by their addresses. */
export const textsOf = ({ cells }: PlannedSheet): Readonly<Record<string, string>> =>
  Object.fromEntries(cells.map(({ at, content }) => [a1(at), content.value]));

/** The texts of each row, from left to right. */
export function rowsOf({ cells }: PlannedSheet): readonly (readonly string[])[] {
  const rows = new Map<number, string[]>();
  for (const { at, content } of cells) {
    rows.set(at.row, [...(rows.get(at.row) ?? []), content.value]);
  }
  return [...rows.values()];
}

/** The sheet as a host gives it back. */
export function asCells({ name, cells }: PlannedSheet): Cells {
  const rows = Array.from({ length: Math.max(...cells.map(({ at }) => at.row)) }, (_, row) =>
    Array.from({ length: Math.max(...cells.map(({ at }) => at.column)) }, (_each, column) => {
      const found = cells.find(({ at }) => at.row === row + 1 && at.column === column + 1);
      const value = found?.content.value ?? "";
      return value === ""
        ? ({ kind: "empty", shown: "", raw: "" } as const)
        : ({
            kind: found?.content.kind === "number" ? "number" : "text",
            shown: value,
            raw: value,
          } as const);
    }),
  );
  return { sheet: name, top: 1, left: 1, rows };
}
