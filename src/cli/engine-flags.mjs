/** How V8 runs a command: flags that change its speed and nothing else. */
import process from "node:process";
import { setFlagsFromString } from "node:v8";
import { isMainThread } from "node:worker_threads";

/**
 * A command executes much code and most of it a few times for each form. By default V8 optimises it so
 * soon, with so many of the functions it calls, and so often again, that the compiler takes more time than
 * its code saves.
 */
const FLAGS = [
  "--interrupt-budget=600000",
  "--max-bytecode-size-for-early-opt=0",
  "--max-inlined-bytecode-size-cumulative=300",
  "--regexp-tier-up-ticks=50",
].join(" ");

/** The V8 of Node 20. Later ones lack some of these flags, and print an error for a flag they lack. */
const V8_WITH_FLAGS = "11.3.";

/** The flags for a version of V8; null where it is not known to have them. */
export const flagsFor = (v8) => (v8.startsWith(V8_WITH_FLAGS) ? FLAGS : null);

/** Sets the flags, before anything is compiled: compiled code is kept for the same flags only. */
export function setEngineFlags() {
  const flags = flagsFor(process.versions.v8);
  // flags are those of the process, threads included
  if (isMainThread && flags !== null) setFlagsFromString(flags);
}
