import { oneLineText } from "../domain/text/formula-like";
import { clipped, displayWidth } from "./display-width";

export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
  /** Columns of the terminal at most; longer texts are cut. */
  readonly most: number;
}

/** A text in one line; control characters become spaces. */
export const oneLine = oneLineText;

/** Rows of texts as lines of aligned columns, titles first, without trailing spaces. */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): string[] {
  const texts = [columns.map(({ title }) => title), ...rows].map((row) =>
    columns.map(({ most }, index) => clipped(oneLine(row[index] ?? ""), most)),
  );
  const widths = columns.map((_, index) =>
    Math.max(...texts.map((row) => displayWidth(row[index] ?? ""))),
  );
  return texts.map((row) =>
    columns
      .map(({ align }, index) => {
        const text = row[index] ?? "";
        const space = " ".repeat((widths[index] ?? 0) - displayWidth(text));
        return align === "right" ? space + text : text + space;
      })
      .join("  ")
      .trimEnd(),
  );
}
