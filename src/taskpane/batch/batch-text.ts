import { workbookWords } from "../../messages";
import { batchWords, roundWords } from "../../messages/batch";
import { cellText, figureCells, figureHeads, pastedText } from "../workbook-view/list-text";
import { notCheckedSentence } from "./BatchRow";
import { ALL, listRows, type Listed } from "./list-rows";

/** The states of a comparison, a column each. */
const KINDS = ["repaired", "open", "accepted", "new", "notJudged"] as const;

/** The results as tab-separated rows with a heading, in the order of the list. */
export function batchText(batch: Listed): string {
  const words = workbookWords.columns;
  const own = batchWords();
  const rounds = batch.earlier?.compared == null ? [] : KINDS;
  const heads = [
    ...figureHeads(),
    ...rounds.map((kind) =>
      kind === "notJudged" ? roundWords().notJudged : roundWords().names[kind],
    ),
  ];
  const rows = listRows(batch, ALL).flatMap((row): readonly string[][] => {
    if (row.kind === "form") {
      const { file, sheet, summary } = row.form;
      const place = [summary.unit, summary.project, file ?? own.ofWorkbook, sheet];
      const became = rounds.map((kind) => String(row.round?.counts[kind] ?? ""));
      return [[...place.map(cellText), ...figureCells(summary), ...became, ""]];
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
