import type { FileProblem } from "../app/core/port";
import type { OtherFormSheet } from "../batch/check-bytes";
import { acceptedIn, checkLine, type Rules } from "../batch/check-line";
import type { AcceptedFindings } from "../domain/accepted/accepted";
import type { Assessment } from "../domain/assessment/assessment";
import type { Severity } from "../domain/findings/finding";
import type { ReportedForm } from "../domain/report/form-report";
import { fileSentence, otherFormSentence, REPORT_WORDS as words } from "../messages/command-line";
import { checkFile } from "./check-file";
import { cellMap, mapLines } from "./map-lines";
import type { Output } from "./output";
import { report } from "./report";

/** What is printed of each form, and how. */
export interface Shown {
  /** One JSON object a form instead of lines for people. */
  readonly json: boolean;
  /** The cells with their roles instead of the result; findings do not count then. */
  readonly map: boolean;
}

/** 0 nothing above a notice, 1 errors or warnings, 2 a file could not be read. */
export type ExitStatus = 0 | 1 | 2;

interface Tally {
  forms: number;
  refused: number;
  /** sheets that could not be read, or only in part, of files with others */
  unread: number;
  /** findings that someone has accepted; they do not count among `findings` */
  accepted: number;
  readonly findings: Record<Severity, number>;
}

function exitStatus({ refused, unread, findings }: Tally): ExitStatus {
  if (refused + unread > 0) return 2;
  return findings.error + findings.warning > 0 ? 1 : 0;
}

/** The line of a file, or of one of its sheets, that could not be read. */
function errorLine(file: string, problem: FileProblem): string {
  const { code, foreign, sheet, part, cell } = problem;
  return JSON.stringify({
    file,
    sheet,
    error: { code, message: fileSentence(problem), foreign, part, cell },
  });
}

function formLines(
  file: string,
  assessment: Assessment,
  { json, map }: Shown,
  rules: Rules,
): string[] {
  if (map) {
    const cells = cellMap(file, assessment.form);
    return json ? [JSON.stringify(cells)] : mapLines(cells);
  }
  const line = checkLine(file, assessment, rules);
  return json ? [JSON.stringify(line)] : report(line);
}

/** What a report is made of, collected while the files are checked. */
export interface Collected {
  readonly forms: ReportedForm[];
  /** A sentence for each file or sheet that was not checked, or not completely. */
  readonly notRead: string[];
}

/** Adds a form's findings to the tally, the accepted ones apart. */
function count(assessment: Assessment, accepted: AcceptedFindings, tally: Tally): void {
  tally.accepted += accepted.size;
  for (const finding of assessment.findings) {
    if (!accepted.has(finding)) tally.findings[finding.severity] += 1;
  }
}

/** The line of a sheet that holds another form of the family. */
function otherFormLines(file: string, { sheet, form }: OtherFormSheet, json: boolean): string[] {
  const message = otherFormSentence(form);
  if (json) return [JSON.stringify({ file, sheet, error: { code: "other-form", message } })];
  return [words.otherForm(file, sheet, message), ""];
}

/** The lines of one file, its findings added to the tally. */
async function linesOf(
  file: string,
  shown: Shown,
  rules: Rules,
  { tally, collected }: { readonly tally: Tally; readonly collected: Collected | null },
): Promise<string[]> {
  const { json, map } = shown;
  const checked = await checkFile(file, rules.profile);
  if (checked.kind === "refused") {
    tally.refused += 1;
    collected?.notRead.push(words.notChecked(file, fileSentence(checked.problem)));
    if (json) return [errorLine(file, checked.problem)];
    return [words.notChecked(file, fileSentence(checked.problem)), ""];
  }
  if (checked.kind === "other-form") {
    tally.refused += 1;
    collected?.notRead.push(words.otherForm(file, checked.sheet, otherFormSentence(checked.form)));
    return otherFormLines(file, checked, json);
  }
  tally.unread += checked.problems.length;
  const problems = checked.problems.flatMap((problem) => {
    const sentence = words.partlyChecked(file, fileSentence(problem));
    collected?.notRead.push(sentence);
    return json ? [errorLine(file, problem)] : [sentence, ""];
  });
  const forms = checked.assessments.flatMap((assessment) => {
    tally.forms += 1;
    if (!map) {
      const accepted = acceptedIn(assessment, rules);
      count(assessment, accepted, tally);
      collected?.forms.push({ file, assessment, accepted });
    }
    return formLines(file, assessment, shown, rules);
  });
  const others = checked.others.flatMap((other) => {
    collected?.notRead.push(words.otherForm(file, other.sheet, otherFormSentence(other.form)));
    return otherFormLines(file, other, json);
  });
  return [...forms, ...others, ...problems];
}

/**
 * Checks files one after the other and prints each before the next is read.
 *
 * @param collected receives what a report is made of; null where none is
 */
export async function runCheck(
  files: readonly string[],
  shown: Shown,
  rules: Rules,
  output: Output,
  collected: Collected | null = null,
): Promise<ExitStatus> {
  const tally: Tally = {
    forms: 0,
    refused: 0,
    unread: 0,
    accepted: 0,
    findings: { error: 0, warning: 0, notice: 0 },
  };
  for (const file of files) {
    for (const line of await linesOf(file, shown, rules, { tally, collected })) {
      if (!(await output.line(line))) return exitStatus(tally);
    }
  }
  if (!shown.json && !shown.map) await output.line(words.closing(tally));
  return exitStatus(tally);
}
