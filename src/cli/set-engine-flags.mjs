/** Runs first in jixiao.mjs. */
import { setEngineFlags } from "./engine-flags.mjs";

setEngineFlags();
