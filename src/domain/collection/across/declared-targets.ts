/** Reads the targets of the declarations (绩效目标申报表) on a sheet. */
import type { Cells } from "../../cells";
import { readDeclarations, type Declaration } from "../../form/declaration/declarations";
import type { DeclaredTargets } from "./across-notice";

export type SheetTargets = Omit<DeclaredTargets, "file">;

const targetsOf = (
  { unit, project, year, title, indicators }: Declaration,
  sheet: string,
): SheetTargets => ({
  sheet,
  unit: unit?.text ?? "",
  project: project?.text ?? "",
  year: year?.text ?? title.text,
  rows: indicators.map(({ name, target }) => ({ name: name.text, target: target.text })),
});

/** The declared targets of each project on the sheet. */
export const declaredTargets = (cells: Cells): readonly SheetTargets[] =>
  readDeclarations(cells).map((declaration) => targetsOf(declaration, cells.sheet));
