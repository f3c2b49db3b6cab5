/** How V8 runs a command: flags that change its speed and nothing else. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";

/**
 * A command executes much code and most of it a few times for each form. By default V8 optimises it so
 * soon, and so often again, that the compiler takes more time than its code saves.
 */
const FLAGS = "--interrupt-budget=600000 --regexp-tier-up-ticks=50";
/**
 * The last version of V8 that is known to have these flags; another one would print a warning for
 * each.
 */
const LAST_MAJOR = 13;

/** Sets the flags, before anything is compiled: compiled code is kept for the same flags only. */
export function setEngineFlags() {
  // flags are those of the process, threads included
  if (isMainThread && Number.parseInt(process.versions.v8, 10) <= LAST_MAJOR)
    setFlagsFromString(FLAGS);
}
