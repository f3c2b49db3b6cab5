/** What the command was asked to do. */
export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "no-files" }
  | { readonly kind: "no-value"; readonly option: string }
  | { readonly kind: "unknown-option"; readonly option: string }
  | {
      readonly kind: "check";
      readonly json: boolean;
      /** The cells with their roles instead of the result. */
      readonly map: boolean;
      /** The name or the file of a profile; null: the default one. */
      readonly profile: string | null;
      readonly files: readonly string[];
    };

const PROFILE = "--profile";
const JSON_LINES = "--json";
const MAP = "--map";
const SWITCHES: readonly string[] = [JSON_LINES, MAP];

const isOption = (value: string): boolean => value.startsWith("-") && value !== "-";

/** Reads the command's arguments; behind "--" all are files, whatever they begin with. */
export function readArguments(values: readonly string[]): Request {
  const end = values.indexOf("--");
  const before = joined(end < 0 ? values : values.slice(0, end));
  const options = before.filter(isOption);
  if (options.some((option) => option === "--help" || option === "-h")) return { kind: "help" };
  const named = options.flatMap((option) =>
    option.startsWith(`${PROFILE}=`) ? [option.slice(PROFILE.length + 1)] : [],
  );
  if (options.includes(PROFILE) || named.includes("")) return { kind: "no-value", option: PROFILE };
  const option = options.find(
    (given) => !SWITCHES.includes(given) && !given.startsWith(`${PROFILE}=`),
  );
  if (option !== undefined) return { kind: "unknown-option", option };
  const files = [
    ...before.filter((value) => !isOption(value)),
    ...(end < 0 ? [] : values.slice(end + 1)),
  ];
  if (files.length === 0) return { kind: "no-files" };
  const [json, map] = [options.includes(JSON_LINES), options.includes(MAP)];
  return { kind: "check", json, map, profile: named.at(-1) ?? null, files };
}

/** "--profile NAME" as "--profile=NAME". */
function joined(values: readonly string[]): readonly string[] {
  return values.flatMap((value, index) => {
    const next = values[index + 1];
    if (value === PROFILE && next !== undefined && !isOption(next)) return [`${PROFILE}=${next}`];
    return values[index - 1] === PROFILE && !isOption(value) ? [] : [value];
  });
}
