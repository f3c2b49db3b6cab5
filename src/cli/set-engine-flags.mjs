/** Stands at the start of jixiao.mjs. */
import { setEngineFlags } from "./engine-flags.mjs";

setEngineFlags();
