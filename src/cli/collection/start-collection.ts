/**
 * The options that concern all forms together: refused before the check, carried out after the last
 * form.
 */
import type { Collection } from "../../domain/collection/collection";
import type { CheckRequest } from "../arguments";
import type { Output } from "../output";
import { closingLines } from "./closing-lines";
import { Collecting } from "./collecting";
import { loadEarlier } from "./load-earlier";
import { realPath } from "../real-path";
import { saveRefusal, saveReturns, saveSummary, type SaveOptions } from "./save-collection";

type Asked = Pick<CheckRequest, "collection" | "json" | "force">;

interface Streams {
  readonly output: Output;
  readonly errors: Output;
}

export type StartedCollection =
  | { readonly kind: "refused"; readonly message: string }
  | {
      readonly kind: "started";
      readonly collecting: Collecting;
      /** False where something could not be saved. */
      readonly finish: (streams: Streams) => Promise<boolean>;
    };

/**
 * Saves and prints what was collected. With --json the saved files are named on standard error, as
 * standard output is for programs.
 */
async function finishCollection(
  collection: Collection,
  { collection: request, json }: Asked,
  options: SaveOptions,
  { output, errors }: Streams,
): Promise<boolean> {
  const { summary, returns, due, across } = request;
  for (const line of closingLines(collection, { json, across })) await output.line(line);
  const saved = [
    ...(summary === null ? [] : [await saveSummary(summary, collection, options)]),
    ...(returns === null ? [] : [await saveReturns(returns, collection, due, options)]),
  ];
  for (const { kind, message } of saved)
    await (kind === "refused" || json ? errors : output).line(message);
  return saved.every(({ kind }) => kind === "saved");
}

/** @param files the files that will be checked, if something is to be saved */
export async function startCollection(
  request: Asked,
  files: readonly string[],
): Promise<StartedCollection> {
  const { collection, force } = request;
  const options: SaveOptions = { checked: new Set(files.map(realPath)), force };
  const refusal = saveRefusal(collection, options);
  if (refusal !== null) return { kind: "refused", message: refusal };
  const earlier = collection.since === null ? null : await loadEarlier(collection.since);
  if (earlier?.kind === "refused") return earlier;
  const collecting = new Collecting();
  return {
    kind: "started",
    collecting,
    finish: (streams) => {
      const all = collecting.collection(collection, earlier?.forms ?? null);
      return finishCollection(all, request, options, streams);
    },
  };
}
