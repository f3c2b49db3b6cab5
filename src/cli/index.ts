/** The command line: wiring only. */
import process from "node:process";
import { defaultProfile } from "../domain/scoring/profiles/default-profile";
import { REPORT_WORDS as words } from "../messages/zh-cn/report-words";
import { readArguments } from "./arguments";
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
    case "unknown-option":
      await errors.line(`${words.unknownOption(request.option)}\n\n${words.usage}`);
      return 2;
    case "check": {
      const status = await runCheck(request.files, request.json, defaultProfile, output);
      if (!output.failed) return status;
      await errors.line(words.cannotWrite);
      return 2;
    }
  }
}

process.exitCode = await main();
