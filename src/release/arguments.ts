import { parseArgs } from "node:util";
import { REFUSALS } from "./words";

/** The value of the build's OFFICE_JS: a name of a source, or the https address of a mirror. */
type OfficeJs = string;

export interface ReleaseArguments {
  /** The https address of the site, without a slash at the end. */
  readonly url: URL;
  readonly officeJs: OfficeJs;
  /** Whether to build twice and compare the bytes. */
  readonly twice: boolean;
}

/** The names that --office takes, with the value of OFFICE_JS for each. */
const CHOICES: Readonly<Record<string, OfficeJs>> = {
  copy: "local",
  cdn: "cdn",
  "21vianet": "cdn-cn",
};

/** Host, port and path of an https address, without user name, query or "..". */
const ADDRESS = /^https:\/\/[\w.-]+(:\d{1,5})?(\/(?!\.{1,2}(\/|$))[\w.~-]+)*$/u;

/** Reads the address of the site. */
function siteAddress(text: string): URL | null {
  const address = text.replace(/\/+$/u, "");
  return ADDRESS.test(address) && URL.canParse(address) ? new URL(address) : null;
}

/**
 * The value of OFFICE_JS; null where the choice is neither a known name nor the address of a mirror.
 */
function officeJsOf(choice: string): OfficeJs | null {
  if (Object.hasOwn(CHOICES, choice)) return CHOICES[choice] ?? null;
  return ADDRESS.test(choice) && choice.endsWith("/office.js") ? choice : null;
}

/**
 * Reads the arguments of `npm run release`.
 * @returns null for --help
 * @throws {Error} its message is a sentence for the person: what of the arguments is wrong
 */
export function releaseArguments(values: readonly string[]): ReleaseArguments | null {
  const { values: given } = parseArgs({
    args: [...values],
    options: {
      url: { type: "string" },
      office: { type: "string", default: "copy" },
      twice: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (given.help) return null;
  const url = siteAddress(given.url ?? "");
  if (url === null) throw new Error(REFUSALS.noAddress);
  const officeJs = officeJsOf(given.office);
  if (officeJs === null) throw new Error(REFUSALS.noOfficeJs(given.office));
  return { url, officeJs, twice: given.twice };
}
