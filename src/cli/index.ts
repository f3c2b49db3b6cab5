/** The command line: wiring only. */
import process from "node:process";
import { REPORT_WORDS as words } from "../messages/command-line";
import { readArguments } from "./arguments";
import { loadAccepted } from "./load-accepted";
import { loadProfile } from "./load-profile";
import { Output } from "./output";
import { runCheck } from "./run-check";

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
    case "check": {
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
      const rules = { profile: loaded.profile, accepted: accepted.entries };
      const status = await runCheck(request.files, request, rules, output);
      if (!output.failed) return status;
      await errors.line(words.cannotWrite);
      return 2;
    }
  }
}

process.exitCode = await main();
