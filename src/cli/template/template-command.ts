/** The command that makes a template: wiring only. */
import type { Profile } from "../../domain/profiles/profile";
import { TEMPLATE_COMMAND_WORDS as words } from "../../messages/command-line";
import { writeWorkbook } from "../../xlsx/write/write-workbook";
import { loadProfile } from "../load-profile";
import { readTemplateArguments, type TemplateRequest } from "./arguments";
import { requestedTemplate } from "./requested-template";
import { saveFile } from "../save-file";
import { output, refused } from "../streams";
import { templateOfFile, type TemplateOfFile } from "./template-of-file";

function templateFor(
  { source, choices, rows }: Extract<TemplateRequest, { kind: "make" }>,
  profile: Profile,
): TemplateOfFile {
  if (source !== null) return templateOfFile(source, profile, choices);
  const sheet = requestedTemplate(profile, choices, rows);
  return typeof sheet === "string"
    ? { kind: "refused", message: sheet }
    : { kind: "made", sheet, notes: [] };
}

/**
 * Makes a template.
 *
 * @param program the command's name, for its usage
 * @returns the exit status
 */
export async function templateCommand(values: readonly string[], program: string): Promise<number> {
  const request = readTemplateArguments(values);
  switch (request.kind) {
    case "help":
      await output.line(words.usage(program));
      return 0;
    case "refused":
      return refused(`${request.message}\n\n${words.usage(program)}`);
    case "make": {
      const loaded = await loadProfile(request.profile);
      if (loaded.kind === "refused") return refused(loaded.message);
      const template = templateFor(request, loaded.profile);
      if (template.kind === "refused") return refused(template.message);
      const bytes = await writeWorkbook([template.sheet]);
      const problem = await saveFile(request.out, bytes, request.force);
      if (problem !== null) return refused(problem);
      for (const note of template.notes) await output.line(note);
      await output.line(words.saved(request.out));
      return 0;
    }
  }
}
