/** Prints and saves what was asked of all forms together. */
import type { Collection } from "../../domain/collection/collection";
import type { CheckRequest } from "../arguments";
import type { Output } from "../output";
import { closingLines } from "./closing-lines";
import { saveReturns, saveSummary, type SaveOptions } from "./save-collection";

/** The lines of --json are for programs: what was saved is said on standard error then. */
export async function finishCollection(
  collection: Collection,
  { collection: request, json }: Pick<CheckRequest, "collection" | "json">,
  options: SaveOptions,
  { output, errors }: { readonly output: Output; readonly errors: Output },
): Promise<boolean> {
  for (const line of closingLines(collection, { json, across: request.across }))
    await output.line(line);
  const { summary, returns, due } = request;
  const saved = [
    ...(summary === null ? [] : [await saveSummary(summary, collection, options)]),
    ...(returns === null ? [] : [await saveReturns(returns, collection, due, options)]),
  ];
  for (const { kind, message } of saved)
    await (kind === "refused" || json ? errors : output).line(message);
  return saved.every(({ kind }) => kind === "saved");
}
