/** The command that fills files: wiring only. */
import process from "node:process";
import { FILL_WORDS as words } from "../../messages/command-line";
import { loadAccepted } from "../load-accepted";
import { loadProfile } from "../load-profile";
import { namedFiles } from "../named-files";
import { Output } from "../output";
import { readFillArguments } from "./arguments";
import { folderRefusal, makeFolder } from "./copies";
import { runFill } from "./run-fill";

const output = new Output(process.stdout);
const errors = new Output(process.stderr);

async function refused(message: string): Promise<number> {
  await errors.line(message);
  return 2;
}

/**
 * Fills files.
 *
 * @param program how the command is called, for its usage
 * @returns the exit status
 */
export async function fillCommand(values: readonly string[], program: string): Promise<number> {
  const request = readFillArguments(values);
  switch (request.kind) {
    case "help":
      await output.line(words.usage(program));
      return 0;
    case "refused":
      return refused(`${request.message}\n\n${words.usage(program)}`);
    case "fill": {
      const files = request.files.flatMap((name) => [...namedFiles(name)]);
      const refusal = folderRefusal(request.out, files);
      if (refusal !== null) return refused(refusal);
      const loaded = await loadProfile(request.profile);
      if (loaded.kind === "refused") return refused(loaded.message);
      const accepted = await loadAccepted(request.accepted);
      if (accepted.kind === "refused") return refused(accepted.message);
      const problem = request.dryRun ? null : await makeFolder(request.out);
      if (problem !== null) return refused(problem);
      const { profile, base } = loaded;
      const rules = { profile, base, accepted: accepted.entries };
      const status = await runFill(files, request, rules, output);
      return output.failed ? refused(words.cannotWrite) : status;
    }
  }
}
