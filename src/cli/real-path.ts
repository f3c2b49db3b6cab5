import { existsSync, realpathSync } from "node:fs";
import { resolve } from "node:path";

/** Where a file or a folder really is, through links; where it would be, if it is not there yet. */
export const realPath = (path: string): string =>
  existsSync(path) ? realpathSync(path) : resolve(path);
