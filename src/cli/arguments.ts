import {
  ACROSS,
  COLLECTION_SWITCHES,
  COLLECTION_VALUED,
  collectionRequest,
  type CollectionMistake,
  type CollectionRequest,
} from "./collection/options";

/** A check of files, with all its options. */
export interface CheckRequest {
  readonly kind: "check";
  readonly json: boolean;
  /** The cells with their roles instead of the result. */
  readonly map: boolean;
  /** The name or the file of a profile; null: the default one. */
  readonly profile: string | null;
  /** The file of accepted findings; null: none. */
  readonly accepted: string | null;
  /** The file that a report is saved to; null: none. */
  readonly report: string | null;
  /** An existing file of that name is overwritten. */
  readonly force: boolean;
  /** Progress on standard error, also where that is no terminal. */
  readonly progress: boolean;
  /** A file that lists names, or - for standard input; null: none. */
  readonly filesFrom: string | null;
  /** Files, folders, patterns, and - for a list on standard input. */
  readonly files: readonly string[];
  /** The options that concern all forms together. */
  readonly collection: CollectionRequest;
}

/** The request that the arguments make. */
export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "no-files" }
  | { readonly kind: "no-value"; readonly option: string }
  | { readonly kind: "unknown-option"; readonly option: string }
  /** `why`: the file of the report is no .xlsx; or --map is given, which makes no results to report */
  | { readonly kind: "no-report"; readonly why: "not-xlsx" | "map"; readonly file: string }
  | { readonly kind: "no-collection"; readonly why: CollectionMistake }
  | CheckRequest;

const PROFILE = "--profile";
const ACCEPTED = "--accepted";
const REPORT = "--report";
const FILES_FROM = "--files-from";
/** The options that take a value, as the next argument or after "=". */
const VALUED: readonly string[] = [PROFILE, ACCEPTED, REPORT, FILES_FROM, ...COLLECTION_VALUED];
const JSON_LINES = "--json";
const MAP = "--map";
const FORCE = "--force";
const PROGRESS = "--progress";
const SWITCHES: readonly string[] = [JSON_LINES, MAP, FORCE, PROGRESS, ...COLLECTION_SWITCHES];

const isOption = (value: string): boolean => value.startsWith("-") && value !== "-";

const isValueOf = (option: string, value: string): boolean => value.startsWith(`${option}=`);

/** Reads the command's arguments; after "--" all are files, whatever they begin with. */
export function readArguments(values: readonly string[]): Request {
  const end = values.indexOf("--");
  const before = joined(end < 0 ? values : values.slice(0, end));
  const options = before.filter(isOption);
  if (options.some((option) => option === "--help" || option === "-h")) return { kind: "help" };
  const valueOf = (option: string): string | null =>
    options
      .filter((given) => isValueOf(option, given))
      .at(-1)
      ?.slice(option.length + 1) ?? null;
  const lacking = VALUED.find(
    (option) => options.includes(option) || options.includes(`${option}=`),
  );
  if (lacking !== undefined) return { kind: "no-value", option: lacking };
  const option = options.find(
    (given) => !SWITCHES.includes(given) && !VALUED.some((valued) => isValueOf(valued, given)),
  );
  if (option !== undefined) return { kind: "unknown-option", option };
  const files = [
    ...before.filter((value) => !isOption(value)),
    ...(end < 0 ? [] : values.slice(end + 1)),
  ];
  const filesFrom = valueOf(FILES_FROM);
  if (files.length === 0 && filesFrom === null) return { kind: "no-files" };
  const has = (name: string): boolean => options.includes(name);
  const [json, map, force, progress] = [has(JSON_LINES), has(MAP), has(FORCE), has(PROGRESS)];
  const [profile, accepted, report] = [valueOf(PROFILE), valueOf(ACCEPTED), valueOf(REPORT)];
  const collection = collectionRequest(valueOf, has(ACROSS), map);
  if (typeof collection === "string") return { kind: "no-collection", why: collection };
  const saves = [report, collection.summary, collection.returns].some((file) => file !== null);
  if (force && !saves) return { kind: "unknown-option", option: FORCE };
  if (report !== null && !/\.xlsx$/i.test(report)) {
    return { kind: "no-report", why: "not-xlsx", file: report };
  }
  if (report !== null && map) return { kind: "no-report", why: "map", file: report };
  return {
    kind: "check",
    json,
    map,
    profile,
    accepted,
    report,
    force,
    progress,
    filesFrom,
    files,
    collection,
  };
}

/** "--profile NAME" as "--profile=NAME". */
function joined(values: readonly string[]): readonly string[] {
  return values.flatMap((value, index) => {
    const next = values[index + 1];
    if (VALUED.includes(value) && next !== undefined && !isOption(next))
      return [`${value}=${next}`];
    const before = values[index - 1];
    return before !== undefined && VALUED.includes(before) && !isOption(value) ? [] : [value];
  });
}
