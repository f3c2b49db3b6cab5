/** The files that a name stands for: one file, all files of a folder, or those that match a pattern. */
import { existsSync, readdirSync, statSync, type Dirent } from "node:fs";
import { join, parse, sep } from "node:path";
import { isPassedOverFile, isPassedOverFolder } from "../batch/passed-over";

const WILD = /[*?]/u;
/** Any number of folders. */
const ANY_DEPTH = "**";

function matcher(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\]/gu, "\\$&");
  return new RegExp(`^${escaped.replaceAll("*", ".*").replaceAll("?", ".")}$`, "isu");
}

/** The entries of a folder by name; none where it is missing or closed. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    const entries = readdirSync(folder === "" ? "." : folder, { withFileTypes: true });
    return entries.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** The files of a folder and of the folders in it; links to folders are not followed. */
function* filesIn(folder: string): Generator<string> {
  for (const entry of entriesOf(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!isPassedOverFolder(entry.name)) yield* filesIn(path);
    } else if (!isPassedOverFile(entry.name) && !(entry.isSymbolicLink() && isFolder(path)))
      yield path;
  }
}

/**
 * The files below a folder that match the steps of a pattern; a folder that matches stands for its
 * files.
 */
function* fitting(folder: string, [step, ...rest]: readonly string[]): Generator<string> {
  if (step === undefined) {
    if (isFolder(folder)) yield* filesIn(folder);
    else if (existsSync(folder) && !isPassedOverFile(folder)) yield folder;
  } else if (step === ANY_DEPTH) {
    yield* fitting(folder, rest.length === 0 ? ["*"] : rest);
    for (const entry of entriesOf(folder))
      if (entry.isDirectory() && !isPassedOverFolder(entry.name))
        yield* fitting(join(folder, entry.name), [step, ...rest]);
  } else if (!WILD.test(step)) yield* fitting(join(folder, step), rest);
  else {
    const fits = matcher(step);
    for (const { name } of entriesOf(folder))
      if (fits.test(name)) yield* fitting(join(folder, name), rest);
  }
}

/**
 * The files that a name stands for, in the order of their names. A pattern may hold *, ? and ** (any
 * folders), as the shell of Windows does not expand patterns. A pattern that matches nothing, and the
 * name of a missing file, are returned unchanged, to be reported as not found.
 */
export function* namedFiles(name: string): Generator<string> {
  if (isFolder(name)) yield* filesIn(name);
  else if (!WILD.test(name) || existsSync(name)) yield name;
  else {
    const { root } = parse(name);
    const steps = name.slice(root.length).split(sep === "\\" ? /[\\/]+/u : /\/+/u);
    const once = steps.filter((step, index) => step !== ANY_DEPTH || steps[index - 1] !== step);
    let found = false;
    for (const file of fitting(root, once)) {
      found = true;
      yield file;
    }
    if (!found) yield name;
  }
}
