import type { BatchState } from "../../app/core/batch";
import { workbookWords } from "../../messages";
import { batchWords } from "../../messages/batch";
import { cellText, figureCells, figureHeads, pastedText } from "../workbook-view/list-text";
import { notCheckedSentence } from "./BatchRow";
import { ALL, listRows } from "./list-rows";

/** The results as tab-separated rows with a heading, in the order of the list. */
export function batchText(batch: Pick<BatchState, "forms" | "notChecked">): string {
  const words = workbookWords.columns;
  const own = batchWords();
  const heads = figureHeads();
  const rows = listRows(batch, ALL).flatMap((row): readonly string[][] => {
    if (row.kind === "form") {
      const { file, sheet, summary } = row.form;
      const place = [summary.unit, summary.project, file ?? own.ofWorkbook, sheet];
      return [[...place.map(cellText), ...figureCells(summary), ""]];
    }
    if (row.kind !== "refusal") return [];
    const { line } = row;
    return [
      ["", "", cellText(line.file), "", ...heads.map(() => ""), cellText(notCheckedSentence(line))],
    ];
  });
  return pastedText([
    [words.unit, words.project, own.file, words.sheet, ...heads, own.reason],
    ...rows,
  ]);
}
