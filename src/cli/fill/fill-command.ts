/** The fill command: wiring only. */
import { isPassedOverFile } from "../../batch/passed-over";
import { FILL_WORDS as words } from "../../messages/command-line";
import { loadRules } from "../load-rules";
import { namedFiles } from "../named-files";
import { output, refused } from "../streams";
import { readFillArguments } from "./arguments";
import { folderRefusal, makeFolder } from "./copies";
import { runFill } from "./run-fill";

/**
 * Fills files.
 *
 * @param program the command's name, for its usage
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
      const files = request.files
        .flatMap((name) => [...namedFiles(name)])
        .filter((name) => !isPassedOverFile(name));
      if (files.length === 0) return refused(words.noFilesFound);
      const refusal = folderRefusal(request.out, files);
      if (refusal !== null) return refused(refusal);
      const loaded = await loadRules(request);
      if (loaded.kind === "refused") return refused(loaded.message);
      const problem = request.dryRun ? null : await makeFolder(request.out);
      if (problem !== null) return refused(problem);
      const status = await runFill(files, request, loaded.rules, output);
      return output.failed ? refused(words.cannotWrite) : status;
    }
  }
}
