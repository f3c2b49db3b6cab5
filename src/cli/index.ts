/** The command line: wiring only. */
import process from "node:process";
import { REPORT_WORDS as words, SAVE_FILE_WORDS } from "../messages/command-line";
import { readArguments } from "./arguments";
import { loadAccepted } from "./load-accepted";
import { loadProfile } from "./load-profile";
import { namedFiles } from "./named-files";
import { Output } from "./output";
import { runCheck, type Collected } from "./run-check";
import { reportRefusal, saveReport } from "./save-report";

const output = new Output(process.stdout);
const errors = new Output(process.stderr);

async function main(): Promise<number> {
  const request = readArguments(process.argv.slice(2));
  switch (request.kind) {
    case "help":
      await output.line(words.usage);
      return 0;
    case "no-files":
      await errors.line(`${words.noFiles}\n\n${words.usage}`);
      return 2;
    case "no-value":
      await errors.line(`${words.noValue(request.option)}\n\n${words.usage}`);
      return 2;
    case "unknown-option":
      await errors.line(`${words.unknownOption(request.option)}\n\n${words.usage}`);
      return 2;
    case "no-report":
      await errors.line(
        request.why === "map" ? words.reportWithMap : SAVE_FILE_WORDS.notXlsx(request.file),
      );
      return 2;
    case "check": {
      const { report, force } = request;
      const files = (await Promise.all(request.files.map(namedFiles))).flat();
      const refusal = report === null ? null : reportRefusal(report, files, force);
      if (refusal !== null) {
        await errors.line(refusal);
        return 2;
      }
      const loaded = await loadProfile(request.profile);
      if (loaded.kind === "refused") {
        await errors.line(loaded.message);
        return 2;
      }
      const accepted = await loadAccepted(request.accepted);
      if (accepted.kind === "refused") {
        await errors.line(accepted.message);
        return 2;
      }
      const { profile, base } = loaded;
      const rules = { profile, base, accepted: accepted.entries };
      const collected: Collected | null = report === null ? null : { forms: [], notRead: [] };
      const status = await runCheck(files, request, rules, output, collected);
      if (output.failed) {
        await errors.line(words.cannotWrite);
        return 2;
      }
      if (report === null || collected === null) return status;
      const problem = await saveReport(report, collected, rules, force);
      // the lines of --json are for programs
      const said = problem !== null || request.json ? errors : output;
      await said.line(problem ?? words.reportSaved(report));
      return problem === null ? status : 2;
    }
  }
}

process.exitCode = await main();
