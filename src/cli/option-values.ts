/** The options and files among the arguments of a command. */
import { parseArgs } from "node:util";

/** The names of a command's options without their dashes. */
export interface OptionNames {
  /** Options with a value, given as the next argument or after "=". */
  readonly texts: readonly string[];
  /** Options without a value; -h is --help. */
  readonly flags: readonly string[];
}

export interface OptionValues {
  /** The last value of each option, by name; null for an option without a value. */
  readonly options: ReadonlyMap<string, string | null>;
  /** The other arguments, and all after "--". */
  readonly files: readonly string[];
  /** The first option that cannot be used, as it was given; null: there is none. */
  readonly mistake: { readonly kind: "unknown" | "no-value"; readonly option: string } | null;
}

type Mistake = NonNullable<OptionValues["mistake"]>;

/** Reads the arguments of a command. */
export function optionValues(
  values: readonly string[],
  { texts, flags }: OptionNames,
): OptionValues {
  const { tokens } = parseArgs({
    args: [...values],
    options: {
      ...Object.fromEntries(texts.map((name) => [name, { type: "string" as const }])),
      ...Object.fromEntries(flags.map((name) => [name, { type: "boolean" as const }])),
      help: { type: "boolean", short: "h" },
    },
    strict: false,
    tokens: true,
  });
  const options = new Map<string, string | null>();
  const files: string[] = [];
  let mistake: Mistake | null = null;
  const isUnusable = (found: Mistake): void => {
    mistake ??= found;
  };
  for (const token of tokens) {
    if (token.kind === "option-terminator") continue;
    if (token.kind === "positional") {
      files.push(token.value);
      continue;
    }
    const { name, rawName } = token;
    const value = token.value ?? null;
    if (flags.includes(name) && value === null) options.set(name, null);
    else if (flags.includes(name)) isUnusable({ kind: "unknown", option: `${rawName}=${value}` });
    else if (!texts.includes(name)) isUnusable({ kind: "unknown", option: rawName });
    // in "--year --unit x", --unit is no value of --year
    else if (value === null || value === "" || value.startsWith("--"))
      isUnusable({ kind: "no-value", option: rawName });
    else options.set(name, value);
  }
  return { options, files, mistake };
}
