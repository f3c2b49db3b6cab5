/** The events of a check as printed lines; each event is also counted. */
import type { FileProblem } from "../app/core/port";
import type { CellMap } from "../batch/cell-map";
import type { OtherFormSheet } from "../batch/file-outcome";
import type { CheckLine } from "../batch/check-line";
import type { Source } from "../batch/queue";
import type { BatchEvent } from "../batch/run";
import type { ReportedForm } from "../domain/report/form-report";
import { fileSentence, otherFormSentence, REPORT_WORDS as words } from "../messages/command-line";
import type { Collecting } from "./collection/collecting";
import { mapLines } from "./map-lines";
import type { Tally } from "./exit-status";
import { formText } from "./form-text";
import { jsonLine } from "./control-characters";

/** The form in which results are printed. */
export interface Shown {
  /** One JSON object a form instead of lines for people. */
  readonly json: boolean;
  /** The cells with their roles instead of the result; findings do not count then. */
  readonly map: boolean;
}

/** The line of a file, or of one of its sheets, that could not be read. */
function errorLine(file: string, problem: FileProblem): string {
  const { code, foreign, sheet, part, cell } = problem;
  return jsonLine({
    file,
    sheet,
    error: { code, message: fileSentence(problem), foreign, part, cell },
  });
}

/** The lines of one checked form; with --json the line as the worker made it. */
function formLines(json: string, shown: Shown): string[] {
  if (shown.json) return [json];
  return shown.map
    ? mapLines(JSON.parse(json) as CellMap)
    : formText(JSON.parse(json) as CheckLine);
}

/** The data of a report, collected while the files are checked. */
export interface Collected {
  readonly forms: ReportedForm[];
  /** A sentence for each file or sheet that was not checked, or not completely. */
  readonly notRead: string[];
}

/** The line of a sheet that holds another form of the family. */
function otherFormLines(file: string, { sheet, form }: OtherFormSheet, json: boolean): string[] {
  const message = otherFormSentence(form);
  if (json) return [jsonLine({ file, sheet, error: { code: "other-form", message } })];
  return [words.otherForm(file, sheet, message), ""];
}

/** The objects that receive the events of a check while they are printed. */
export interface Taking {
  readonly tally: Tally;
  /** Null where no report is made. */
  readonly collected: Collected | null;
  /** Null where no option concerns all forms together. */
  readonly collecting: Collecting | null;
}

/** The lines of an event; adds the event to the tally and to what is collected. */
export function linesOf(
  event: BatchEvent<Source>,
  shown: Shown,
  { tally, collected, collecting }: Taking,
): string[] {
  const { json } = shown;
  const file = event.source.name;
  if (event.kind === "form") {
    const { accepted, ...findings } = event.counts;
    tally.forms += 1;
    tally.accepted += accepted;
    for (const severity of ["error", "warning", "notice"] as const)
      tally.findings[severity] += findings[severity];
    collecting?.form(event.json, event.amountUnit ?? null);
    return formLines(event.json, shown);
  }
  tally.files += 1;
  const { outcome } = event;
  if (outcome.kind === "refused") {
    tally.refused += 1;
    const sentence = words.notChecked(file, fileSentence(outcome.problem));
    collected?.notRead.push(sentence);
    collecting?.notRead(file, null, fileSentence(outcome.problem));
    return json ? [errorLine(file, outcome.problem)] : [sentence, ""];
  }
  const otherLines = (other: OtherFormSheet): string[] => {
    collected?.notRead.push(words.otherForm(file, other.sheet, otherFormSentence(other.form)));
    collecting?.notRead(file, other.sheet, otherFormSentence(other.form));
    collecting?.declarations(file, other.declared);
    return otherFormLines(file, other, json);
  };
  if (outcome.kind === "other-form") {
    tally.refused += 1;
    return otherLines(outcome);
  }
  tally.unread += outcome.problems.length;
  const problems = outcome.problems.flatMap((problem) => {
    const sentence = words.partlyChecked(file, fileSentence(problem));
    collected?.notRead.push(sentence);
    collecting?.notRead(file, problem.sheet ?? null, fileSentence(problem));
    return json ? [errorLine(file, problem)] : [sentence, ""];
  });
  return [...outcome.others.flatMap(otherLines), ...problems];
}
