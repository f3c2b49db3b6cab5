/** What the command was asked to do. */
export type Request =
  | { readonly kind: "help" }
  | { readonly kind: "no-files" }
  | { readonly kind: "unknown-option"; readonly option: string }
  | { readonly kind: "check"; readonly json: boolean; readonly files: readonly string[] };

/** Reads the command's arguments; behind "--" all are files, whatever they begin with. */
export function readArguments(values: readonly string[]): Request {
  const end = values.indexOf("--");
  const before = end < 0 ? values : values.slice(0, end);
  const isOption = (value: string): boolean => value.startsWith("-") && value !== "-";
  const options = before.filter(isOption);
  if (options.some((option) => option === "--help" || option === "-h")) return { kind: "help" };
  const option = options.find((given) => given !== "--json");
  if (option !== undefined) return { kind: "unknown-option", option };
  const files = [
    ...before.filter((value) => !isOption(value)),
    ...(end < 0 ? [] : values.slice(end + 1)),
  ];
  if (files.length === 0) return { kind: "no-files" };
  return { kind: "check", json: options.length > 0, files };
}
