/** The check command: wiring only. */
import { existsSync } from "node:fs";
import process from "node:process";
import type { Source } from "../batch/queue";
import { REPORT_WORDS as words, SAVE_FILE_WORDS } from "../messages/command-line";
import { readArguments, type CheckRequest } from "./arguments";
import { COLLECTION_COMMAND_WORDS } from "../messages/collection-command";
import { isCollecting } from "./collection/options";
import type { Collected } from "./event-lines";
import { fileNames, fileSource } from "./file-sources";
import { loadRules } from "./load-rules";
import { Progress } from "./progress";
import { runCheck } from "./run-check";
import { errors, output, refused } from "./streams";
import { startThread } from "./thread-worker";

/** The exit status of a program that SIGINT has ended. */
const INTERRUPTED = 130;

interface CheckProgram {
  /** The command's name, for its usage. */
  readonly program: string;
  /** The file that a thread of the queue runs; it has to call `serveThread`. */
  readonly threadScript: URL;
}

/**
 * Runs the check.
 *
 * @returns the exit status
 */
export async function checkCommand(
  values: readonly string[],
  { program, threadScript }: CheckProgram,
): Promise<number> {
  const usage = words.usage(program);
  const request = readArguments(values);
  switch (request.kind) {
    case "help":
      await output.line(usage);
      return 0;
    case "no-files":
      return refused(`${words.noFiles}\n\n${usage}`);
    case "no-value":
      return refused(`${words.noValue(request.option)}\n\n${usage}`);
    case "unknown-option":
      return refused(`${words.unknownOption(request.option)}\n\n${usage}`);
    case "no-report":
      return refused(
        request.why === "map" ? words.reportWithMap : SAVE_FILE_WORDS.notXlsx(request.file),
      );
    case "no-collection":
      return refused(COLLECTION_COMMAND_WORDS.mistake(request.why));
    case "check":
      return check(request, threadScript);
  }
}

async function check(request: CheckRequest, threadScript: URL): Promise<number> {
  const { report, force, filesFrom, collection } = request;
  if (filesFrom !== null && filesFrom !== "-" && !existsSync(filesFrom))
    return refused(words.noList(filesFrom));
  const loaded = await loadRules(request);
  if (loaded.kind === "refused") return refused(loaded.message);
  const { rules } = loaded;

  // a report that cannot be saved is refused before the check; the time left needs the number of
  // files
  const isShown = request.progress || process.stderr.isTTY;
  const isList = filesFrom !== null || request.files.includes("-");
  let names: AsyncIterable<string> | readonly string[] = fileNames(request);
  const saves = report !== null || collection.summary !== null || collection.returns !== null;
  if (saves || (isShown && !isList)) names = await allOf(names);
  const known: readonly string[] = Array.isArray(names) ? names : [];
  // loaded only with --report
  const saving = report === null ? null : { report, ...(await import("./save-report")) };
  const refusal = saving?.reportRefusal(saving.report, known, force) ?? null;
  if (refusal !== null) return refused(refusal);
  const started = isCollecting(collection) ? await startOf(request, saves ? known : []) : null;
  if (started?.kind === "refused") return refused(started.message);

  const interrupt = new AbortController();
  const onInterrupt = (): void => {
    interrupt.abort();
  };
  process.once("SIGINT", onInterrupt);
  const columns = process.stderr.isTTY ? process.stderr.columns : null;
  const total = Array.isArray(names) ? names.length : null;
  const collected: Collected | null = saving === null ? null : { forms: [], notRead: [] };
  const status = await runCheck(sourcesOf(names), request, {
    rules,
    output,
    startThread: () => startThread(threadScript),
    collected,
    collecting: started?.collecting ?? null,
    progress: isShown ? new Progress(process.stderr, columns, total) : null,
    signal: interrupt.signal,
  });
  process.off("SIGINT", onInterrupt);
  if (interrupt.signal.aborted) {
    process.stdin.destroy();
    await errors.line(words.interrupted);
    return INTERRUPTED;
  }
  if (status === "nothing") return refused(words.noFilesFound);
  if (output.failed) return refused(words.cannotWrite);
  if (started !== null && !(await started.finish({ output, errors }))) return 2;
  if (saving === null || collected === null) return status;
  const problem = await saving.saveReport(saving.report, collected, rules, force);
  // with --json, standard output is for programs
  const said = problem !== null || request.json ? errors : output;
  await said.line(problem ?? words.reportSaved(saving.report));
  return problem === null ? status : 2;
}

/** Loaded only for a check that collects forms. */
async function startOf(request: CheckRequest, files: readonly string[]) {
  const { startCollection } = await import("./collection/start-collection");
  return startCollection(request, files);
}

async function allOf(names: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const name of names) all.push(name);
  return all;
}

async function* sourcesOf(
  names: AsyncIterable<string> | readonly string[],
): AsyncGenerator<Source> {
  for await (const name of names) yield fileSource(name);
}
