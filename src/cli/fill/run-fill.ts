import { fillBytes, type FilledFile } from "../../batch/fill-bytes";
import { acceptedIn, type Rules } from "../../batch/check-line";
import { problemOf } from "../../batch/problem-of";
import type { Severity } from "../../domain/findings/finding";
import {
  fileSentence,
  FILL_WORDS as words,
  otherFormSentence,
  patchSentence,
} from "../../messages/command-line";
import type { Output } from "../output";
import { readBytes } from "../read-bytes";
import type { ExitStatus } from "../exit-status";
import type { FillRequest } from "./arguments";
import { saveFile } from "../save-file";
import { copyOf } from "./copies";
import { fillJson, fillLines, type Filled } from "./fill-lines";
import { jsonLine } from "../control-characters";

type FillOptions = Omit<Extract<FillRequest, { kind: "fill" }>, "kind" | "profile" | "accepted">;

interface Tally {
  filled: number;
  cells: number;
  left: number;
  flags: number;
  /** files without a copy, and sheets that could not be read */
  refused: number;
  readonly findings: Record<Severity, number>;
}

function fillFile(file: string, rules: Rules, withFlags: boolean): FilledFile {
  try {
    return fillBytes(file, readBytes(file), rules, withFlags);
  } catch (error) {
    return { kind: "refused", problem: problemOf(error) };
  }
}

/** Why a file has no copy, in one or more sentences; null: it has one. */
function refusalOf(filled: Exclude<FilledFile, Filled>): { code: string; message: string } {
  switch (filled.kind) {
    case "refused":
      return { code: filled.problem.code, message: fileSentence(filled.problem) };
    case "other-form":
      return { code: "other-form", message: otherFormSentence(filled.form) };
    case "not-written":
      return {
        code: filled.refusals[0]?.kind ?? "not-written",
        message: filled.refusals.map(patchSentence).join(""),
      };
  }
}

const errorLines = (
  file: string,
  error: { readonly code: string; readonly message: string },
  json: boolean,
): readonly string[] =>
  json ? [jsonLine({ file, error })] : [words.notFilled(file, error.message), ""];

function count({ sheets, after }: Filled, rules: Rules, tally: Tally): void {
  tally.filled += 1;
  for (const { written, left, flags } of sheets) {
    tally.cells += written.length;
    tally.left += left.length;
    tally.flags += flags ?? 0;
  }
  tally.refused += after.problems.length > 0 ? 1 : 0;
  for (const assessment of after.assessments) {
    const accepted = acceptedIn(assessment, rules);
    for (const finding of assessment.findings)
      if (!accepted.has(finding)) tally.findings[finding.severity] += 1;
  }
}

async function linesOf(
  file: string,
  { out: folder, force, dryRun, flags: withFlags, json }: FillOptions,
  rules: Rules,
  tally: Tally,
): Promise<readonly string[]> {
  const filled = fillFile(file, rules, withFlags);
  if (filled.kind !== "filled") {
    tally.refused += 1;
    return errorLines(file, refusalOf(filled), json);
  }
  const out = copyOf(folder, file);
  const problem = dryRun ? null : await saveFile(out, filled.bytes, force);
  if (problem !== null) {
    tally.refused += 1;
    return errorLines(file, { code: "not-saved", message: problem }, json);
  }
  count(filled, rules, tally);
  const problems = filled.after.problems.map(fileSentence);
  if (json) {
    const errors = filled.after.problems.map(({ code }, index) =>
      jsonLine({ file, error: { code, message: problems[index] } }),
    );
    return [fillJson(file, dryRun ? null : out, filled), ...errors];
  }
  const isSame = filled.sheets.every(({ written, flags }) => written.length === 0 && !flags);
  return [
    ...fillLines(file, filled, { dryRun, withFlags }),
    ...problems.map((sentence) => words.partly(file, sentence)),
    ...(dryRun ? [] : [isSame ? words.same(out) : words.saved(out)]),
    "",
  ];
}

function exitStatus({ refused, findings }: Tally): ExitStatus {
  if (refused > 0) return 2;
  return findings.error + findings.warning > 0 ? 1 : 0;
}

/** Fills files one after the other, and prints each before the next is read. */
export async function runFill(
  files: readonly string[],
  options: FillOptions,
  rules: Rules,
  output: Output,
): Promise<ExitStatus> {
  const tally: Tally = {
    filled: 0,
    cells: 0,
    left: 0,
    flags: 0,
    refused: 0,
    findings: { error: 0, warning: 0, notice: 0 },
  };
  for (const file of files) {
    for (const line of await linesOf(file, options, rules, tally)) {
      if (!(await output.line(line))) return exitStatus(tally);
    }
  }
  if (!options.json) {
    await output.line(words.closing({ ...tally, files: files.length }, options.dryRun));
    if (tally.cells > 0) await output.line(words.formulas);
  }
  return exitStatus(tally);
}
